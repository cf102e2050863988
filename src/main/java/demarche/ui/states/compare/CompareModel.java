package demarche.ui.states.compare;

import demarche.insight.compare.Comparison;
import demarche.insight.compare.Likeness;
import demarche.insight.compare.Nearest;
import demarche.plan.id.Iso3;
import demarche.reference.state.State;
import demarche.text.Folding;
import demarche.ui.desk.Desk;
import demarche.ui.kit.part.Choice;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// Which states stand side by side, up to four, and what the facts and the plan say of them. Knows no controls.
public final class CompareModel {
    private final Desk desk;
    private final Locale locale;
    private final ObservableList<Iso3> states = FXCollections.observableArrayList();

    public CompareModel(Desk desk, Locale locale) {
        this.desk = desk;
        this.locale = locale;
    }

    Locale locale() {
        return locale;
    }

    /// In their order; change them by the methods below.
    ObservableList<Iso3> states() {
        return FXCollections.unmodifiableObservableList(states);
    }

    /// These and no others; the first four of them, each once.
    public void set(Collection<Iso3> now) {
        states.setAll(new LinkedHashSet<>(now).stream().limit(Comparison.MOST).toList());
    }

    public boolean isEmpty() {
        return states.isEmpty();
    }

    boolean hasRoom() {
        return states.size() < Comparison.MOST;
    }

    void add(Iso3 state) {
        if (hasRoom() && !states.contains(state)) states.add(state);
    }

    void replace(Iso3 before, Iso3 after) {
        if (states.contains(before) && !states.contains(after)) states.set(states.indexOf(before), after);
    }

    void remove(Iso3 state) {
        states.remove(state);
    }

    String name(State state) {
        return state.shortName(locale);
    }

    List<State> shown() {
        return states.stream().flatMap(s -> desk.reference().state(s).stream()).toList();
    }

    Comparison comparison() {
        return Comparison.of(shown(), desk.facts(), desk.planProperty().get(), locale);
    }

    /// Every two of them.
    List<Likeness> pairs() {
        var nearest = new Nearest(desk.facts());
        List<State> all = shown();
        return IntStream.range(0, all.size()).boxed().flatMap(a -> IntStream.range(a + 1, all.size()).mapToObj(b -> nearest.between(all.get(a), all.get(b)))).toList();
    }

    /// The most like the state, the nearest first.
    List<Likeness> nearest(State state, int most) {
        return new Nearest(desk.facts()).to(state, most);
    }

    /// States that are not there yet, by name in any accent or by code.
    List<Choice<Iso3>> find(String sought) {
        List<String> words = Folding.words(sought);
        var found = new ArrayList<Choice<Iso3>>();
        desk.reference().states().stream().filter(s -> !states.contains(s.iso3()))
                .filter(s -> s.iso3().code().equalsIgnoreCase(sought.strip()) || Folding.begins(words, Folding.words(s.nameEn() + " " + s.name(locale))))
                .forEach(s -> found.add(new Choice<>(s.iso3(), Optional.empty(), s.name(locale), s.iso3().code())));
        return found;
    }
}
