package demarche.pack.figure.chain;

import demarche.plan.choice.ResultLevel;

/// A column of the chain: what is done, what it produces, what changes, and to what end.
public enum Stage {
    ACTIVITIES,
    OUTPUTS,
    OUTCOMES,
    IMPACT;

    static Stage of(ResultLevel level) {
        return switch (level) {
            case OUTPUT -> OUTPUTS;
            case OUTCOME -> OUTCOMES;
            case IMPACT -> IMPACT;
        };
    }
}
