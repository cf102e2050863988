package demarche.reference.topic;

import demarche.plan.choice.NarrativeKind;
import demarche.plan.id.NarrativeId;
import demarche.plan.id.TopicId;
import java.util.List;

/// A concern or misconception with its answer, an incentive, a piece of evidence, a talking point.
///
/// @param response says first where the concern is fair
/// @param evidence dated facts
public record Narrative(NarrativeId id, NarrativeKind kind, String statement, String response, String evidence, List<String> audience,
        List<TopicId> topics, String source) {}
