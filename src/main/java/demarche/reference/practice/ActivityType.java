package demarche.reference.practice;

import demarche.plan.id.ActivityTypeId;
import demarche.plan.id.TopicId;
import demarche.reference.topic.Debate;
import java.util.List;

/// A kind of activity that programmes are made of.
///
/// @param debates empty: fits any debate
public record ActivityType(ActivityTypeId id, String name, String category, String description, String typicalDuration, String typicalParticipants,
        List<Debate> debates, List<TopicId> topics, String cmmDimension, String gfceTheme, String source) {}
