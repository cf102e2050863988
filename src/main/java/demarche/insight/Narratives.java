package demarche.insight;

import demarche.plan.OwnNarrative;
import demarche.plan.Plan;
import demarche.plan.handling.Edition;
import demarche.plan.handling.Sensitivity;
import demarche.plan.id.NarrativeId;
import demarche.reference.Reference;
import demarche.reference.topic.Narrative;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a plan can say: the narratives of the reference, with the ministry's own in the place of those they stand for, and its further own after them.
public final class Narratives {
    /// Words alone do not say who should hear them.
    private static final List<String> ANYBODY = List.of("any");

    private final SequencedMap<NarrativeId, Narrative> all = new LinkedHashMap<>();
    private final SequencedMap<NarrativeId, OwnNarrative> own = new LinkedHashMap<>();

    private Narratives(Plan plan, Reference reference) {
        reference.narratives().forEach(n -> all.put(n.id(), n));
        plan.ownNarratives().forEach(n -> {
            own.put(n.narrative(), n);
            all.put(n.narrative(), narrative(n, reference));
        });
    }

    public static Narratives of(Plan plan, Reference reference) {
        return new Narratives(plan, reference);
    }

    /// As an edition may see them: one that may not see what the ministry keeps to itself has the reference's words alone.
    public static Narratives of(Plan plan, Reference reference, Edition edition) {
        return new Narratives(Sensitivity.MINISTRY.seenIn(edition) ? plan : Plan.empty(plan.head()), reference);
    }

    private static Narrative narrative(OwnNarrative own, Reference reference) {
        List<String> audience = own.stands().flatMap(reference::narrative).map(Narrative::audience).orElse(ANYBODY);
        String response = Stream.of(own.fair(), own.answer()).filter(t -> !t.isBlank()).collect(Collectors.joining(" "));
        return new Narrative(own.narrative(), own.sort(), own.statement(), response, own.evidence(), audience, List.copyOf(own.topics()), own.source());
    }

    /// Those of the reference in its order, then the further own ones.
    public Collection<Narrative> all() {
        return Collections.unmodifiableCollection(all.values());
    }

    public Optional<Narrative> find(NarrativeId id) {
        return Optional.ofNullable(all.get(id));
    }

    /// The ministry's own words for it, where it has any.
    public Optional<OwnNarrative> own(NarrativeId id) {
        return Optional.ofNullable(own.get(id));
    }
}
