package demarche.insight.readiness;

import demarche.insight.risk.RiskNow;
import demarche.plan.Kind;
import demarche.plan.Plan;
import demarche.plan.Programme;
import demarche.plan.Risk;
import demarche.plan.TargetState;
import demarche.plan.choice.ProgrammeStatus;
import demarche.plan.choice.RiskStatus;
import demarche.reference.Facts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// What a plan and each of its programmes have and lack before they can go to the minister.
///
/// @param lines      of the plan as a whole
/// @param programmes those that are neither done nor cancelled, by title
public record PlanReadiness(List<Line> lines, List<Readiness> programmes) {
    public PlanReadiness {
        lines = List.copyOf(lines);
        programmes = List.copyOf(programmes);
    }

    public static PlanReadiness of(Plan plan, Facts facts) {
        Pieces pieces = Pieces.of(plan, facts);
        List<Readiness> programmes = plan.programmes().stream().filter(PlanReadiness::isAsked)
                .sorted(Comparator.comparing(Programme::title).thenComparing(Programme::id)).map(p -> new Lines(p, pieces, facts).readiness()).toList();
        return new PlanReadiness(whole(plan, facts), programmes);
    }

    /// Whether it still matters if the programme is ready.
    public static boolean isAsked(Programme programme) {
        return programme.status() != ProgrammeStatus.DONE && programme.status() != ProgrammeStatus.CANCELLED;
    }

    private static List<Line> whole(Plan plan, Facts facts) {
        var lines = new ArrayList<Line>();
        lines.add(new Line(Check.UNIT, !plan.head().unit().isBlank(), Place.in(plan.head(), "/unit"), plan.head()));
        lines.add(new Line(Check.TARGETS, plan.targetStates().size() > 0, Place.inNew(Kind.TARGET_STATE, "/iso3"), plan.head()));
        for (TargetState target : plan.targetStates()) {
            if (target.decisionAsked().isBlank()) lines.add(new Line(Check.DECISIONS_ASKED, false, Place.in(target, "/decision_asked"), target));
        }
        for (Risk risk : plan.risks()) {
            if (risk.programme().isPresent() || risk.status() != RiskStatus.OPEN) continue;
            if (risk.owner().isBlank()) lines.add(new Line(Check.PLAN_RISKS, false, Place.in(risk, "/owner"), risk));
            else if (RiskNow.of(risk, plan, facts).isOverdue()) lines.add(new Line(Check.RISK_OUTCOMES, false, Place.in(risk, "/status"), risk));
        }
        return lines;
    }

    /// What of the plan as a whole keeps it from being ready.
    public List<Line> blocking() {
        return lines.stream().filter(Line::isBlocking).toList();
    }

    /// What of the plan as a whole should be there and does not hold it up.
    public List<Line> advised() {
        return lines.stream().filter(l -> !l.met() && !l.check().isMust()).toList();
    }

    public List<Line> missing() {
        return lines.stream().filter(l -> !l.met()).toList();
    }

    /// How many programmes could go to the minister.
    public long readyProgrammes() {
        return programmes.stream().filter(Readiness::isReady).count();
    }

    /// Whether the plan and each of its programmes could.
    public boolean isReady() {
        return blocking().isEmpty() && readyProgrammes() == programmes.size();
    }
}
