package demarche.command.plans;

import demarche.command.kit.Json;
import demarche.history.Difference;
import demarche.insight.Coverage;
import demarche.insight.debate.Raise;
import demarche.insight.debate.Scores;
import demarche.insight.debate.Scores.Score;
import demarche.insight.debate.Scores.Share;
import demarche.insight.debate.Subject;
import demarche.insight.gap.Fix;
import demarche.plan.Plan;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.reference.topic.Debate;
import demarche.reference.topic.Link;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The measure of linkage as scripts read it: the figures of a subject, the links behind them, and the topics that would raise it most with their edits.
record LinkageShape(Coverage coverage) {
    private static final int RAISES = 3;

    ObjectNode of(Score score) {
        ObjectNode node = named(score.subject());
        node.put("score", score.score());
        ObjectNode debates = node.putObject("debates");
        Debate.MISSION.forEach(d -> debates.put(d.code(), score.topics().get(d)));
        node.set("pairs", pairs(score));
        node.set("raise", Json.array(Raise.of(coverage, score.subject()).stream().limit(RAISES).toList(), this::raise));
        return node;
    }

    private ObjectNode named(Subject subject) {
        ObjectNode node = Json.object();
        return switch (subject) {
            case Subject.WholePlan _ -> node.put("title", coverage.plan().title());
            case Subject.OneState(Iso3 iso3) -> node.put("iso3", iso3.code());
            case Subject.OneProgramme(ItemId id) -> node.put("id", id.value())
                    .put("title", coverage.plan().programmes().find(id).map(p -> p.title()).orElse(""));
        };
    }

    private ArrayNode pairs(Score score) {
        var pairs = Json.array(List.<String>of(), _ -> Json.object());
        var links = Scores.links(coverage, score.subject()).pairs();
        for (int i = 0; i < links.size(); i++) {
            Share share = score.pairs().get(i);
            ObjectNode pair = pairs.addObject();
            pair.set("debates", Json.texts(List.of(links.get(i).one().code(), links.get(i).other().code())));
            pair.put("realised", share.made()).put("available", share.available());
            pair.put("strength_realised", share.weightMade()).put("strength_available", share.weightAvailable());
            pair.set("links", Json.array(links.get(i).made(), LinkageShape::link));
        }
        return pairs;
    }

    private ObjectNode raise(Raise raise) {
        Plan plan = coverage.plan();
        ObjectNode node = Json.object().put("topic", raise.topic().value()).put("gain", raise.gain());
        raise.into().ifPresentOrElse(p -> node.put("programme", p.value()), () -> node.putNull("programme"));
        node.set("links", Json.array(raise.links(), LinkageShape::link));
        List<Difference> edits = raise.into().map(p -> Difference.between(plan, new Fix.AddTopic(p, raise.topic()).apply(plan))).orElse(List.of());
        node.set("fix", Json.array(edits, PlanShape::edit));
        return node;
    }

    private static ObjectNode link(Link link) {
        return Json.object().put("from", link.from().value()).put("to", link.to().value()).put("strength", link.strength());
    }
}
