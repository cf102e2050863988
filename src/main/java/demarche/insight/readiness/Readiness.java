package demarche.insight.readiness;

import demarche.plan.Plan;
import demarche.plan.Programme;
import demarche.plan.choice.ProgrammeStatus;
import demarche.reference.Facts;
import java.util.List;

/// What a programme has and lacks before it can go to the minister.
public record Readiness(Programme programme, List<Line> lines) {
    public Readiness {
        lines = List.copyOf(lines);
    }

    public static Readiness of(Programme programme, Plan plan, Facts facts) {
        return new Lines(programme, Pieces.of(programme, plan, facts), facts).readiness();
    }

    /// Whether nothing that must be there is missing; whatever its status says.
    public boolean isReady() {
        return lines.stream().noneMatch(Line::isBlocking);
    }

    /// Whether it was called ready and no longer is.
    public boolean isReopened() {
        return programme.status() == ProgrammeStatus.READY && !isReady();
    }

    public List<Line> missing() {
        return lines.stream().filter(l -> !l.met()).toList();
    }

    /// What is missing of an area.
    public List<Line> missing(Area area) {
        return missing().stream().filter(l -> l.check().area() == area).toList();
    }

    /// What keeps it from being ready.
    public List<Line> blocking() {
        return lines.stream().filter(Line::isBlocking).toList();
    }

    /// What should be there and does not hold it up.
    public List<Line> advised() {
        return lines.stream().filter(l -> !l.met() && !l.check().isMust()).toList();
    }
}
