package demarche.plan.choice;

/// How much of something a state has, where only a judgement can say.
public enum Level {
    UNKNOWN,
    LOW,
    MEDIUM,
    HIGH
}
