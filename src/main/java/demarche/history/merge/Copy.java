package demarche.history.merge;

import demarche.history.Edit;
import demarche.plan.Plan;
import java.util.List;

/// One person's copy of a plan, with the log that leads to it.
public record Copy(Plan plan, List<Edit> log) {
    public Copy {
        log = List.copyOf(log);
    }
}
