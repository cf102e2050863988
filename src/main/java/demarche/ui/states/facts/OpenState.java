package demarche.ui.states.facts;

import demarche.plan.Item;
import demarche.plan.Plan;
import demarche.plan.limit.Refused;
import demarche.plan.TargetState;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.reference.state.State;
import demarche.ui.desk.Desk;
import demarche.ui.desk.TakeBack;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;

/// The state whose profile is shown, with what the plan and the facts now say of it, and the one way to edit what we know and think of it.
public final class OpenState {
    /// What the profile works with.
    ///
    /// @param staleMonths how old a source may be before what it says is marked
    public record Tools(Desk desk, Wording wording, TakeBack takeBack, ObservableValue<Integer> staleMonths) {}

    /// The state with the plan and the facts around it.
    public record Now(State state, Plan plan, StateFacts facts) {
        public Iso3 iso3() {
            return state.iso3();
        }

        public Optional<TargetState> target() {
            return plan.target(state.iso3());
        }
    }

    private final Tools tools;
    private final ReadOnlyObjectWrapper<Optional<Now>> now = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Iso3> id = Optional.empty();

    public OpenState(Tools tools) {
        this.tools = tools;
    }

    public ReadOnlyObjectProperty<Optional<Now>> nowProperty() {
        return now.getReadOnlyProperty();
    }

    public Wording wording() {
        return tools.wording();
    }

    public Desk desk() {
        return tools.desk();
    }

    public void open(Iso3 state) {
        id = Optional.of(state);
        read();
    }

    public void close() {
        id = Optional.empty();
        read();
    }

    /// Follows the plan, its day and the preferences until the subscription ends.
    public Subscription follow() {
        return Subscription.combine(desk().sightProperty().subscribe(_ -> read()), tools.staleMonths().subscribe(_ -> read()));
    }

    private void read() {
        now.set(desk().sightProperty().get().flatMap(sight -> id.flatMap(desk().reference()::state)
                .map(state -> new Now(state, sight.plan(), new StateFacts(sight.facts(), wording(), tools.staleMonths().getValue())))));
    }

    /// Adds an item, or puts it in the place of the one with its id: one undoable edit.
    ///
    /// @param item may refuse a text
    /// @return why it was refused
    public Optional<String> put(Supplier<? extends Item> item) {
        return putAll(() -> List.of(item.get()));
    }

    /// The same with several items, in one undoable edit.
    public Optional<String> putAll(Supplier<List<? extends Item>> items) {
        try {
            List<? extends Item> made = items.get();
            desk().edit(plan -> made.stream().reduce(plan, Plan::with, (_, last) -> last));
            return Optional.empty();
        } catch (Refused refused) {
            return Optional.of(wording().refusal(refused));
        }
    }

    /// One undoable edit of what we ask and know of the target state; nothing where the state is no target.
    ///
    /// @return why it was refused
    public Optional<String> edit(UnaryOperator<TargetState> change) {
        Optional<TargetState> target = id.flatMap(desk().plan()::target);
        return target.isEmpty() ? Optional.empty() : put(() -> change.apply(target.get()));
    }

    /// Takes an item out of the plan and offers the way back.
    public void remove(Item item, String sentence) {
        tools.takeBack().without(item, sentence);
    }

    /// The same with several, in one undoable edit.
    public void removeAll(List<? extends Item> items, String sentence) {
        tools.takeBack().withoutAll(items, sentence);
    }

    public void addTarget(State state) {
        boolean isNew = desk().plan().target(state.iso3()).isEmpty();
        if (isNew) tools.takeBack().with(TargetState.of(ItemId.random(), state.iso3()), wording().text("states.added", wording().name(state)));
    }

    public void removeTarget(State state) {
        desk().plan().target(state.iso3()).ifPresent(t -> remove(t, wording().text("states.removed", wording().name(state))));
    }
}
