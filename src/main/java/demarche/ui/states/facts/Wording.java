package demarche.ui.states.facts;

import demarche.pack.figure.SignPaths;
import demarche.plan.limit.Refused;
import demarche.plan.choice.Confidence;
import demarche.plan.choice.Course;
import demarche.plan.choice.Leaning;
import demarche.plan.choice.Level;
import demarche.plan.choice.Likelihood;
import demarche.plan.choice.Priority;
import demarche.plan.choice.Reception;
import demarche.reference.Reference;
import demarche.reference.state.Standing;
import demarche.reference.state.State;
import demarche.reference.state.SwingList;
import demarche.reference.state.Vote;
import demarche.reference.topic.Debate;
import demarche.text.Days;
import demarche.text.Texts;
import java.util.Locale;
import java.util.Optional;

/// What this screen calls votes, standings and judgements, in the language of the window.
public record Wording(Texts texts, Days days, Reference reference) {
    public static Wording in(Locale locale, Reference reference) {
        return new Wording(Texts.of("states", locale), new Days(locale), reference);
    }

    public String text(String key, Object... places) {
        return texts.get(key, places);
    }

    public String name(State state) {
        return state.shortName(texts.locale());
    }

    public String vote(Vote vote) {
        return switch (vote) {
            case YES -> text("states.vote.yes");
            case NO -> text("states.vote.no");
            case ABSTAIN -> text("states.vote.abstained");
            case ABSENT -> text("states.vote.absent");
        };
    }

    /// Where a state has no vote at all it says so.
    public String vote(Optional<Vote> vote) {
        return vote.map(this::vote).orElseGet(() -> text("states.vote.none"));
    }

    public static SignPaths.Vote sign(Vote vote) {
        return switch (vote) {
            case YES -> SignPaths.Vote.YES;
            case NO -> SignPaths.Vote.NO;
            case ABSTAIN -> SignPaths.Vote.ABSTAINED;
            case ABSENT -> SignPaths.Vote.ABSENT;
        };
    }

    public String standing(Standing standing) {
        return switch (standing) {
            case PARTY -> text("states.standing.party");
            case SIGNATORY -> text("states.standing.signatory");
            case INVITED -> text("states.standing.invited");
            case NONE -> text("states.standing.none");
            case UNKNOWN -> text("states.standing.unknown");
        };
    }

    /// The five regional groups by their usual short names; what a newer reference brings stays as it is.
    public String group(String group) {
        return switch (group) {
            case "African Group" -> text("states.group.african");
            case "Asia-Pacific Group" -> text("states.group.asia-pacific");
            case "EEG" -> text("states.group.eastern");
            case "WEOG" -> text("states.group.western");
            case "none" -> text("states.group.none");
            default -> group;
        };
    }

    /// A list of which only a part was seen says so.
    public String list(SwingList list) {
        return list.complete() ? list.name() : text("states.list.partial", list.name());
    }

    public String leaning(Leaning leaning) {
        return switch (leaning) {
            case UNKNOWN -> text("states.leaning.unknown");
            case UNDECIDED -> text("states.leaning.undecided");
            case BUDAPEST -> text("states.leaning.budapest");
            case UN_CONVENTION -> text("states.leaning.un-convention");
            case BOTH -> text("states.leaning.both");
        };
    }

    public String confidence(Confidence confidence) {
        return switch (confidence) {
            case LOW -> text("states.confidence.low");
            case MEDIUM -> text("states.confidence.medium");
            case HIGH -> text("states.confidence.high");
        };
    }

    public String priority(Priority priority) {
        return switch (priority) {
            case LOW -> text("states.priority.low");
            case MEDIUM -> text("states.priority.medium");
            case HIGH -> text("states.priority.high");
        };
    }

    public String level(Level level) {
        return switch (level) {
            case UNKNOWN -> text("states.level.unknown");
            case LOW -> text("states.level.low");
            case MEDIUM -> text("states.level.medium");
            case HIGH -> text("states.level.high");
        };
    }

    /// What a state may do, as an expectation: it *signs*.
    public String course(Course course) {
        return switch (course) {
            case VOTES_YES -> text("states.course.votes-yes");
            case VOTES_NO -> text("states.course.votes-no");
            case ABSTAINS -> text("states.course.abstains");
            case STAYS_AWAY -> text("states.course.stays-away");
            case SIGNS -> text("states.course.signs");
            case RATIFIES -> text("states.course.ratifies");
            case NO_STEP -> text("states.course.no-step");
        };
    }

    /// What a state did: it *signed*.
    public String done(Course course) {
        return switch (course) {
            case VOTES_YES -> text("states.done.votes-yes");
            case VOTES_NO -> text("states.done.votes-no");
            case ABSTAINS -> text("states.done.abstains");
            case STAYS_AWAY -> text("states.done.stays-away");
            case SIGNS -> text("states.done.signs");
            case RATIFIES -> text("states.done.ratifies");
            case NO_STEP -> text("states.done.no-step");
        };
    }

    public String reception(Reception reception) {
        return switch (reception) {
            case WELL -> text("states.reception.well");
            case MIXED -> text("states.reception.mixed");
            case POORLY -> text("states.reception.poorly");
        };
    }

    public String likelihood(Likelihood likelihood) {
        return switch (likelihood) {
            case CERTAIN -> text("states.likelihood.certain");
            case LIKELY -> text("states.likelihood.likely");
            case UNLIKELY -> text("states.likelihood.unlikely");
        };
    }

    public String debate(Debate debate) {
        return switch (debate) {
            case CYBER_NORMS -> text("states.debate.cyber-norms");
            case CYBERCRIME -> text("states.debate.cybercrime");
            case BUDAPEST_CONVENTION -> text("states.debate.budapest-convention");
            case UN_CYBERCRIME_CONVENTION, INTERNATIONAL_LAW, CONFIDENCE_BUILDING, CAPACITY_BUILDING, HUMAN_RIGHTS, ICT_DEVELOPMENT ->
                    text("states.debate.other");
        };
    }

    public String refusal(Refused refused) {
        return switch (refused.reason()) {
            case TOO_LONG -> text("states.refused.too-long");
            case CONTROL_CHARACTER, EMPTY_TITLE, OUT_OF_RANGE -> text("states.refused.control");
        };
    }
}
