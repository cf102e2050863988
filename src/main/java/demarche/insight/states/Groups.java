package demarche.insight.states;

import demarche.insight.states.NamedStates.Sort;
import demarche.plan.Plan;
import demarche.plan.StateGroup;
import demarche.plan.id.Iso3;
import demarche.reference.Facts;
import demarche.reference.state.SwingList;
import demarche.text.Texts;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Every set of states that has a name, asked anew on the day: the plan’s own groups, its target states, regional groups and published lists.
/// For whatever chooses states: the list, a programme, packs, the map, the command line.
public final class Groups {
    private static final Question BUDAPEST = Question.treaty("ETS185");
    private static final List<String> PACIFIC = List.of("Melanesia", "Micronesia", "Polynesia");

    private final Answers given;
    private final Offered offered;
    private final FilterWords filterWords;
    private final StateWords stateWords;
    private final Texts texts;
    private final FilterReader reader;

    private Groups(Facts facts, Plan plan, Locale locale) {
        given = new Answers(facts, plan);
        offered = new Offered(facts);
        filterWords = new FilterWords(facts, locale);
        stateWords = StateWords.in(locale);
        texts = Texts.of("groups", locale);
        reader = new FilterReader(locale);
    }

    /// The plan’s own first, by title; then those that stand ready. Those without a state on the day are left out, unless they are the plan’s own.
    public static List<NamedStates> of(Plan plan, Facts facts, Locale locale) {
        var groups = new Groups(facts, plan, locale);
        Comparator<NamedStates> byTitle = Comparator.comparing(NamedStates::title, Collator.getInstance(locale));
        Stream<NamedStates> own = plan.stateGroups().stream().map(groups::own).sorted(byTitle);
        Stream<NamedStates> others = Stream.of(groups.ready(), groups.regional(), groups.lists()).flatMap(Collection::stream);
        return Stream.concat(own, others.filter(g -> !g.states().isEmpty())).toList();
    }

    /// One group of the plan alone, for where it is asked often.
    public static NamedStates of(StateGroup group, Plan plan, Facts facts, Locale locale) {
        return new Groups(facts, plan, locale).own(group);
    }

    /// By its id or title; an own group before one that stands ready.
    public static Optional<NamedStates> called(String name, List<NamedStates> groups) {
        return groups.stream().filter(g -> g.isCalled(name)).findFirst();
    }

    private NamedStates own(StateGroup group) {
        if (group.filter().isBlank()) return chosen(group);
        return switch (reader.read(group.filter())) {
            case ReadFilter.Understood(StateFilter filter) -> own(group, Optional.of(filter), filterWords.unheld(filter));
            case ReadFilter.Nonsense(String sentence) -> own(group, Optional.empty(), List.of(sentence));
        };
    }

    private NamedStates chosen(StateGroup group) {
        var codes = new TreeSet<String>();
        var notes = new ArrayList<String>();
        group.states().forEach(s -> {
            if (given.facts().reference().state(s).isPresent()) codes.add(s.code());
            else notes.add(texts.get("groups.unheld-state", s.code()));
        });
        Optional<StateFilter> filter = codes.isEmpty() ? Optional.empty() : Optional.of(StateFilter.NONE.with(Question.of(Subject.STATE), codes));
        return own(group, filter, notes);
    }

    private NamedStates own(StateGroup group, Optional<StateFilter> filter, List<String> notes) {
        SortedSet<Iso3> states = filter.map(f -> f.states(given)).orElseGet(TreeSet::new);
        return new NamedStates(group.id().value(), group.title(), Sort.OWN, states, Optional.of(group), filter, notes);
    }

    private List<NamedStates> ready() {
        StateFilter invited = StateFilter.NONE.with(BUDAPEST, List.of("invited"));
        return List.of(made("targets", texts.get("groups.targets"), Sort.READY, StateFilter.NONE.with(Question.of(Subject.TARGET), List.of("yes"))),
                made("no-programme", texts.get("groups.no-programme"), Sort.READY, StateFilter.NONE.with(Question.of(Subject.TARGET), List.of("yes"))
                        .with(Question.of(Subject.PROGRAMME), List.of("none"))),
                made("invited", texts.get("groups.invited"), Sort.READY, invited),
                made("pacific", texts.get("groups.pacific"), Sort.READY, StateFilter.NONE.with(Question.of(Subject.SUBREGION), PACIFIC)));
    }

    private List<NamedStates> regional() {
        Question group = Question.of(Subject.GROUP);
        return offered.answers(group).stream().map(g -> made(g, stateWords.group(g), Sort.REGIONAL, StateFilter.NONE.with(group, List.of(g)))).toList();
    }

    private List<NamedStates> lists() {
        Question listed = Question.of(Subject.LIST);
        return offered.lists().stream().map((SwingList l) -> made(l.id(), stateWords.list(l), Sort.LIST, StateFilter.NONE.with(listed, List.of(l.id())))).toList();
    }

    private NamedStates made(String id, String title, Sort sort, StateFilter filter) {
        return new NamedStates(id, title, sort, filter.states(given), Optional.empty(), Optional.of(filter), List.of());
    }
}
