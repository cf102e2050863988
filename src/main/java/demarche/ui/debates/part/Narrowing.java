package demarche.ui.debates.part;

import demarche.insight.Coverage;
import demarche.insight.states.Groups;
import demarche.insight.states.NamedStates;
import demarche.ui.desk.Desk;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The group of states to which matrix and linkage are narrowed: one choice for both, kept while the window is open. Knows no controls.
public final class Narrowing {
    private final Desk desk;
    private final Locale locale;
    private final ReadOnlyObjectWrapper<Optional<String>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());

    public Narrowing(Desk desk, Locale locale) {
        this.desk = desk;
        this.locale = locale;
    }

    /// The id of the group; empty while all states are shown.
    public ReadOnlyObjectProperty<Optional<String>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    public void to(NamedStates group) {
        chosen.set(Optional.of(group.id()));
    }

    public void toAll() {
        chosen.set(Optional.empty());
    }

    /// Every group there is now; none without a plan.
    public List<NamedStates> groups() {
        return desk.planProperty().get().map(plan -> Groups.of(plan, desk.facts(), locale)).orElse(List.of());
    }

    /// The group with its states as these figures know them, asked away from the window. One that left the plan narrows nothing.
    public Optional<NamedStates> find(Optional<String> id, Coverage coverage) {
        return id.flatMap(wanted -> Groups.of(coverage.plan(), coverage.facts(), locale).stream().filter(g -> g.id().equals(wanted)).findFirst());
    }
}
