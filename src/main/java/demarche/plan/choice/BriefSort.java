package demarche.plan.choice;

import demarche.plan.handling.Edition;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Which paper is made from the one source: a brief for an edition, or the card for the pocket of the one who speaks.
public enum BriefSort {
    INTERNAL(Edition.INTERNAL, "internal"),
    HEAD(Edition.HEAD, "head"),
    CARD(Edition.HEAD, "card"),
    IMPLEMENTER(Edition.IMPLEMENTER, "implementer"),
    HAND_OVER(Edition.HAND_OVER, "hand-over"),
    PUBLIC(Edition.PUBLIC, "public");

    private final Edition edition;
    private final String code;

    BriefSort(Edition edition, String code) {
        this.edition = edition;
        this.code = code;
    }

    /// For whom it is; decides what it may say.
    public Edition edition() {
        return edition;
    }

    /// As typed on a command line.
    public String code() {
        return code;
    }

    /// The brief of an edition, by the name people type.
    public static Optional<BriefSort> ofEdition(String code) {
        return editions().stream().filter(sort -> sort.code.equals(code)).findFirst();
    }

    public static List<BriefSort> editions() {
        return Arrays.stream(values()).filter(sort -> sort != CARD).toList();
    }
}
