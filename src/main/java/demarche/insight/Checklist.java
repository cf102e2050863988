package demarche.insight;

import demarche.plan.Plan;
import demarche.plan.Programme;
import demarche.plan.TargetState;
import demarche.plan.choice.RightsCheck;
import demarche.reference.Reference;
import demarche.reference.topic.Debate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// What must be there before a programme can be called ready.
///
/// @param lines in the order in which a planner would see to them
public record Checklist(List<Line> lines) {
    /// One condition.
    public record Line(Condition condition, boolean met) {}

    /// What is asked.
    public enum Condition {
        ALL_DEBATES,
        STATES_NAMED,
        PURPOSE_STATED,
        DATES_SET,
        LEAD_NAMED,
        ASKED_FOR_LOCALLY,
        RIGHTS_CHECKED
    }

    public Checklist {
        lines = List.copyOf(lines);
    }

    public static Checklist of(Programme programme, Plan plan, Reference reference) {
        Set<Debate> debates = Bridges.debates(reference, programme);
        var lines = new ArrayList<Line>();
        lines.add(new Line(Condition.ALL_DEBATES, debates.containsAll(Debate.MISSION)));
        lines.add(new Line(Condition.STATES_NAMED, !programme.states().isEmpty()));
        lines.add(new Line(Condition.PURPOSE_STATED, !programme.purpose().isBlank()));
        lines.add(new Line(Condition.DATES_SET, programme.starts().isPresent() && programme.ends().isPresent()));
        lines.add(new Line(Condition.LEAD_NAMED, !programme.lead().isBlank()));
        lines.add(new Line(Condition.ASKED_FOR_LOCALLY, isAskedFor(programme, plan)));
        lines.add(new Line(Condition.RIGHTS_CHECKED, programme.rightsCheck() != RightsCheck.OPEN));
        return new Checklist(lines);
    }

    /// Every target state among the programme's states has somebody who asked and somebody who carries on.
    private static boolean isAskedFor(Programme programme, Plan plan) {
        List<TargetState> targets = plan.targetStates().stream().filter(t -> programme.states().contains(t.iso3())).toList();
        return !targets.isEmpty() && targets.stream().noneMatch(t -> t.requestedBy().isBlank() || t.localOwner().isBlank());
    }

    public boolean isReady() {
        return open() == 0;
    }

    public long open() {
        return lines.stream().filter(line -> !line.met()).count();
    }
}
