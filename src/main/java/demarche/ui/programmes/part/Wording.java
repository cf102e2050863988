package demarche.ui.programmes.part;

import demarche.insight.TopicName;
import demarche.plan.limit.Refused;
import demarche.plan.choice.ActivityStatus;
import demarche.plan.choice.Depth;
import demarche.plan.choice.NarrativeKind;
import demarche.plan.choice.ProgrammeStatus;
import demarche.plan.choice.RightsCheck;
import demarche.plan.id.Iso3;
import demarche.reference.Reference;
import demarche.reference.topic.Debate;
import demarche.reference.topic.Topic;
import demarche.text.Days;
import demarche.text.Texts;
import java.text.Collator;
import java.util.Collection;
import java.util.stream.Collectors;

/// What this screen calls the things a plan holds, in the language of the window.
public record Wording(Texts texts, Days days, Reference reference) {

    public String status(ProgrammeStatus status) {
        return switch (status) {
            case DRAFT -> texts.get("programmes.status.draft");
            case READY -> texts.get("programmes.status.ready");
            case RUNNING -> texts.get("programmes.status.running");
            case DONE -> texts.get("programmes.status.done");
            case CANCELLED -> texts.get("programmes.status.cancelled");
        };
    }

    public String status(ActivityStatus status) {
        return switch (status) {
            case PLANNED -> texts.get("programmes.activity.status.planned");
            case CONFIRMED -> texts.get("programmes.activity.status.confirmed");
            case DONE -> texts.get("programmes.activity.status.done");
            case CANCELLED -> texts.get("programmes.activity.status.cancelled");
        };
    }

    public String depth(Depth depth) {
        return switch (depth) {
            case INTRODUCES -> texts.get("programmes.depth.introduces");
            case BUILDS -> texts.get("programmes.depth.builds");
            case MASTERS -> texts.get("programmes.depth.masters");
        };
    }

    public String rights(RightsCheck check) {
        return switch (check) {
            case OPEN -> texts.get("programmes.rights.open");
            case PASSED -> texts.get("programmes.rights.passed");
            case NOT_NEEDED -> texts.get("programmes.rights.not-needed");
        };
    }

    public String debate(Debate debate) {
        return switch (debate) {
            case CYBER_NORMS -> texts.get("programmes.debate.cyber-norms");
            case CYBERCRIME -> texts.get("programmes.debate.cybercrime");
            case BUDAPEST_CONVENTION -> texts.get("programmes.debate.budapest-convention");
            case UN_CYBERCRIME_CONVENTION -> texts.get("programmes.debate.un-cybercrime-convention");
            case INTERNATIONAL_LAW -> texts.get("programmes.debate.international-law");
            case CONFIDENCE_BUILDING -> texts.get("programmes.debate.confidence-building");
            case CAPACITY_BUILDING -> texts.get("programmes.debate.capacity-building");
            case HUMAN_RIGHTS -> texts.get("programmes.debate.human-rights");
            case ICT_DEVELOPMENT -> texts.get("programmes.debate.ict-development");
        };
    }

    public String narrative(NarrativeKind kind) {
        return switch (kind) {
            case CONCERN -> texts.get("programmes.narrative.concern");
            case MISCONCEPTION -> texts.get("programmes.narrative.misconception");
            case INCENTIVE -> texts.get("programmes.narrative.incentive");
            case EVIDENCE -> texts.get("programmes.narrative.evidence");
            case TALKING_POINT -> texts.get("programmes.narrative.talking-point");
        };
    }

    public String refusal(Refused refused) {
        return switch (refused.reason()) {
            case EMPTY_TITLE -> texts.get("programmes.refused.empty-title");
            case TOO_LONG -> texts.get("programmes.refused.too-long");
            case CONTROL_CHARACTER, OUT_OF_RANGE -> texts.get("programmes.refused.control");
        };
    }

    /// Short enough for a column: `13(d) Cooperate on crime`.
    public String topic(Topic topic) {
        return TopicName.listed(topic);
    }

    /// Code and title where the code is a number people cite, else the title alone.
    public String wholeTopic(Topic topic) {
        return topic.code().chars().anyMatch(Character::isDigit) ? topic.label() : topic.title();
    }

    public String state(Iso3 iso3) {
        return reference.state(iso3).map(s -> s.name(texts.locale())).orElse(iso3.code());
    }

    /// By name, in the order of the language.
    public String states(Collection<Iso3> states) {
        return states.stream().map(this::state).sorted(Collator.getInstance(texts.locale())).collect(Collectors.joining(", "));
    }
}
