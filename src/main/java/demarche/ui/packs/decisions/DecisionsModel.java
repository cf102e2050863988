package demarche.ui.packs.decisions;

import demarche.plan.Plan;
import demarche.plan.Recommendation;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.plan.money.Money;
import demarche.ui.desk.TakeBack;
import demarche.ui.packs.part.OpenPack;
import demarche.ui.packs.part.PackWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What the reader of the open pack is asked to decide, and the decision whose fields are open. Knows no controls.
public final class DecisionsModel {
    private final OpenPack open;
    private final PackWords words;
    private final TakeBack takeBack;
    private final ReadOnlyObjectWrapper<Optional<ItemId>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());

    public DecisionsModel(OpenPack open, PackWords words, TakeBack takeBack) {
        this.open = open;
        this.words = words;
        this.takeBack = takeBack;
    }

    List<Recommendation> decisions() {
        return open.nowProperty().get().map(OpenPack.Now::decisions).orElse(List.of());
    }

    /// Those of the pack.
    List<Iso3> states() {
        return open.nowProperty().get().map(OpenPack.Now::states).orElse(List.of());
    }

    ReadOnlyObjectProperty<Optional<ItemId>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    Optional<Recommendation> chosen() {
        return chosen.get().flatMap(id -> decisions().stream().filter(r -> r.id().equals(id)).findFirst());
    }

    void choose(Optional<ItemId> decision) {
        chosen.set(decision);
    }

    /// The plan's own currency first, then those of its budget, then all others by their letters.
    List<Currency> currencies() {
        Plan plan = open.desk().plan();
        var choices = new LinkedHashSet<Currency>();
        plan.head().currency().ifPresent(choices::add);
        plan.budgetLines().stream().flatMap(l -> l.planned().stream()).map(Money::currency).forEach(choices::add);
        Currency.getAvailableCurrencies().stream().filter(c -> c.getDefaultFractionDigits() >= 0).sorted(Comparator.comparing(Currency::getCurrencyCode)).forEach(choices::add);
        return List.copyOf(choices);
    }

    /// The last of them, to be worded.
    void add() {
        open.pack().ifPresent(pack -> {
            var made = Recommendation.stating(ItemId.random(), pack.id(), words.texts().get("packs.decision.new")).withRank(Optional.of(next()));
            open.editPlan(plan -> plan.with(made));
            choose(Optional.of(made.id()));
        });
    }

    private int next() {
        return decisions().stream().flatMap(r -> r.rank().stream()).mapToInt(Integer::intValue).max().orElse(0) + 1;
    }

    /// An edit of the decision whose fields are open.
    Optional<String> edit(UnaryOperator<Recommendation> change) {
        return open.editPlan(plan -> chosen.get().flatMap(plan.recommendations()::find).map(r -> plan.with(change.apply(r))).orElse(plan));
    }

    void remove(Recommendation decision) {
        if (chosen.get().equals(Optional.of(decision.id()))) choose(Optional.empty());
        takeBack.without(decision, words.texts().get("packs.decision.removed"));
    }

    /// @param by one down, or minus one up
    void step(Recommendation decision, int by) {
        var order = new ArrayList<>(decisions());
        int from = order.indexOf(decision);
        int to = Math.clamp((long) from + by, 0, order.size() - 1);
        order.add(to, order.remove(from));
        open.editPlan(plan -> ranked(plan, order));
    }

    private static Plan ranked(Plan plan, List<Recommendation> order) {
        Plan next = plan;
        for (int i = 0; i < order.size(); i++) {
            Optional<Integer> rank = Optional.of(i + 1);
            if (!order.get(i).rank().equals(rank)) next = next.with(order.get(i).withRank(rank));
        }
        return next;
    }
}
