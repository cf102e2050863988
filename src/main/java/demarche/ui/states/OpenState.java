package demarche.ui.states;

import demarche.plan.Plan;
import demarche.plan.Refused;
import demarche.plan.TargetState;
import demarche.plan.id.Iso3;
import demarche.reference.state.State;
import demarche.ui.desk.Desk;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;

/// The state whose profile is shown, with what the plan and the facts now say of it, and the one way to edit our judgement of it.
final class OpenState {
    /// The state with the plan and the facts around it.
    record Now(State state, Plan plan, StateFacts facts) {
        Iso3 iso3() {
            return state.iso3();
        }

        Optional<TargetState> target() {
            return plan.target(state.iso3());
        }
    }

    private final Desk desk;
    private final Wording wording;
    private final ReadOnlyObjectWrapper<Optional<Now>> now = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Iso3> id = Optional.empty();

    OpenState(Desk desk, Wording wording) {
        this.desk = desk;
        this.wording = wording;
    }

    ReadOnlyObjectProperty<Optional<Now>> nowProperty() {
        return now.getReadOnlyProperty();
    }

    Wording wording() {
        return wording;
    }

    Desk desk() {
        return desk;
    }

    void open(Iso3 state) {
        id = Optional.of(state);
        read();
    }

    void close() {
        id = Optional.empty();
        read();
    }

    /// Follows the plan until the subscription ends.
    Subscription follow() {
        return desk.planProperty().subscribe(_ -> read());
    }

    private void read() {
        now.set(desk.planProperty().get().flatMap(plan -> id.flatMap(desk.reference()::state)
                .map(state -> new Now(state, plan, new StateFacts(desk.facts(), wording)))));
    }

    /// One undoable edit of our judgement; nothing where the state is no target.
    ///
    /// @return why it was refused
    Optional<String> edit(UnaryOperator<TargetState> change) {
        try {
            desk.edit(plan -> id.flatMap(plan::target).map(t -> plan.with(change.apply(t))).orElse(plan));
            return Optional.empty();
        } catch (Refused refused) {
            return Optional.of(wording.refusal(refused));
        }
    }
}
