package demarche.ui.programmes.advice;

/// What suggestions are about.
enum Subject {
    TOPICS,
    ACTIVITIES,
    INDICATORS
}
