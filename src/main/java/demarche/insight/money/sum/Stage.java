package demarche.insight.money.sum;

/// How far money has come: meant for something, promised to it, paid out.
public enum Stage {
    PLANNED,
    COMMITTED,
    SPENT
}
