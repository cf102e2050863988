package demarche.plan.handling;

/// For whom a document, a share or an export is made.
public enum Edition {
    INTERNAL,
    HEAD,
    IMPLEMENTER,
    HAND_OVER,
    PUBLIC;

    /// Whether it leaves the ministry.
    public boolean leaves() {
        return switch (this) {
            case INTERNAL, HEAD -> false;
            case IMPLEMENTER, HAND_OVER, PUBLIC -> true;
        };
    }
}
