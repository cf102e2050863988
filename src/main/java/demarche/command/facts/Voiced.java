package demarche.command.facts;

import demarche.command.kit.Json;
import demarche.insight.answer.Raised;
import demarche.plan.Hearing;
import demarche.plan.OwnNarrative;
import demarche.reference.topic.Narrative;
import demarche.text.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/// A narrative as a plan has it: whose words they are, how likely each state is to raise it, and each time it was heard.
final class Voiced {
    private Voiced() {}

    static ObjectNode shape(Narrative narrative, Optional<OwnNarrative> own, List<Raised> raised) {
        ObjectNode node = Shapes.narrative(narrative).put("own", own.isPresent());
        own.ifPresent(o -> {
            node.put("fair", o.fair()).put("answer", o.answer()).put("softer", o.softer()).put("messenger", o.messenger());
            o.reviewed().ifPresent(day -> node.put("reviewed", day.toString()));
        });
        node.set("raised", Json.array(raised, Voiced::raised));
        return node;
    }

    private static ObjectNode raised(Raised raised) {
        ObjectNode node = Json.object().put("state", raised.state().code());
        raised.likelihood().ifPresent(l -> node.put("likelihood", Json.code(l)));
        node.set("hearings", Json.array(raised.hearings(), Voiced::hearing));
        return node;
    }

    private static ObjectNode hearing(Hearing hearing) {
        ObjectNode node = Json.object();
        hearing.day().ifPresent(day -> node.put("day", day.toString()));
        node.put("said_by", hearing.saidBy()).put("words", hearing.words()).put("source", hearing.source());
        hearing.reception().ifPresent(r -> node.put("reception", Json.code(r)));
        return node;
    }

    static String line(Raised raised, Texts texts) {
        String last = raised.hearings().stream().findFirst().flatMap(Hearing::day).map(LocalDate::toString).orElse("-");
        return texts.get("narratives.raised", raised.state(), raised.likelihood().map(Json::code).orElse("-"), raised.hearings().size(), last);
    }
}
