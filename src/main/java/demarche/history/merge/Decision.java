package demarche.history.merge;

import demarche.history.Difference;
import demarche.history.Edit;
import demarche.history.PlanSession;
import demarche.history.Replay;
import demarche.history.mapping.BadField;
import demarche.plan.Item;
import demarche.plan.Plan;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/// What somebody makes of a conflict: one of its versions, or something better. It is an ordinary change, by one who has seen them all.
///
/// @param value empty: the field, or the item, is not to be there
public record Decision(Conflict conflict, Optional<JsonNode> value) {

    public static Decision of(Conflict conflict, Optional<JsonNode> value) {
        return new Decision(conflict, value);
    }

    /// For a text that neither of them wrote; empty: no text.
    public static Decision written(Conflict conflict, String text) {
        return new Decision(conflict, text.isEmpty() ? Optional.empty() : Optional.of(StringNode.valueOf(text)));
    }

    /// @return the edit to store
    /// @throws BadField where the field cannot hold the value
    public Optional<Edit> make(PlanSession session) throws BadField {
        Plan next = on(session.plan());
        return session.decide(_ -> next, List.of(difference()));
    }

    /// What is to be written down even where the plan has it already; see [PlanSession#decide].
    public Difference difference() {
        return conflict.decided(value);
    }

    /// The plan with the decision in it.
    public Plan on(Plan plan) throws BadField {
        if (!conflict.isRemoval()) return Replay.on(plan, List.of(difference()));
        return value.isPresent() ? plan : removed(plan);
    }

    /// With a programme go its activities.
    private Plan removed(Plan plan) {
        Optional<? extends Item> item = plan.find(conflict.place().kind(), conflict.place().item());
        return item.isPresent() ? plan.without(item.get()) : plan;
    }
}
