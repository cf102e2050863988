package demarche.ui.programmes;

import demarche.insight.Checklist.Condition;
import demarche.insight.Checklist;
import demarche.plan.Programme;
import demarche.plan.TargetState;
import demarche.plan.choice.ProgrammeStatus;
import demarche.reference.topic.Debate;
import demarche.reference.topic.Topic;
import demarche.text.Texts;
import demarche.ui.programmes.part.OpenProgramme.Now;
import demarche.ui.programmes.part.OpenProgramme;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What a programme still lacks before it can be marked ready, in sentences that name what is missing.
final class Readiness {
    /// One point of the list.
    record Check(boolean done, String sentence) {}

    private final OpenProgramme open;
    private final Texts texts;

    Readiness(OpenProgramme open) {
        this.open = open;
        this.texts = open.wording().texts();
    }

    List<Check> checks(Now now) {
        return checklist(now).lines().stream()
                .map(line -> new Check(line.met(), line.met() ? met(line.condition()) : missing(line.condition(), now))).toList();
    }

    private Checklist checklist(Now now) {
        return Checklist.of(now.programme(), now.plan(), open.desk().reference());
    }

    boolean isComplete(Now now) {
        return checklist(now).isReady();
    }

    boolean canBeReady(Now now) {
        return now.programme().status() == ProgrammeStatus.DRAFT && isComplete(now);
    }

    private String met(Condition condition) {
        return switch (condition) {
            case ALL_DEBATES -> texts.get("programmes.ready.debates");
            case STATES_NAMED -> texts.get("programmes.ready.states");
            case PURPOSE_STATED -> texts.get("programmes.ready.purpose");
            case DATES_SET -> texts.get("programmes.ready.dates");
            case LEAD_NAMED -> texts.get("programmes.ready.lead");
            case ASKED_FOR_LOCALLY -> texts.get("programmes.ready.asked");
            case RIGHTS_CHECKED -> texts.get("programmes.ready.rights");
        };
    }

    private String missing(Condition condition, Now now) {
        return switch (condition) {
            case ALL_DEBATES -> texts.get("programmes.ready.debates.missing", missingDebates(now.programme()));
            case STATES_NAMED -> texts.get("programmes.ready.states.missing");
            case PURPOSE_STATED -> texts.get("programmes.ready.purpose.missing");
            case DATES_SET -> texts.get("programmes.ready.dates.missing");
            case LEAD_NAMED -> texts.get("programmes.ready.lead.missing");
            case ASKED_FOR_LOCALLY -> unasked(now);
            case RIGHTS_CHECKED -> texts.get("programmes.ready.rights.missing");
        };
    }

    private String missingDebates(Programme programme) {
        Set<Debate> taught = programme.topics().keySet().stream().map(open.desk().reference()::topic).flatMap(Optional::stream).map(Topic::debate).collect(Collectors.toSet());
        return Debate.MISSION.stream().filter(d -> !taught.contains(d)).map(open.wording()::debate).collect(Collectors.joining(", "));
    }

    private String unasked(Now now) {
        var states = now.programme().states().stream().filter(s -> now.plan().target(s).filter(Readiness::isAskedFor).isEmpty()).toList();
        return states.isEmpty() ? texts.get("programmes.ready.asked.nobody") : texts.get("programmes.ready.asked.missing", open.wording().states(states));
    }

    private static boolean isAskedFor(TargetState target) {
        return !target.requestedBy().isBlank() && !target.localOwner().isBlank();
    }
}
