package demarche.ui.programmes.risks;

import demarche.insight.risk.DecisionDay;
import demarche.insight.risk.RiskTable;
import demarche.insight.risk.RiskWords;
import demarche.plan.Plan;
import demarche.plan.Programme;
import demarche.plan.Risk;
import demarche.plan.id.EventId;
import demarche.plan.id.ItemId;
import demarche.ui.desk.Desk;
import demarche.ui.desk.Sight;
import demarche.ui.desk.TakeBack;
import demarche.ui.kit.form.Refusals;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/// The risks of one programme, or of the whole plan, and the one of them that is being written. Knows no controls.
public final class RisksViewModel {
    /// Whose risks are shown.
    ///
    /// @param programme the open programme; ignored where the whole plan is shown
    public record Scope(boolean ofPlan, Supplier<Optional<ItemId>> programme) {
        public static Scope plan() {
            return new Scope(true, Optional::empty);
        }

        public static Scope open(Supplier<Optional<ItemId>> programme) {
            return new Scope(false, programme);
        }
    }

    private final Desk desk;
    private final TakeBack takeBack;
    private final RiskWords words;
    private final Refusals refusals;
    private final Scope scope;
    private final ObjectProperty<Optional<ItemId>> chosen = new SimpleObjectProperty<>(Optional.empty());

    public RisksViewModel(TakeBack takeBack, RiskWords words, Scope scope) {
        this.desk = takeBack.desk();
        this.takeBack = takeBack;
        this.words = words;
        this.refusals = Refusals.in(words.texts().locale());
        this.scope = scope;
    }

    RiskWords words() {
        return words;
    }

    boolean isOfPlan() {
        return scope.ofPlan();
    }

    /// The one that the form shows.
    ObjectProperty<Optional<ItemId>> chosenProperty() {
        return chosen;
    }

    public void choose(ItemId risk) {
        chosen.set(Optional.of(risk));
    }

    Optional<Risk> chosen() {
        return chosen.get().flatMap(id -> desk.planProperty().get().flatMap(plan -> plan.risks().find(id)));
    }

    RiskTable table(Sight sight) {
        if (scope.ofPlan()) return RiskTable.of(sight.plan(), sight.facts());
        return scope.programme().get().map(id -> RiskTable.of(id, sight.plan(), sight.facts())).orElse(new RiskTable(List.of()));
    }

    /// Whose risk it is: a programme, or the plan as a whole.
    String of(Optional<ItemId> programme) {
        return programme.map(id -> desk.plan().programmes().find(id).map(Programme::title).orElse(id.value())).orElseGet(() -> words.texts().get("risks.of-plan"));
    }

    /// The plan as a whole first, then its programmes by title.
    List<Optional<ItemId>> programmes() {
        Stream<Optional<ItemId>> all = desk.plan().programmes().stream().sorted(Comparator.comparing(Programme::title)).map(p -> Optional.of(p.id()));
        return Stream.concat(Stream.of(Optional.<ItemId>empty()), all).toList();
    }

    /// None first, then the decisions ahead; the one it is tied to stays even when it is over.
    List<Optional<EventId>> decisions(Risk risk) {
        Sight sight = desk.sight();
        var all = new ArrayList<Optional<EventId>>(List.of(Optional.empty()));
        DecisionDay.ahead(sight.plan(), sight.facts()).forEach(d -> all.add(Optional.of(d.id())));
        if (!all.contains(risk.event())) all.add(risk.event());
        return all;
    }

    String decision(Optional<EventId> event) {
        if (event.isEmpty()) return words.texts().get("risks.event.none");
        Sight sight = desk.sight();
        return DecisionDay.of(event.get(), sight.plan(), sight.facts()).map(d -> words.texts().get("risks.event.day", d.name(), words.days().day(d.first()))).orElse(event.get().value());
    }

    /// Begins one and shows it in the form.
    Optional<String> add(String title) {
        ItemId id = ItemId.random();
        Optional<ItemId> programme = scope.programme().get();
        Optional<String> refusal = trying(plan -> plan.with(Risk.titled(id, title).withProgramme(programme)));
        if (refusal.isEmpty()) chosen.set(Optional.of(id));
        return refusal;
    }

    Optional<String> edit(UnaryOperator<Risk> change) {
        return trying(plan -> chosen.get().flatMap(id -> plan.risks().find(id)).map(r -> plan.with(change.apply(r))).orElse(plan));
    }

    private Optional<String> trying(UnaryOperator<Plan> change) {
        return refusals.trying(() -> desk.edit(change));
    }

    /// At once; the way back is offered.
    void delete(Risk risk) {
        chosen.set(Optional.empty());
        takeBack.without(risk, words.texts().get("risks.deleted", risk.title()));
    }
}
