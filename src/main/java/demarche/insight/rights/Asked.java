package demarche.insight.rights;

import demarche.plan.Activity;
import demarche.plan.RightsAnswer;
import demarche.plan.id.TopicId;
import demarche.reference.practice.RightsQuestion;
import java.util.List;
import java.util.Optional;

/// A question that a programme has to answer, why it is asked of this one, and what was answered.
///
/// @param topics     those of its topics that call for it
/// @param activities those of its activities that call for it
public record Asked(RightsQuestion question, List<TopicId> topics, List<Activity> activities, Optional<RightsAnswer> answer) {
    public Asked {
        topics = List.copyOf(topics);
        activities = List.copyOf(activities);
    }

    public boolean isOpen() {
        return answer.isEmpty();
    }

    /// Whether the answer speaks against going ahead.
    public boolean warns() {
        return answer.filter(a -> question.isWarnedBy(a.reply())).isPresent();
    }
}
