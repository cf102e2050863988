package demarche.ui.states;

import demarche.plan.Assessment;
import demarche.plan.Plan;
import demarche.plan.Refused;
import demarche.plan.TargetState;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.reference.state.State;
import demarche.ui.desk.Desk;
import java.time.LocalDate;
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

        /// What we judge of it now; where nothing was judged, that nothing is known.
        Assessment assessment(LocalDate day) {
            return plan.assessment(state.iso3()).orElseGet(() -> Assessment.of(ItemId.random(), state.iso3(), day));
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

    /// Follows the plan and its day until the subscription ends.
    Subscription follow() {
        return desk.sightProperty().subscribe(_ -> read());
    }

    private void read() {
        now.set(desk.sightProperty().get().flatMap(sight -> id.flatMap(desk.reference()::state)
                .map(state -> new Now(state, sight.plan(), new StateFacts(sight.facts(), wording)))));
    }

    /// One undoable edit of what we judge: of the assessment of the day, or as a new one of the day.
    ///
    /// @return why it was refused
    Optional<String> judge(UnaryOperator<Assessment> change) {
        try {
            desk.edit(plan -> id.map(state -> plan.with(change.apply(ofTheDay(plan, state)))).orElse(plan));
            return Optional.empty();
        } catch (Refused refused) {
            return Optional.of(wording.refusal(refused));
        }
    }

    private Assessment ofTheDay(Plan plan, Iso3 state) {
        Assessment last = plan.assessment(state).orElseGet(() -> Assessment.of(ItemId.random(), state, desk.planDay()));
        return last.day().equals(desk.planDay()) ? last : last.again(ItemId.random(), desk.planDay()).withAuthor(desk.author());
    }

    /// One undoable edit of what we ask and know of the target state; nothing where the state is no target.
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
