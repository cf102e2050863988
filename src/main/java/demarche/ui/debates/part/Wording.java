package demarche.ui.debates.part;

import demarche.insight.TopicName;
import demarche.plan.choice.Depth;
import demarche.plan.choice.NarrativeKind;
import demarche.plan.choice.ProgrammeStatus;
import demarche.plan.id.Iso3;
import demarche.plan.id.TopicId;
import demarche.reference.Reference;
import demarche.reference.topic.Debate;
import demarche.reference.topic.Link;
import demarche.reference.topic.Topic;
import demarche.text.Days;
import demarche.text.Texts;
import java.text.Collator;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/// What this screen calls debates, topics, links and depths, in the language of the window.
public record Wording(Texts texts, Days days, Reference reference) {
    public static Wording in(Locale locale, Reference reference) {
        return new Wording(Texts.of("debates", locale), new Days(locale), reference);
    }

    public String debate(Debate debate) {
        return switch (debate) {
            case CYBER_NORMS -> texts.get("debates.debate.cyber-norms");
            case CYBERCRIME -> texts.get("debates.debate.cybercrime");
            case BUDAPEST_CONVENTION -> texts.get("debates.debate.budapest-convention");
            case UN_CYBERCRIME_CONVENTION -> texts.get("debates.debate.un-cybercrime-convention");
            case INTERNATIONAL_LAW -> texts.get("debates.debate.international-law");
            case CONFIDENCE_BUILDING -> texts.get("debates.debate.confidence-building");
            case CAPACITY_BUILDING -> texts.get("debates.debate.capacity-building");
            case HUMAN_RIGHTS -> texts.get("debates.debate.human-rights");
            case ICT_DEVELOPMENT -> texts.get("debates.debate.ict-development");
        };
    }

    public String depth(Depth depth) {
        return switch (depth) {
            case INTRODUCES -> texts.get("debates.depth.introduces");
            case BUILDS -> texts.get("debates.depth.builds");
            case MASTERS -> texts.get("debates.depth.masters");
        };
    }

    public String status(ProgrammeStatus status) {
        return switch (status) {
            case DRAFT -> texts.get("debates.status.draft");
            case READY -> texts.get("debates.status.ready");
            case RUNNING -> texts.get("debates.status.running");
            case DONE -> texts.get("debates.status.done");
            case CANCELLED -> texts.get("debates.status.cancelled");
        };
    }

    public String kind(NarrativeKind kind) {
        return switch (kind) {
            case CONCERN -> texts.get("debates.kind.concern");
            case MISCONCEPTION -> texts.get("debates.kind.misconception");
            case INCENTIVE -> texts.get("debates.kind.incentive");
            case EVIDENCE -> texts.get("debates.kind.evidence");
            case TALKING_POINT -> texts.get("debates.kind.talking-point");
        };
    }

    public String strength(Link link) {
        return switch (link.strength()) {
            case 3 -> texts.get("debates.strength.strong");
            case 2 -> texts.get("debates.strength.clear");
            default -> texts.get("debates.strength.helpful");
        };
    }

    /// As it is read between the two ends: `13(h) … is supported by … Art. 35`.
    ///
    /// @param first the end that is named first
    public String relation(Link link, TopicId first) {
        boolean forth = link.from().equals(first);
        return switch (link.relation()) {
            case ENFORCES -> texts.get(forth ? "debates.relation.enforces" : "debates.relation.enforced");
            case SUPPORTS -> texts.get(forth ? "debates.relation.supports" : "debates.relation.supported");
            case SAFEGUARDS -> texts.get(forth ? "debates.relation.safeguards" : "debates.relation.safeguarded");
            case PREREQUISITE -> texts.get(forth ? "debates.relation.before" : "debates.relation.after");
            case OVERLAPS -> texts.get("debates.relation.overlaps");
            case CONTRASTS -> texts.get("debates.relation.contrasts");
        };
    }

    /// `13(d) Cooperate on crime`
    public String topic(TopicId id) {
        return reference.topic(id).map(TopicName::listed).orElse(id.value());
    }

    /// Code and title where the code is a number people cite, else the title alone.
    public String whole(Topic topic) {
        return topic.code().chars().anyMatch(Character::isDigit) ? topic.label() : topic.title();
    }

    public String state(Iso3 iso3) {
        return reference.state(iso3).map(s -> s.shortName(texts.locale())).orElse(iso3.code());
    }

    /// By name, in the order of the language.
    public String states(Collection<Iso3> states) {
        return states.stream().map(this::state).sorted(Collator.getInstance(texts.locale())).collect(Collectors.joining(", "));
    }

    /// `37`: of 100 points.
    public String points(double share) {
        return Long.toString(Math.round(share * 100));
    }

    /// `+2.8`, since most topics raise by a few.
    public String gain(double share) {
        return String.format(texts.locale(), "+%.1f", share * 100);
    }
}
