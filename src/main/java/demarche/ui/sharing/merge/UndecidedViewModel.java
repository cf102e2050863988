package demarche.ui.sharing.merge;

import demarche.history.mapping.BadField;
import demarche.history.merge.Conflict;
import demarche.history.merge.Conflicts;
import demarche.history.merge.Decision;
import demarche.history.telling.Dispute;
import demarche.history.telling.Naming;
import demarche.plan.Kind;
import demarche.plan.Plan;
import demarche.text.Texts;
import demarche.ui.desk.Desk;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;

/// What is undecided in the open plan, until somebody decides. Knows no controls.
public final class UndecidedViewModel {
    private final Desk desk;
    private final Texts texts;
    private final Ways ways;
    private final ReadOnlyObjectWrapper<List<Dispute>> disputes = new ReadOnlyObjectWrapper<>(List.of());

    public UndecidedViewModel(Desk desk, Texts texts, Ways ways) {
        this.desk = desk;
        this.texts = texts;
        this.ways = ways;
    }

    /// The version that stands for now comes first.
    public ReadOnlyObjectProperty<List<Dispute>> disputesProperty() {
        return disputes.getReadOnlyProperty();
    }

    /// Follows the open plan until the subscription ends.
    public Subscription follow() {
        return Subscription.combine(desk.conflictsProperty().subscribe(now -> read(now)), desk.planProperty().subscribe(_ -> read(desk.conflictsProperty().get())));
    }

    private void read(Conflicts now) {
        Optional<Plan> plan = desk.planProperty().get();
        if (plan.isEmpty() || now.isEmpty()) {
            disputes.set(List.of());
            return;
        }
        var naming = new Naming(List.of(plan.get()), desk.reference(), Texts.of("historyview", texts.locale()));
        disputes.set(now.open().stream().map((Conflict conflict) -> Dispute.of(conflict, naming)).toList());
    }

    /// Decides, as one undoable edit.
    ///
    /// @return why it cannot be taken
    public Optional<String> decide(Dispute dispute, Answer answer) {
        Optional<Decision> decision = answer.decision(dispute);
        if (decision.isEmpty()) return Optional.of(texts.get("review.undecided.choose"));
        try {
            Plan next = decision.get().on(desk.plan());
            desk.decide(_ -> next, List.of(decision.get().difference()));
            return Optional.empty();
        } catch (BadField e) {
            return Optional.of(e.sentence(Texts.of("history", texts.locale())));
        }
    }

    /// The way to where the field stands on another screen.
    Optional<Runnable> way(Dispute dispute) {
        Plan plan = desk.plan();
        return plan.find(dispute.place().kind(), dispute.place().item()).flatMap(item -> {
            if (item.kind() == Kind.TARGET_STATE) return plan.targetStates().find(item.id()).map(target -> () -> ways.openState().accept(target.iso3()));
            if (item.kind() == Kind.PROGRAMME) return Optional.of(() -> ways.openProgramme().accept(item.id()));
            return item.within().filter(whole -> whole.kind() == Kind.PROGRAMME).map(whole -> () -> ways.openProgramme().accept(whole.id()));
        });
    }
}
