package demarche.ui.states.concerns;

import demarche.plan.Hearing;
import demarche.insight.Narratives;
import demarche.plan.Programme;
import demarche.plan.TargetState;
import demarche.plan.choice.Likelihood;
import demarche.plan.choice.NarrativeKind;
import demarche.plan.choice.ProgrammeStatus;
import demarche.plan.id.NarrativeId;
import demarche.reference.topic.Narrative;
import demarche.text.Folding;
import demarche.ui.kit.part.Choice;
import demarche.ui.states.facts.OpenState;
import demarche.ui.states.facts.OpenState.Now;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The concerns a target state has voiced, whether a programme there answers them, and the search for more.
final class ConcernsViewModel {
    /// One recorded concern.
    ///
    /// @param answeredBy titles of the programmes here that answer it; empty where none does
    /// @param answer     what can be said on the day of the plan
    /// @param hearings   when it was voiced, the last first; those without a day at the end
    record Line(NarrativeId id, String statement, Likelihood likelihood, String answeredBy, String answer, String source, List<Hearing> hearings) {
        boolean isAnswered() {
            return !answeredBy.isEmpty();
        }
    }

    private final OpenState open;

    ConcernsViewModel(OpenState open) {
        this.open = open;
    }

    /// The most likely first.
    List<Line> lines(Now now) {
        Map<NarrativeId, Likelihood> concerns = now.target().<Map<NarrativeId, Likelihood>>map(TargetState::concerns).orElse(Map.of());
        var narratives = Narratives.of(now.plan(), open.desk().reference());
        return concerns.entrySet().stream().flatMap(c -> narratives.find(c.getKey()).map(n -> line(now, n, c.getValue())).stream())
                .sorted(Comparator.comparing(Line::likelihood).thenComparing(Line::statement)).toList();
    }

    private Line line(Now now, Narrative narrative, Likelihood likelihood) {
        String answeredBy = now.plan().programmesFor(now.iso3()).filter(p -> p.status() != ProgrammeStatus.CANCELLED && p.narratives().contains(narrative.id()))
                .map(Programme::title).sorted().collect(Collectors.joining(", "));
        boolean own = now.plan().ownNarratives().stream().anyMatch(n -> n.narrative().equals(narrative.id()));
        String words = narrative.response() + " " + narrative.evidence();
        String answer = own ? words.strip() : String.join(" ", now.facts().known().keep(words));
        String source = own ? narrative.source() : now.facts().known().source(narrative.source());
        return new Line(narrative.id(), narrative.statement(), likelihood, answeredBy, answer, source.isEmpty() ? now.facts().asOf() : source, hearings(now, narrative.id()));
    }

    private static List<Hearing> hearings(Now now, NarrativeId concern) {
        return now.plan().hearings().stream().filter(h -> h.state().equals(now.iso3()) && h.narrative().equals(concern))
                .sorted(Comparator.comparing((Hearing h) -> h.day().orElse(LocalDate.MIN)).reversed().thenComparing(Hearing::id)).toList();
    }

    String count(List<Line> lines) {
        return open.wording().text("states.concerns.count", lines.size(), lines.stream().filter(Line::isAnswered).count());
    }

    /// Concerns and misconceptions of the reference that are not recorded yet and could be voiced on the day.
    List<Choice<NarrativeId>> find(String sought) {
        Now now = open.nowProperty().get().orElseThrow();
        List<String> words = Folding.words(sought);
        var narratives = Narratives.of(now.plan(), open.desk().reference());
        return narratives.all().stream()
                .filter(n -> n.kind() == NarrativeKind.CONCERN || n.kind() == NarrativeKind.MISCONCEPTION).filter(n -> narratives.own(n.id()).isPresent() || now.facts().known().has(n))
                .filter(n -> now.target().filter(t -> t.concerns().containsKey(n.id())).isEmpty())
                .filter(n -> Folding.begins(words, Folding.words(n.statement())))
                .map(n -> new Choice<>(n.id(), Optional.empty(), n.statement(), kind(n.kind()))).toList();
    }

    private String kind(NarrativeKind kind) {
        return open.wording().text(kind == NarrativeKind.CONCERN ? "states.concerns.concern" : "states.concerns.misconception");
    }

    void add(NarrativeId id) {
        likelihood(id, Likelihood.LIKELY);
    }

    void likelihood(NarrativeId id, Likelihood likelihood) {
        open.edit(t -> {
            var concerns = new TreeMap<>(t.concerns());
            concerns.put(id, likelihood);
            return t.withConcerns(concerns);
        });
    }

    void remove(NarrativeId id) {
        open.edit(t -> {
            var concerns = new TreeMap<>(t.concerns());
            concerns.remove(id);
            return t.withConcerns(concerns);
        });
    }
}
