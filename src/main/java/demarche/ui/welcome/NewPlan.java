package demarche.ui.welcome;

import demarche.plan.Plan;
import demarche.plan.PlanHead;
import demarche.plan.limit.Refused;
import demarche.plan.TargetState;
import demarche.plan.handling.Handling;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.reference.state.State;
import java.text.Collator;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// A plan that is being filled in: title, marking, and the states to begin with.
final class NewPlan {
    private static final int OFFERED = 6;
    private final List<State> states;
    private final Locale locale;
    private final StringProperty title = new SimpleStringProperty("");
    private final ObjectProperty<Handling> marking;
    private final ObservableList<State> chosen = FXCollections.observableArrayList();

    NewPlan(Collection<State> states, Locale locale, Handling usual) {
        this.states = states.stream().sorted(Comparator.comparing(s -> s.name(locale), Collator.getInstance(locale))).toList();
        this.locale = locale;
        this.marking = new SimpleObjectProperty<>(usual);
    }

    StringProperty titleProperty() {
        return title;
    }

    ObjectProperty<Handling> markingProperty() {
        return marking;
    }

    /// In the order in which they were chosen.
    ObservableList<State> chosen() {
        return chosen;
    }

    /// States not chosen yet whose name, or a word of it, begins as typed, or whose code is typed; those that begin so first.
    List<State> offered(String typed) {
        String wanted = plain(typed.strip());
        if (wanted.isEmpty()) return List.of();
        return states.stream().filter(s -> !chosen.contains(s) && fits(s, wanted))
                .sorted(Comparator.comparing(s -> !plain(s.name(locale)).startsWith(wanted))).limit(OFFERED).toList();
    }

    private boolean fits(State state, String wanted) {
        String name = plain(state.name(locale));
        return name.startsWith(wanted) || name.contains(" " + wanted) || plain(state.iso3().code()).equals(wanted);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "").replace('’', '\'').toLowerCase(Locale.ROOT);
    }

    String name(State state) {
        return state.name(locale);
    }

    void choose(State state) {
        if (!chosen.contains(state)) chosen.add(state);
    }

    void drop(State state) {
        chosen.remove(state);
    }

    /// Empty where the title will not do.
    Optional<Plan> made() {
        try {
            Plan plan = Plan.empty(PlanHead.titled(ItemId.random(), title.get().strip(), marking.get()));
            for (State state : chosen) plan = plan.with(target(state.iso3()));
            return Optional.of(plan);
        } catch (Refused _) {
            return Optional.empty();
        }
    }

    private static TargetState target(Iso3 state) {
        return TargetState.of(ItemId.random(), state);
    }
}
