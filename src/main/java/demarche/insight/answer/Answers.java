package demarche.insight.answer;

import demarche.insight.Known;
import demarche.insight.Narratives;
import demarche.plan.Hearing;
import demarche.plan.OwnNarrative;
import demarche.plan.Plan;
import demarche.plan.Programme;
import demarche.plan.TargetState;
import demarche.plan.choice.ProgrammeStatus;
import demarche.plan.id.Iso3;
import demarche.plan.id.NarrativeId;
import demarche.reference.Facts;
import demarche.reference.topic.Narrative;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// What a plan can say on its day, the ministry's own words before the reference's, and which states raised it.
public final class Answers {
    private static final Comparator<Raised> LIKELIEST = Comparator.comparing((Raised r) -> r.likelihood().map(Enum::ordinal).orElse(Integer.MAX_VALUE)).thenComparing(Raised::state);
    private static final Comparator<Hearing> NEWEST = Comparator.comparing((Hearing h) -> h.day().orElse(LocalDate.MIN)).reversed().thenComparing(Hearing::id);

    private final Plan plan;
    private final Facts facts;
    private final Known known;
    private final Narratives narratives;
    private final List<Narrative> all;
    private final Map<NarrativeId, SortedMap<Iso3, Raised>> raised = new HashMap<>();

    private Answers(Plan plan, Facts facts, Known known) {
        this.plan = plan;
        this.facts = facts;
        this.known = known;
        this.narratives = Narratives.of(plan, facts.reference());
        this.all = narratives.all().stream().filter(n -> narratives.own(n.id()).isPresent() || known.has(n)).toList();
        plan.targetStates().forEach(this::voiced);
        plan.hearings().stream().sorted(NEWEST).forEach(this::heard);
    }

    /// @param known of the same facts; it is dear to make and can be kept from plan to plan
    public static Answers of(Plan plan, Facts facts, Known known) {
        return new Answers(plan, facts, known);
    }

    private void voiced(TargetState target) {
        target.concerns().forEach((id, chance) -> raised.computeIfAbsent(id, _ -> new TreeMap<>()).put(target.iso3(), new Raised(target.iso3(), Optional.of(chance), List.of())));
    }

    private void heard(Hearing hearing) {
        raised.computeIfAbsent(hearing.narrative(), _ -> new TreeMap<>()).merge(hearing.state(), new Raised(hearing.state(), Optional.empty(), List.of(hearing)),
                (before, one) -> new Raised(before.state(), before.likelihood(), Stream.concat(before.hearings().stream(), one.hearings().stream()).toList()));
    }

    public Plan plan() {
        return plan;
    }

    public Facts facts() {
        return facts;
    }

    /// Those that could be used on the day, in the order of the reference, then the further own ones.
    public Collection<Narrative> all() {
        return all;
    }

    public Optional<OwnNarrative> own(NarrativeId id) {
        return narratives.own(id);
    }

    /// Who raised it, the most likely to do so again first.
    public List<Raised> raised(NarrativeId id) {
        return raised.getOrDefault(id, new TreeMap<>()).values().stream().sorted(LIKELIEST).toList();
    }

    /// How many states raised it.
    public int voices(NarrativeId id) {
        return raised.getOrDefault(id, new TreeMap<>()).size();
    }

    public boolean isRaisedBy(Iso3 state, NarrativeId id) {
        return raised.getOrDefault(id, new TreeMap<>()).containsKey(state);
    }

    public Optional<LocalDate> checked(NarrativeId id) {
        return Review.checked(own(id), facts.reference());
    }

    /// Empty where nothing with the id could be used on the day.
    public Optional<AnswerSheet> sheet(NarrativeId id) {
        return all.stream().filter(n -> n.id().equals(id)).findFirst().map(this::sheet);
    }

    private AnswerSheet sheet(Narrative narrative) {
        NarrativeId id = narrative.id();
        Optional<OwnNarrative> own = own(id);
        List<Raised> by = raised(id);
        return new AnswerSheet(narrative, own, reply(narrative), evidence(narrative), source(narrative), checked(id),
                narrative.topics().stream().filter(facts::knows).flatMap(t -> facts.reference().topic(t).stream()).toList(),
                by, Voices.of(facts, by.stream().map(Raised::state).toList()),
                plan.programmes().stream().filter(p -> p.status() != ProgrammeStatus.CANCELLED && p.narratives().contains(id)).sorted(Comparator.comparing(Programme::title)).toList());
    }

    /// The ministry's words are taken as they stand; the reference's as far as they were known on the day.
    public Reply reply(Narrative narrative) {
        return own(narrative.id()).map(Reply::of).orElseGet(() -> Reply.of(narrative, known));
    }

    private List<Evidence> evidence(Narrative narrative) {
        return own(narrative.id()).isPresent() ? Evidence.of(narrative.evidence()) : Evidence.of(known.keep(narrative.evidence()));
    }

    private String source(Narrative narrative) {
        return own(narrative.id()).isPresent() ? narrative.source() : known.source(narrative.source());
    }
}
