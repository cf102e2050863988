package demarche.plan;

import java.util.Arrays;
import java.util.Optional;

/// The kinds of item a plan is made of, with the names that files and the command line use.
public enum Kind {
    PLAN("plan"),
    TARGET_STATE("target-state"),
    PROGRAMME("programme"),
    ACTIVITY("activity");

    private final String code;

    Kind(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<Kind> coded(String code) {
        return Arrays.stream(values()).filter(k -> k.code.equals(code)).findFirst();
    }
}
