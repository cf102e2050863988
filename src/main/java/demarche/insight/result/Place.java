package demarche.insight.result;

/// Where in a framework something is missing, and so where it is mended.
public enum Place {
    /// The framework as a whole: a result is to be added.
    RESULTS,
    LEADS_TO,
    /// What leads to a result: one of an earlier level is to be added.
    BEFORE,
    ACTIVITIES,
    OUTPUT_OF_ACTIVITY,
    INDICATORS,
    BASELINE,
    BASELINE_ON,
    TARGET,
    TARGET_ON,
    VERIFICATION,
    SOURCE,
    MEASUREMENTS,
    EVIDENCE
}
