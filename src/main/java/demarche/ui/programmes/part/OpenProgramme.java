package demarche.ui.programmes.part;

import demarche.plan.Plan;
import demarche.plan.Programme;
import demarche.plan.limit.Refused;
import demarche.plan.id.ItemId;
import demarche.reference.Facts;
import demarche.ui.desk.Desk;
import demarche.ui.desk.Sight;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;

/// The programme in the editor as the plan has it, and the one way to edit it. Empty when none is open, or when the open one left the plan.
public final class OpenProgramme {
    /// The programme with the plan and the facts around it.
    public record Now(Plan plan, Programme programme, Facts facts) {}

    private final Desk desk;
    private final Wording wording;
    private final ReadOnlyObjectWrapper<Optional<Now>> now = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<ItemId> id = Optional.empty();

    public OpenProgramme(Desk desk, Wording wording) {
        this.desk = desk;
        this.wording = wording;
    }

    public ReadOnlyObjectProperty<Optional<Now>> nowProperty() {
        return now.getReadOnlyProperty();
    }

    public Optional<Programme> programme() {
        return now.get().map(Now::programme);
    }

    public Desk desk() {
        return desk;
    }

    public Wording wording() {
        return wording;
    }

    public void open(ItemId programme) {
        id = Optional.of(programme);
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
        now.set(sight.flatMap(s -> id.flatMap(i -> s.plan().programmes().find(i)).map(programme -> new Now(s.plan(), programme, s.facts()))));
        if (now.get().isEmpty()) id = Optional.empty();
    }

    /// One undoable edit of the open programme.
    ///
    /// @return why it was refused
    public Optional<String> edit(UnaryOperator<Programme> change) {
        return editPlan(plan -> id.flatMap(i -> plan.programmes().find(i)).map(p -> plan.with(change.apply(p))).orElse(plan));
    }

    /// One undoable edit of the plan.
    ///
    /// @return why it was refused
    public Optional<String> editPlan(UnaryOperator<Plan> change) {
        try {
            desk.edit(change);
            return Optional.empty();
        } catch (Refused refused) {
            return Optional.of(wording.refusal(refused));
        }
    }
}
