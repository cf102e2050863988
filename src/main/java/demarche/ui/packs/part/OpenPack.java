package demarche.ui.packs.part;

import demarche.pack.brief.Commission;
import demarche.plan.Meeting;
import demarche.plan.Pack;
import demarche.plan.Plan;
import demarche.plan.Recommendation;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.ui.desk.Desk;
import demarche.ui.desk.Sight;
import demarche.ui.kit.form.Refusals;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;

/// The pack that is open as the plan has it, and the one way to edit it. Empty when none is open, or when the open one left the plan.
public final class OpenPack {
    /// The pack with the plan and the facts around it.
    public record Now(Sight sight, Pack pack) {
        /// Those that are met, by the hour, then the others.
        public List<Iso3> states() {
            return Commission.states(sight.plan(), pack);
        }

        /// By the hour.
        public List<Meeting> meetings() {
            return sight.plan().meetingsOf(pack.id());
        }

        /// In the order in which they are printed.
        public List<Recommendation> decisions() {
            return sight.plan().recommendationsOf(pack.id());
        }
    }

    private final Desk desk;
    private final Refusals refusals;
    private final ReadOnlyObjectWrapper<Optional<Now>> now = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<ItemId> id = Optional.empty();

    public OpenPack(Desk desk, Refusals refusals) {
        this.desk = desk;
        this.refusals = refusals;
    }

    public Desk desk() {
        return desk;
    }

    public ReadOnlyObjectProperty<Optional<Now>> nowProperty() {
        return now.getReadOnlyProperty();
    }

    public Optional<Pack> pack() {
        return now.get().map(Now::pack);
    }

    public void open(ItemId pack) {
        id = Optional.of(pack);
        read(desk.sightProperty().get());
    }

    public void close() {
        id = Optional.empty();
        now.set(Optional.empty());
    }

    /// Follows the plan and its day until the subscription ends.
    public Subscription follow() {
        return desk.sightProperty().subscribe(this::read);
    }

    private void read(Optional<Sight> sight) {
        now.set(sight.flatMap(s -> id.flatMap(s.plan().packs()::find).map(pack -> new Now(s, pack))));
        if (now.get().isEmpty()) id = Optional.empty();
    }

    /// One undoable edit of the open pack.
    ///
    /// @return why it was refused
    public Optional<String> edit(UnaryOperator<Pack> change) {
        return editPlan(plan -> id.flatMap(plan.packs()::find).map(p -> plan.with(change.apply(p))).orElse(plan));
    }

    /// One undoable edit of the plan.
    ///
    /// @return why it was refused
    public Optional<String> editPlan(UnaryOperator<Plan> change) {
        return refusals.trying(() -> desk.edit(change));
    }
}
