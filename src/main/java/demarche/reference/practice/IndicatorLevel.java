package demarche.reference.practice;

/// How far along the chain of results an indicator looks.
public enum IndicatorLevel {
    OUTPUT,
    OUTCOME,
    IMPACT
}
