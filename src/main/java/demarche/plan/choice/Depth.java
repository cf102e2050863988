package demarche.plan.choice;

/// How deep a programme takes a topic, from the first mention to practice that stands without help.
public enum Depth {
    INTRODUCES,
    BUILDS,
    MASTERS
}
