package demarche.plan.choice;

import java.util.Arrays;
import java.util.List;

/// The sections of a brief in their usual order. Each can be left out, and put elsewhere.
public enum BriefPart {
    /// All meetings of the pack on one side.
    DAY_SHEET,
    COVER,
    STEER,
    POINTS,
    /// Their concerns, and what we answer.
    ANSWERS,
    /// What to say only if raised; what may be offered, and what may not.
    OFFER,
    FACTS,
    /// The bridge, the gaps, the coverage, the countdown.
    DEBATES,
    /// Whom we meet; what is said to the press.
    PEOPLE,
    DECISIONS,
    PROGRAMMES,
    TIMELINE,
    LOGFRAME,
    BUDGET,
    RISKS,
    /// The topics of the programmes in plain words.
    TOPICS,
    MAP,
    SOURCES;

    /// The order of a brief in which nobody moved anything.
    public static List<BriefPart> usual() {
        return Arrays.asList(values());
    }

    /// What is read before a meeting, and counted against the limit of sides.
    public boolean isCore() {
        return this == STEER || this == POINTS || this == ANSWERS || this == OFFER;
    }

    /// What is only looked up, behind the brief.
    public boolean isAnnex() {
        return compareTo(PROGRAMMES) >= 0;
    }
}
