package demarche.ui.states.filter;

import demarche.insight.states.Answers;
import demarche.insight.states.FilterWords;
import demarche.insight.states.Groups;
import demarche.insight.states.NamedStates;
import demarche.insight.states.Offered;
import demarche.insight.states.Question;
import demarche.insight.states.StateFilter;
import demarche.insight.states.Subject;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.text.Texts;
import demarche.ui.desk.Desk;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/// Which states are shown: the filter, the questions and answers it can be made of, and the group it came from. Knows no controls.
public final class FilterModel {
    /// One part of the filter that is set.
    ///
    /// @param without the filter when this part is taken away
    public record Part(String text, StateFilter without) {}

    private final Desk desk;
    private final Locale locale;
    private final Texts texts;
    private final ObjectProperty<StateFilter> filter = new SimpleObjectProperty<>(StateFilter.NONE);
    private final ObjectProperty<Optional<ItemId>> group = new SimpleObjectProperty<>(Optional.empty());
    private Answers answers;

    public FilterModel(Desk desk, Locale locale) {
        this.desk = desk;
        this.locale = locale;
        this.texts = Texts.of("filters", locale);
        answers = new Answers(desk.facts(), desk.planProperty().get());
    }

    /// What states answer is asked anew: the plan or its day has changed.
    public void read() {
        answers = new Answers(desk.facts(), desk.planProperty().get());
        if (openGroup().isEmpty()) group.set(Optional.empty());
    }

    public ObjectProperty<StateFilter> filterProperty() {
        return filter;
    }

    Texts texts() {
        return texts;
    }

    Locale locale() {
        return locale;
    }

    /// Whether the filter lets the state pass.
    public boolean passes(Iso3 state) {
        return desk.reference().state(state).filter(s -> filter.get().passes(s, answers)).isPresent();
    }

    /// All that pass.
    public SortedSet<Iso3> states() {
        return filter.get().states(answers);
    }

    Offered offered() {
        return new Offered(desk.facts());
    }

    FilterWords words() {
        return new FilterWords(desk.facts(), locale);
    }

    void turn(Question question, String answer) {
        filter.set(filter.get().turned(question, answer));
    }

    /// The roll call whose votes the filter asks for, the last by date where it asks for several.
    public Optional<String> votedOn() {
        List<String> asked = filter.get().accepted().keySet().stream().filter(q -> q.subject() == Subject.VOTE).map(Question::of).toList();
        return offered().rollCalls().reversed().stream().map(r -> r.symbol()).filter(asked::contains).findFirst();
    }

    /// What is set, part by part, in the order of the written filter.
    public List<Part> parts() {
        StateFilter now = filter.get();
        FilterWords words = words();
        var parts = new ArrayList<Part>();
        now.accepted().forEach((question, answers) -> parts.add(new Part(words.asked(question, answers), now.without(question))));
        if (!now.words().isBlank()) parts.add(new Part(texts.get("filters.words", now.words().strip()), now.withWords("")));
        return parts;
    }

    /// What is shown in a few words: the open group by its title while it is what is shown, else what the filter asks.
    public String told() {
        return openGroup().filter(_ -> !departs()).map(NamedStates::title).orElseGet(() -> parts().stream().map(Part::text).collect(Collectors.joining("; ")));
    }

    /// What the filter asks and the facts of the day do not hold.
    List<String> unheld() {
        return words().unheld(filter.get());
    }

    /// Every named set of states; none without a plan.
    public List<NamedStates> groups() {
        return desk.planProperty().get().map(plan -> Groups.of(plan, desk.facts(), locale)).orElse(List.of());
    }

    /// Shows the states of a group; one of the plan’s own stays open to be changed.
    public void show(NamedStates named) {
        group.set(named.own().map(g -> g.id()));
        filter.set(named.filter().orElse(StateFilter.NONE));
    }

    /// The group of the plan that is open, as the plan now has it.
    Optional<NamedStates> openGroup() {
        return desk.planProperty().get().flatMap(plan -> group.get().flatMap(plan.stateGroups()::find).map(g -> Groups.of(g, plan, desk.facts(), locale)));
    }

    ObjectProperty<Optional<ItemId>> openProperty() {
        return group;
    }

    /// Whether the list shows something else than the open group holds.
    boolean departs() {
        return openGroup().filter(g -> !new TreeSet<>(states()).equals(g.states())).isPresent();
    }

    /// Shows all states.
    public void clear() {
        group.set(Optional.empty());
        filter.set(StateFilter.NONE);
    }
}
