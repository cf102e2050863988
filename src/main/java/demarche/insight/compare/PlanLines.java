package demarche.insight.compare;

import demarche.insight.states.StateWords;
import demarche.insight.states.Subject;
import demarche.plan.Assessment;
import demarche.plan.Plan;
import demarche.plan.Programme;
import demarche.plan.TargetState;
import demarche.plan.choice.Leaning;
import demarche.plan.choice.Likelihood;
import demarche.plan.id.NarrativeId;
import demarche.reference.Facts;
import demarche.reference.state.State;
import demarche.reference.topic.Narrative;
import demarche.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// The lines that the plan gives: our judgement, programmes and concerns.
final class PlanLines {
    private final List<State> states;
    private final Plan plan;
    private final Facts facts;
    private final StateWords words;
    private final Texts texts;

    PlanLines(List<State> states, Plan plan, Facts facts, Locale locale) {
        this.states = states;
        this.plan = plan;
        this.facts = facts;
        this.words = StateWords.in(locale);
        this.texts = Texts.of("compare", locale);
    }

    Stream<Line> all() {
        return Stream.of(judgement(), programmes(), concerns()).flatMap(s -> s);
    }

    private Line line(Section section, String subject, String title, Function<State, Cell> cell) {
        return new Line(section, subject, title, states.stream().map(cell).toList());
    }

    private String thisPlan() {
        return texts.get("compare.source.plan");
    }

    private Stream<Line> judgement() {
        return Stream.of(
                line(Section.JUDGEMENT, "target", texts.get("compare.line.target"), this::target),
                line(Section.JUDGEMENT, "leaning", texts.get("compare.line.leaning"), this::leaning),
                line(Section.JUDGEMENT, "confidence", texts.get("compare.line.confidence"),
                        s -> judged(s, a -> Cell.known(Subject.code(a.confidence()), words.confidence(a.confidence()), assessed(a)))),
                line(Section.JUDGEMENT, "priority", texts.get("compare.line.priority"), s -> asked(s, t -> Subject.code(t.priority()), t -> words.priority(t.priority()))),
                line(Section.JUDGEMENT, "decision", texts.get("compare.line.decision"), s -> asked(s, TargetState::decisionAsked, TargetState::decisionAsked)),
                line(Section.JUDGEMENT, "requested-by", texts.get("compare.line.requested"), s -> asked(s, TargetState::requestedBy, TargetState::requestedBy)))
                .filter(l -> l.subject().equals("target") || l.cells().stream().anyMatch(Cell::known));
    }

    private Cell target(State state) {
        boolean target = plan.target(state.iso3()).isPresent();
        return Cell.known(target ? "yes" : "no", target ? texts.get("compare.target.yes") : texts.get("compare.target.no"), thisPlan());
    }

    private Cell leaning(State state) {
        return judged(state, a -> Cell.known(Subject.code(a.leaning()), words.leaning(a.leaning()), assessed(a)));
    }

    private Cell judged(State state, Function<Assessment, Cell> cell) {
        return plan.assessment(state.iso3()).filter(a -> a.leaning() != Leaning.UNKNOWN).map(cell)
                .orElseGet(() -> Cell.unknown("unknown", words.leaning(Leaning.UNKNOWN), thisPlan()));
    }

    private String assessed(Assessment assessment) {
        return texts.get("compare.source.assessed", words.days().day(assessment.day()));
    }

    private Cell asked(State state, Function<TargetState, String> code, Function<TargetState, String> shown) {
        Optional<TargetState> said = plan.target(state.iso3()).filter(t -> !code.apply(t).isBlank());
        return said.map(t -> Cell.known(code.apply(t), shown.apply(t), thisPlan())).orElseGet(() -> Cell.unknown("none", texts.get("compare.not-recorded"), thisPlan()));
    }

    private Stream<Line> programmes() {
        return plan.programmes().stream().filter(p -> states.stream().anyMatch(s -> p.states().contains(s.iso3())))
                .map(p -> line(Section.PROGRAMMES, p.id().value(), p.title(), s -> programme(s, p)));
    }

    private Cell programme(State state, Programme programme) {
        boolean here = programme.states().contains(state.iso3());
        return Cell.known(here ? "yes" : "no", here ? texts.get("compare.programme.yes") : texts.get("compare.programme.no"), thisPlan());
    }

    private Stream<Line> concerns() {
        Stream<NarrativeId> voiced = states.stream().flatMap(s -> plan.target(s.iso3()).stream()).flatMap(t -> t.concerns().keySet().stream()).distinct().sorted();
        return voiced.map(id -> line(Section.CONCERNS, id.value(), statement(id), s -> concern(s, id)));
    }

    private String statement(NarrativeId id) {
        return facts.reference().narrative(id).map(Narrative::statement).orElse(id.value());
    }

    private Cell concern(State state, NarrativeId id) {
        Optional<Likelihood> likely = plan.target(state.iso3()).flatMap(t -> Optional.ofNullable(t.concerns().get(id)));
        return likely.map(l -> Cell.known(Subject.code(l), words.likelihood(l), thisPlan()))
                .orElseGet(() -> Cell.known("none", texts.get("compare.not-recorded"), thisPlan()));
    }
}
