package demarche.reference.practice;

import demarche.plan.id.TopicId;
import java.util.List;

/// A body that gives cyber capacity-building support, or a programme of one.
///
/// @param scope what it does and, where it ended, when
public record Provider(String id, String name, String host, String scope, List<String> regions, List<TopicId> topics, String source) {}
