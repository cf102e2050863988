package demarche.plan.handling;

/// For whom a document, a share or an export is made.
public enum Edition {
    INTERNAL,
    HEAD,
    IMPLEMENTER,
    HAND_OVER,
    PUBLIC
}
