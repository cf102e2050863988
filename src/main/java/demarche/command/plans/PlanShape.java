package demarche.command.plans;

import demarche.command.kit.Json;
import demarche.history.Difference;
import demarche.history.mapping.ItemMapping;
import demarche.insight.Problem;
import demarche.insight.gap.Gap;
import demarche.insight.gap.Gaps;
import demarche.plan.AcceptedGap;
import demarche.plan.Item;
import demarche.plan.Plan;
import demarche.plan.id.Iso3;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/// A plan, its gaps and its problems as scripts read them.
final class PlanShape {
    private PlanShape() {}

    static ObjectNode plan(Plan plan) {
        ObjectNode node = Json.object().put("id", plan.id().value()).put("title", plan.title());
        plan.head().asOf().ifPresentOrElse(day -> node.put("as_of", day.toString()), () -> node.putNull("as_of"));
        node.put("handling", plan.head().handling().label());
        node.set("items", Json.array(plan.items().toList(), PlanShape::item));
        return node;
    }

    private static ObjectNode item(Item item) {
        ObjectNode node = Json.object().put("kind", item.kind().code()).put("id", item.id().value());
        node.set("fields", ItemMapping.write(item));
        return node;
    }

    static ObjectNode gap(Gap gap, Plan plan) {
        ObjectNode node = Json.object().put("rule", gap.rule().code()).put("key", gap.key());
        if (gap.states().size() == 1) node.put("state", gap.states().getFirst().code());
        else node.putNull("state");
        node.set("states", Json.texts(gap.states().stream().map(Iso3::code).toList()));
        gap.programme().ifPresentOrElse(p -> node.put("programme", p.value()), () -> node.putNull("programme"));
        node.set("topics", Json.texts(gap.topics()));
        node.put("sentence", gap.sentence()).put("reason", gap.words().reason()).put("source", gap.words().source());
        gap.lastDay().ifPresentOrElse(day -> node.put("last_day", day.toString()), () -> node.putNull("last_day"));
        node.put("step", gap.words().step());
        node.set("fix", Json.array(Difference.between(plan, gap.close(plan)), PlanShape::edit));
        return node;
    }

    /// A gap with the decision to live with it.
    static ObjectNode accepted(Gaps.Accepted accepted, Plan plan) {
        ObjectNode node = gap(accepted.gap(), plan);
        node.set("decision", decision(accepted.decision()));
        return node;
    }

    static ObjectNode overtaken(AcceptedGap decision) {
        ObjectNode node = Json.object().put("key", decision.gap());
        node.set("decision", decision(decision));
        return node;
    }

    private static ObjectNode decision(AcceptedGap decision) {
        return Json.object().put("id", decision.id().value()).put("reason", decision.reason()).put("author", decision.author()).put("day", decision.day().toString());
    }

    /// A difference as `apply` takes it.
    static ObjectNode edit(Difference difference) {
        ObjectNode node = Json.object().put("kind", difference.kind().code()).put("id", difference.item().value());
        if (!difference.pointer().isEmpty()) {
            node.put("field", difference.pointer());
            difference.after().ifPresentOrElse(v -> node.set("value", v), () -> node.putNull("value"));
        } else if (difference.after().isPresent()) {
            node.put("create", true).set("fields", difference.after().get());
        } else {
            node.put("delete", true);
        }
        return node;
    }

    static ObjectNode problems(List<Problem> problems) {
        ObjectNode node = Json.object().put("valid", problems.isEmpty());
        node.set("problems", Json.array(problems, p -> Json.object().put("kind", p.kind().code()).put("id", p.item().value()).put("field", p.field())
                .put("sentence", p.sentence())));
        return node;
    }
}
