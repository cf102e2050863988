package demarche.command.facts;

import demarche.command.kit.Json;
import demarche.plan.OwnFact;
import demarche.reference.Facts;
import demarche.reference.state.Ballot;
import demarche.reference.state.IndexValue;
import demarche.reference.state.Instrument;
import demarche.reference.state.Membership;
import demarche.reference.state.State;
import demarche.reference.state.SwingList;
import demarche.reference.state.TreatyRecord;
import demarche.reference.topic.Link;
import demarche.reference.topic.Narrative;
import demarche.reference.topic.Topic;
import demarche.reference.practice.Event;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/// The facts as scripts read them.
final class Shapes {
    private Shapes() {}

    static ObjectNode state(State state, Facts facts) {
        ObjectNode node = Json.object();
        node.put("iso3", state.iso3().code()).put("name", state.nameEn()).put("regional_group", state.regionalGroup());
        ObjectNode votes = node.putObject("votes");
        facts.ballots(state.iso3()).forEach(b -> votes.put(b.resolution(), Json.code(b.vote())));
        ObjectNode treaties = node.putObject("treaties");
        facts.reference().instruments().forEach(i -> treaties.put(i.code(), Json.code(facts.standing(state.iso3(), i.code()))));
        node.set("lists", Json.texts(facts.lists(state.iso3()).stream().map(SwingList::id).toList()));
        List<OwnFact> own = facts.own(state.iso3());
        if (!own.isEmpty()) node.set("own_facts", Json.array(own, Shapes::own));
        return node;
    }

    /// Says which of the facts around it are the plan's own.
    private static ObjectNode own(OwnFact own) {
        return Json.object().put("fact", own.fact().toString()).put("value", own.value()).put("since", own.since().toString()).put("source", own.cited());
    }

    /// As [#state], with every fact's source and date.
    static ObjectNode profile(State state, Facts facts) {
        ObjectNode node = state(state, facts).put("as_of", facts.day().toString()).put("member", state.member()).put("source", state.source());
        node.set("ballots", Json.array(facts.ballots(state.iso3()), Shapes::ballot));
        node.set("treaty_records", Json.array(facts.reference().instruments(), i -> treaty(state, facts, i)));
        node.set("memberships", Json.array(facts.memberships(state.iso3()), Shapes::membership));
        node.set("indices", Json.array(facts.indices(state.iso3()), Shapes::index));
        node.set("decision_points", Json.array(facts.decisionPoints(), Shapes::event));
        return node;
    }

    private static ObjectNode ballot(Ballot ballot) {
        return Json.object().put("resolution", ballot.resolution()).put("date", ballot.date().toString()).put("vote", Json.code(ballot.vote()))
                .put("source", ballot.source());
    }

    /// The row behind a standing is told only where it shows that standing: what was not yet known that day stays out.
    private static ObjectNode treaty(State state, Facts facts, Instrument instrument) {
        var standing = facts.standing(state.iso3(), instrument.code());
        ObjectNode node = Json.object().put("treaty", instrument.code()).put("name", instrument.shortName()).put("status", Json.code(standing));
        Optional<TreatyRecord> seen = facts.treaty(state.iso3(), instrument.code()).filter(t -> t.farthest() == standing);
        seen.ifPresentOrElse(t -> node.put("source", t.source()).put("source_as_of", t.asOf().text()).put("note", t.note()),
                () -> node.put("source_as_of", facts.day().toString()));
        return node;
    }

    private static ObjectNode membership(Membership membership) {
        return Json.object().put("body", membership.body()).put("source", membership.source()).put("source_as_of", membership.asOf().text());
    }

    private static ObjectNode index(IndexValue index) {
        return Json.object().put("index", index.index()).put("year", index.year()).put("value", index.value().toPlainString()).put("band", index.band())
                .put("source", index.source());
    }

    private static ObjectNode event(Event event) {
        return Json.object().put("id", event.id().value()).put("title", event.title()).put("first", event.first().toString())
                .put("last", event.last().toString()).put("source", event.source());
    }

    static ObjectNode topic(Topic topic) {
        ObjectNode node = Json.object().put("id", topic.id().value()).put("debate", topic.debate().code()).put("code", topic.code())
                .put("title", topic.title()).put("summary", topic.summary()).put("forum", topic.forum()).put("source", topic.source());
        topic.parent().ifPresent(parent -> node.put("parent", parent.value()));
        return node;
    }

    static ObjectNode link(Link link) {
        return Json.object().put("from", link.from().value()).put("to", link.to().value()).put("relation", Json.code(link.relation()))
                .put("strength", link.strength()).put("reason", link.rationale()).put("source", link.source());
    }

    static ObjectNode narrative(Narrative narrative) {
        ObjectNode node = Json.object().put("id", narrative.id().value()).put("kind", Json.code(narrative.kind()))
                .put("statement", narrative.statement()).put("response", narrative.response()).put("evidence", narrative.evidence())
                .put("source", narrative.source());
        node.set("audience", Json.texts(narrative.audience()));
        node.set("topics", Json.texts(narrative.topics()));
        return node;
    }
}
