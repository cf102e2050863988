package demarche.insight.gap;

import demarche.insight.Coverage;
import demarche.insight.Known;
import demarche.insight.Narratives;
import demarche.insight.TopicName;
import demarche.plan.Plan;
import demarche.plan.Programme;
import demarche.plan.TargetState;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.plan.id.TopicId;
import demarche.reference.Facts;
import demarche.reference.Reference;
import demarche.reference.practice.Event;
import demarche.reference.topic.Debate;
import demarche.reference.topic.Link;
import demarche.text.Texts;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What every rule looks at: the plan, what it covers, and the facts of its day. Worked out once for all rules.
///
/// @param targets  by state; two people may each have added one
/// @param upcoming events in the calendar of the day, the next first
record Scene(Coverage coverage, SortedMap<Iso3, List<TargetState>> targets, Bearers bearers, Roads roads, Narratives narratives, Facts facts, Known known, Texts texts, List<Event> upcoming) {

    static Scene of(Plan plan, Facts facts, Texts texts) {
        Coverage coverage = Coverage.of(plan, facts);
        return new Scene(coverage, targets(plan), Bearers.of(state -> open(coverage, state)), new Roads(facts), Narratives.of(plan, facts.reference()), facts, new Known(facts), texts, facts.upcoming());
    }

    /// The scene after an edit that left the facts and the narratives as they were.
    ///
    /// @param changed the states of the programmes that changed
    Scene after(Plan next, Set<Iso3> changed) {
        Coverage now = coverage.after(next);
        return new Scene(now, targets(next), bearers.without(changed, state -> open(now, state)), roads, narratives, facts, known, texts, upcoming);
    }

    private static SortedMap<Iso3, List<TargetState>> targets(Plan plan) {
        return plan.targetStates().stream().collect(Collectors.groupingBy(TargetState::iso3, TreeMap::new, Collectors.toList()));
    }

    Plan plan() {
        return coverage.plan();
    }

    Reference reference() {
        return facts.reference();
    }

    LocalDate day() {
        return facts.day();
    }

    /// The next decision point of the state that has not begun.
    Optional<Event> decision(Iso3 state) {
        return decision(Set.of(state));
    }

    private Optional<Event> decision(Set<Iso3> states) {
        return upcoming.stream().filter(e -> e.isDecisionPoint() && e.first().isAfter(day()) && (states.isEmpty() ? e.states().isEmpty() : states.stream().anyMatch(e::concerns))).findFirst();
    }

    /// The day before the next decision point of the state, while there is one.
    Optional<LocalDate> dayBeforeDecision(Iso3 state) {
        return decision(state).map(e -> e.first().minusDays(1));
    }

    /// The last day on which changing the programme still helps: its own end, or the day before the decision where that comes first.
    /// The decision is the first it must come before; the next of all where it names none.
    Optional<LocalDate> lastDay(Programme programme) {
        Optional<LocalDate> before = upcoming.stream().filter(e -> programme.decisionPoints().contains(e.id()) && e.first().isAfter(day())).findFirst()
                .or(() -> decision(programme.states())).map(e -> e.first().minusDays(1));
        Optional<LocalDate> end = programme.ends().filter(d -> !d.isBefore(day()));
        boolean beginsAfter = programme.starts().filter(s -> before.filter(s::isAfter).isPresent()).isPresent();
        return beginsAfter ? end.or(() -> before) : Stream.concat(before.stream(), end.stream()).min(Comparator.naturalOrder());
    }

    /// Whether there is still time to change the programme.
    boolean isOpen(Programme programme) {
        return programme.isOpenOn(day());
    }

    /// The programmes for the state that can still be changed, the next to start first.
    List<Programme> openProgrammes(Iso3 state) {
        return open(coverage, state);
    }

    private static List<Programme> open(Coverage coverage, Iso3 state) {
        return coverage.programmes(state).stream().filter(p -> p.isOpenOn(coverage.facts().day())).sorted(Programme.NEXT_TO_START).toList();
    }

    /// The same id for the same gap, so that closing it twice makes one programme; another where that one was made and is there still, cancelled or moved.
    ItemId freeId(String... gap) {
        String name = plan().id() + "\n" + String.join("\n", gap);
        return Stream.iterate(0, n -> n + 1).map(n -> n == 0 ? ItemId.of(name) : ItemId.of(name, n.toString()))
                .filter(id -> plan().programmes().find(id).isEmpty()).findFirst().orElseThrow();
    }

    /// What a gap says that a link explains. Sources newer than the day of the plan are left out.
    Gap.Words words(String sentence, Link why, String step, String done) {
        return new Gap.Words(sentence, why.rationale(), source(why.source()), step, done);
    }

    /// The parts of a source that could be read on the day; where there were none yet, that the judgement is ours.
    String source(String source) {
        String known = this.known.source(source);
        return known.isEmpty() ? texts.get("gap.source.editorial") : known;
    }

    String name(Iso3 state) {
        return reference().state(state).map(s -> s.shortName(texts.locale())).orElse(state.code());
    }

    /// States as a sentence begins with them: `Kenya and Zambia`, `Kenya, Zambia and 3 others`.
    String names(Collection<Iso3> states) {
        return listed(states.stream().map(this::name).sorted().toList());
    }

    String listed(List<String> names) {
        return switch (names.size()) {
            case 0 -> texts.get("names.none");
            case 1 -> names.getFirst();
            case 2 -> texts.get("names.two", names.get(0), names.get(1));
            case 3 -> texts.get("names.three", names.get(0), names.get(1), names.get(2));
            default -> texts.get("names.more", names.get(0), names.get(1), names.size() - 2);
        };
    }

    /// Topics as a sentence names them.
    String topics(Collection<TopicId> topics) {
        return listed(topics.stream().map(this::name).toList());
    }

    String name(TopicId topic) {
        return reference().topic(topic).map(TopicName::brief).orElse(topic.value());
    }

    String shortest(TopicId topic) {
        return reference().topic(topic).map(TopicName::shortest).orElse(topic.value());
    }

    String name(Debate debate) {
        return TopicName.of(debate, texts);
    }
}
