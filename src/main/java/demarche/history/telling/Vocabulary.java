package demarche.history.telling;

import demarche.plan.Kind;
import demarche.text.Texts;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What the kinds, fields and choices that files write in code are called by people.
final class Vocabulary {
    private static final Map<String, String> KINDS = byCode(List.of(
            "telling.kind.plan", "telling.kind.target-state", "telling.kind.assessment", "telling.kind.forecast", "telling.kind.hearing",
            "telling.kind.programme", "telling.kind.activity", "telling.kind.own-activity-type", "telling.kind.own-event", "telling.kind.holiday",
            "telling.kind.budget-line", "telling.kind.exchange-rate", "telling.kind.result", "telling.kind.indicator", "telling.kind.measurement",
            "telling.kind.risk", "telling.kind.rights-answer", "telling.kind.organisation", "telling.kind.contact", "telling.kind.encounter",
            "telling.kind.other-project", "telling.kind.state-group", "telling.kind.own-fact", "telling.kind.own-narrative",
            "telling.kind.accepted-gap", "telling.kind.version", "telling.kind.pack", "telling.kind.meeting",
            "telling.kind.recommendation", "telling.kind.issue", "telling.kind.pack-copy", "telling.kind.own-marking"));
    private static final Map<String, String> FIELDS = byCode(List.of(
            "telling.field.acronym", "telling.field.activity", "telling.field.after", "telling.field.answer", "telling.field.as-of",
            "telling.field.assumptions", "telling.field.attended", "telling.field.audience", "telling.field.author", "telling.field.avoid",
            "telling.field.back-on", "telling.field.baseline", "telling.field.baseline-on", "telling.field.before", "telling.field.begins",
            "telling.field.biography", "telling.field.category", "telling.field.cause", "telling.field.choices", "telling.field.cleared-by",
            "telling.field.colour", "telling.field.committed", "telling.field.concerns", "telling.field.confidence", "telling.field.consent",
            "telling.field.consent-on", "telling.field.contact", "telling.field.contacts", "telling.field.cost", "telling.field.critical-at",
            "telling.field.critical-on", "telling.field.critical-reason", "telling.field.currency", "telling.field.day", "telling.field.days",
            "telling.field.decision-asked", "telling.field.decision-points", "telling.field.deliverables", "telling.field.description",
            "telling.field.edition", "telling.field.ends", "telling.field.event", "telling.field.evidence", "telling.field.expected",
            "telling.field.fact", "telling.field.facts", "telling.field.fair", "telling.field.filter", "telling.field.first",
            "telling.field.follow-up", "telling.field.follow-up-by", "telling.field.followed-up", "telling.field.from", "telling.field.funder",
            "telling.field.gap", "telling.field.handed-on", "telling.field.handling", "telling.field.heard", "telling.field.iati",
            "telling.field.impact", "telling.field.indicator", "telling.field.influence", "telling.field.iso3", "telling.field.issue",
            "telling.field.language", "telling.field.languages", "telling.field.last", "telling.field.lead", "telling.field.leader",
            "telling.field.leads-to", "telling.field.leaning", "telling.field.level", "telling.field.library", "telling.field.likelihood",
            "telling.field.local-owner", "telling.field.marking", "telling.field.marking-reason", "telling.field.meaning", "telling.field.measures",
            "telling.field.men", "telling.field.messenger", "telling.field.mode", "telling.field.narrative", "telling.field.narratives",
            "telling.field.needed-by", "telling.field.note", "telling.field.notes", "telling.field.number", "telling.field.objectives",
            "telling.field.occasion", "telling.field.organisation", "telling.field.origin", "telling.field.others", "telling.field.our-side",
            "telling.field.outcome", "telling.field.outcome-source", "telling.field.output", "telling.field.owner", "telling.field.pack",
            "telling.field.participants", "telling.field.parts", "telling.field.people", "telling.field.place", "telling.field.planned",
            "telling.field.post", "telling.field.press-at", "telling.field.press-before", "telling.field.press-line", "telling.field.press-on",
            "telling.field.press-zone", "telling.field.priority", "telling.field.programme", "telling.field.promise", "telling.field.provider",
            "telling.field.purpose", "telling.field.question", "telling.field.quote", "telling.field.raised", "telling.field.rank",
            "telling.field.rate", "telling.field.rationale", "telling.field.reach", "telling.field.reason", "telling.field.reception",
            "telling.field.reference", "telling.field.reply", "telling.field.requested-by", "telling.field.requested-on", "telling.field.response",
            "telling.field.restricted", "telling.field.result", "telling.field.reviewed", "telling.field.rights-check",
            "telling.field.rights-reason", "telling.field.rights-signed-by", "telling.field.rights-signed-on", "telling.field.role",
            "telling.field.said-by", "telling.field.sample", "telling.field.second", "telling.field.sentence", "telling.field.sheet",
            "telling.field.since", "telling.field.softer", "telling.field.sort", "telling.field.source", "telling.field.speaker",
            "telling.field.spent", "telling.field.spoken", "telling.field.stance", "telling.field.stands", "telling.field.starts",
            "telling.field.state", "telling.field.statement", "telling.field.states", "telling.field.status", "telling.field.summary",
            "telling.field.taken-on", "telling.field.target", "telling.field.target-on", "telling.field.template", "telling.field.through",
            "telling.field.title", "telling.field.to", "telling.field.topics", "telling.field.trigger", "telling.field.type", "telling.field.unit",
            "telling.field.until", "telling.field.value", "telling.field.verification", "telling.field.wanted", "telling.field.weeks-before",
            "telling.field.weights", "telling.field.women", "telling.field.words", "telling.field.year", "telling.field.zone"));
    private static final Map<String, String> CHOICES = byCode(List.of(
            "telling.choice.a4", "telling.choice.abstains", "telling.choice.academia", "telling.choice.accept", "telling.choice.answers",
            "telling.choice.arabic", "telling.choice.assessment", "telling.choice.avoid", "telling.choice.both", "telling.choice.budapest",
            "telling.choice.budget", "telling.choice.builds", "telling.choice.call", "telling.choice.cancelled", "telling.choice.capacity",
            "telling.choice.card", "telling.choice.certain", "telling.choice.civil-society", "telling.choice.closed", "telling.choice.company",
            "telling.choice.concern", "telling.choice.conference", "telling.choice.confirmed", "telling.choice.corridor", "telling.choice.cover",
            "telling.choice.day-sheet", "telling.choice.debates", "telling.choice.decision-point", "telling.choice.decisions",
            "telling.choice.demarche", "telling.choice.done", "telling.choice.donor", "telling.choice.draft", "telling.choice.english",
            "telling.choice.equipment", "telling.choice.evaluation", "telling.choice.event", "telling.choice.evidence", "telling.choice.experts",
            "telling.choice.facts", "telling.choice.french", "telling.choice.given", "telling.choice.government", "telling.choice.grants",
            "telling.choice.hand-over", "telling.choice.happened", "telling.choice.head", "telling.choice.high", "telling.choice.hybrid",
            "telling.choice.impact", "telling.choice.implementer", "telling.choice.in-person", "telling.choice.incentive", "telling.choice.internal",
            "telling.choice.international", "telling.choice.interpretation", "telling.choice.introduces", "telling.choice.judiciary",
            "telling.choice.letter", "telling.choice.likely", "telling.choice.lists", "telling.choice.logframe", "telling.choice.low",
            "telling.choice.map", "telling.choice.masters", "telling.choice.materials", "telling.choice.medium", "telling.choice.meeting",
            "telling.choice.memberships", "telling.choice.misconception", "telling.choice.mixed", "telling.choice.no", "telling.choice.no-step",
            "telling.choice.not-asked", "telling.choice.not-needed", "telling.choice.not-sure", "telling.choice.offer", "telling.choice.online",
            "telling.choice.open", "telling.choice.other", "telling.choice.outcome", "telling.choice.output", "telling.choice.overhead",
            "telling.choice.parliament", "telling.choice.passed", "telling.choice.people", "telling.choice.planned", "telling.choice.points",
            "telling.choice.poorly", "telling.choice.programmes", "telling.choice.public", "telling.choice.ratifies", "telling.choice.ready",
            "telling.choice.reduce", "telling.choice.refused", "telling.choice.risks", "telling.choice.running", "telling.choice.share",
            "telling.choice.signs", "telling.choice.sources", "telling.choice.spanish", "telling.choice.staff", "telling.choice.stays-away",
            "telling.choice.steer", "telling.choice.talking-point", "telling.choice.timeline", "telling.choice.topics", "telling.choice.travel",
            "telling.choice.treaties", "telling.choice.un-convention", "telling.choice.undecided", "telling.choice.unknown",
            "telling.choice.unlikely", "telling.choice.venue", "telling.choice.very-high", "telling.choice.very-low", "telling.choice.visit",
            "telling.choice.votes", "telling.choice.votes-no", "telling.choice.votes-yes", "telling.choice.well", "telling.choice.yes"));
    private final Texts texts;

    Vocabulary(Texts texts) {
        this.texts = texts;
    }

    /// By the last word of each key.
    private static Map<String, String> byCode(List<String> keys) {
        return keys.stream().collect(Collectors.toMap(key -> key.substring(key.lastIndexOf('.') + 1), Function.identity()));
    }

    String kind(Kind kind) {
        return words(KINDS, kind.code());
    }

    /// @param name as in JSON, such as `decision_asked`
    String field(String name) {
        return words(FIELDS, name.replace('_', '-'));
    }

    /// @param code as in JSON; what is no choice stays as it is
    String choice(String code) {
        String key = CHOICES.get(code);
        return key == null ? code : texts.get(key);
    }

    /// What a later version adds is told by its code rather than not at all.
    private String words(Map<String, String> keys, String code) {
        String key = keys.get(code);
        return key == null ? code.replace('-', ' ') : texts.get(key);
    }

    static boolean knows(String name) {
        return FIELDS.containsKey(name.replace('_', '-'));
    }
}
