package demarche.pack.brief.ground;

import demarche.plan.choice.Likelihood;
import demarche.plan.choice.NarrativeKind;
import demarche.plan.id.NarrativeId;
import demarche.reference.topic.Narrative;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Stream;

/// What a state may say: the concerns that the plan records, and misconceptions near to what the programmes teach.
public record Concerns(Ground ground) {
    /// Certain before likely, in the order of the reference.
    public SequencedMap<Narrative, Likelihood> raised() {
        var raised = new LinkedHashMap<Narrative, Likelihood>();
        for (Likelihood chance : List.of(Likelihood.CERTAIN, Likelihood.LIKELY)) recorded(chance).forEach(n -> raised.put(n, chance));
        return raised;
    }

    /// Recorded as unlikely, then misconceptions, those nearest to the programmes first.
    public List<Narrative> ifRaised(int most) {
        Set<NarrativeId> recorded = ground.target().map(t -> t.concerns().keySet()).orElse(Set.of());
        var topics = ground.topics();
        Stream<Narrative> misconceptions = ground.narratives().all().stream().filter(n -> n.kind() == NarrativeKind.MISCONCEPTION)
                .filter(n -> !recorded.contains(n.id())).filter(ground::has).filter(n -> n.topics().stream().anyMatch(topics::contains))
                .sorted(Comparator.comparing((Narrative n) -> n.topics().stream().filter(topics::contains).count()).reversed());
        return Stream.concat(recorded(Likelihood.UNLIKELY), misconceptions).limit(most).toList();
    }

    private Stream<Narrative> recorded(Likelihood chance) {
        Map<NarrativeId, Likelihood> concerns = ground.target().<Map<NarrativeId, Likelihood>>map(t -> t.concerns()).orElse(Map.of());
        return ground.narratives().all().stream().filter(n -> concerns.get(n.id()) == chance).filter(n -> ground.narratives().own(n.id()).isPresent() || ground.known().says(n.statement()));
    }
}
