package demarche.insight.states;

import demarche.plan.Plan;
import demarche.plan.Programme;
import demarche.plan.TargetState;
import demarche.plan.choice.Leaning;
import demarche.plan.choice.ProgrammeStatus;
import demarche.plan.id.Iso3;
import demarche.reference.Facts;
import demarche.reference.state.Membership;
import demarche.reference.state.Resolution;
import demarche.reference.state.State;
import demarche.reference.state.SwingList;
import demarche.text.Folding;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What each state answers to the questions of filters, on one day and for one plan. Worked out when first asked and kept: make a new one when the
/// plan or the day changes. For one thread.
public final class Answers {
    private static final String YES = "yes";
    private static final String NO = "no";
    private static final String SOME = "some";
    private static final String NONE = "none";

    private final Facts facts;
    private final Optional<Plan> plan;
    private final Set<Iso3> targets;
    private final Set<Iso3> withProgramme;
    private final Map<Iso3, List<String>> words = new HashMap<>();
    private final Map<Question, Map<Iso3, Set<String>>> told = new HashMap<>();

    public Answers(Facts facts, Plan plan) {
        this(facts, Optional.of(plan));
    }

    /// @param plan without one no state is a target, none has a programme and nothing was judged
    public Answers(Facts facts, Optional<Plan> plan) {
        this.facts = facts;
        this.plan = plan;
        targets = plan.stream().flatMap(p -> p.targetStates().stream()).map(TargetState::iso3).collect(Collectors.toSet());
        withProgramme = plan.stream().flatMap(p -> p.programmes().stream()).filter(p -> p.status() != ProgrammeStatus.CANCELLED)
                .map(Programme::states).flatMap(Set::stream).collect(Collectors.toSet());
    }

    public Facts facts() {
        return facts;
    }

    /// What words are looked for in.
    List<String> words(State state) {
        return words.computeIfAbsent(state.iso3(), _ -> Folding.words(String.join(" ", state.nameEn(), state.nameFr(), state.nameEs(),
                state.iso3().code(), state.iso2(), state.regionalGroup(), state.subregion())));
    }

    /// Empty where nothing is known, as of a vote that was not yet taken.
    Set<String> to(Question question, State state) {
        return told.computeIfAbsent(question, _ -> new HashMap<>()).computeIfAbsent(state.iso3(), _ -> ask(question, state));
    }

    private Set<String> ask(Question question, State state) {
        Iso3 iso3 = state.iso3();
        return switch (question.subject()) {
            case VOTE -> vote(iso3, question.of());
            case TREATY -> Set.of(Subject.code(facts.standing(iso3, question.of())));
            case GROUP -> Set.of(state.regionalGroup());
            case SUBREGION -> Set.of(state.subregion());
            case MEMBER -> facts.memberships(iso3).stream().map(Membership::body).collect(Collectors.toSet());
            case LIST -> facts.lists(iso3).stream().map(SwingList::id).collect(Collectors.toSet());
            case TARGET -> Set.of(targets.contains(iso3) ? YES : NO);
            case LEANING -> Set.of(Subject.code(plan.flatMap(p -> p.assessment(iso3)).map(a -> a.leaning()).orElse(Leaning.UNKNOWN)));
            case PROGRAMME -> Set.of(withProgramme.contains(iso3) ? SOME : NONE);
            case STATE -> Set.of(iso3.code());
        };
    }

    private Set<String> vote(Iso3 iso3, String symbol) {
        Optional<Resolution> taken = facts.resolutions().stream().filter(r -> r.symbol().equals(symbol) && r.totals().isPresent()).findFirst();
        return taken.map(r -> Set.of(facts.vote(iso3, r.symbol()).map(Subject::code).orElse(NONE))).orElse(Set.of());
    }
}
