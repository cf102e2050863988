package demarche.reference.practice;

import demarche.plan.choice.RightsReply;
import demarche.plan.id.ActivityTypeId;
import demarche.plan.id.RightsQuestionId;
import java.util.Set;

/// One question of the rights and dual-use check.
///
/// @param areas    it is asked of a programme that touches one of these
/// @param types    and of one that holds an activity of these kinds
/// @param warning  the reply that speaks against going ahead; not being sure always does
/// @param why      why it is asked
public record RightsQuestion(RightsQuestionId id, Set<RightsArea> areas, Set<ActivityTypeId> types, String question, RightsReply warning, String why, String source) {
    public RightsQuestion {
        areas = Set.copyOf(areas);
        types = Set.copyOf(types);
    }

    /// Whether such a reply needs somebody to sign why the programme may go ahead all the same.
    public boolean isWarnedBy(RightsReply reply) {
        return reply == warning || reply == RightsReply.NOT_SURE;
    }
}
