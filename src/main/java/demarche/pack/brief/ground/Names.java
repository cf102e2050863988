package demarche.pack.brief.ground;

import demarche.plan.OwnMarking;
import demarche.plan.choice.ActivityStatus;
import demarche.plan.choice.Confidence;
import demarche.plan.choice.Course;
import demarche.plan.choice.Depth;
import demarche.plan.choice.Leaning;
import demarche.plan.choice.ProgrammeStatus;
import demarche.plan.choice.RightsCheck;
import demarche.plan.handling.Handling;
import demarche.reference.state.Vote;
import demarche.reference.topic.Debate;
import demarche.text.Texts;

/// What the closed sets of the plan and the reference are called in a brief.
public record Names(Texts texts) {
    public String of(Debate debate) {
        return switch (debate) {
            case CYBER_NORMS -> texts.get("name.debate.cyber-norms");
            case CYBERCRIME -> texts.get("name.debate.cybercrime");
            case BUDAPEST_CONVENTION -> texts.get("name.debate.budapest-convention");
            case UN_CYBERCRIME_CONVENTION -> texts.get("name.debate.un-cybercrime-convention");
            case INTERNATIONAL_LAW -> texts.get("name.debate.international-law");
            case CONFIDENCE_BUILDING -> texts.get("name.debate.confidence-building");
            case CAPACITY_BUILDING -> texts.get("name.debate.capacity-building");
            case HUMAN_RIGHTS -> texts.get("name.debate.human-rights");
            case ICT_DEVELOPMENT -> texts.get("name.debate.ict-development");
        };
    }

    public String of(Depth depth) {
        return switch (depth) {
            case INTRODUCES -> texts.get("name.depth.introduces");
            case BUILDS -> texts.get("name.depth.builds");
            case MASTERS -> texts.get("name.depth.masters");
        };
    }

    public String of(Vote vote) {
        return switch (vote) {
            case YES -> texts.get("name.vote.yes");
            case NO -> texts.get("name.vote.no");
            case ABSTAIN -> texts.get("name.vote.abstain");
            case ABSENT -> texts.get("name.vote.absent");
        };
    }

    public String of(Leaning leaning) {
        return switch (leaning) {
            case UNKNOWN -> texts.get("name.leaning.unknown");
            case UNDECIDED -> texts.get("name.leaning.undecided");
            case BUDAPEST -> texts.get("name.leaning.budapest");
            case UN_CONVENTION -> texts.get("name.leaning.un-convention");
            case BOTH -> texts.get("name.leaning.both");
        };
    }

    public String of(Confidence confidence) {
        return switch (confidence) {
            case LOW -> texts.get("name.confidence.low");
            case MEDIUM -> texts.get("name.confidence.medium");
            case HIGH -> texts.get("name.confidence.high");
        };
    }

    /// What a state may do: it *signs*.
    public String of(Course course) {
        return switch (course) {
            case VOTES_YES -> texts.get("name.course.votes-yes");
            case VOTES_NO -> texts.get("name.course.votes-no");
            case ABSTAINS -> texts.get("name.course.abstains");
            case STAYS_AWAY -> texts.get("name.course.stays-away");
            case SIGNS -> texts.get("name.course.signs");
            case RATIFIES -> texts.get("name.course.ratifies");
            case NO_STEP -> texts.get("name.course.no-step");
        };
    }

    public String of(ProgrammeStatus status) {
        return switch (status) {
            case DRAFT -> texts.get("name.programme.draft");
            case READY -> texts.get("name.programme.ready");
            case RUNNING -> texts.get("name.programme.running");
            case DONE -> texts.get("name.programme.done");
            case CANCELLED -> texts.get("name.programme.cancelled");
        };
    }

    public String of(ActivityStatus status) {
        return switch (status) {
            case PLANNED -> texts.get("name.activity.planned");
            case CONFIRMED -> texts.get("name.activity.confirmed");
            case DONE -> texts.get("name.activity.done");
            case CANCELLED -> texts.get("name.activity.cancelled");
        };
    }

    public String of(RightsCheck check) {
        return switch (check) {
            case OPEN -> texts.get("name.rights.open");
            case PASSED -> texts.get("name.rights.passed");
            case NOT_NEEDED -> texts.get("name.rights.not-needed");
        };
    }

    /// The ministry’s own marking and what it means; where it does not say, what its level means.
    public String of(OwnMarking own) {
        return own.meaning().isBlank() ? of(own.level(), own.title()) : texts.get("name.handling.own", own.title(), own.meaning().strip().replaceFirst("[.]+$", ""));
    }

    /// The marking and what it means; the label is never translated.
    public String of(Handling handling) {
        return of(handling, handling.label());
    }

    private String of(Handling handling, String label) {
        return switch (handling) {
            case CLEAR -> texts.get("name.handling.clear", label);
            case GREEN -> texts.get("name.handling.green", label);
            case AMBER -> texts.get("name.handling.amber", label);
            case AMBER_STRICT -> texts.get("name.handling.amber-strict", label);
            case RED -> texts.get("name.handling.red", label);
        };
    }
}
