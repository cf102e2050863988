package demarche.reference.topic;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// A debate that topics belong to. The first three are the ones a plan must join.
public enum Debate {
    CYBER_NORMS("cyber-norms"),
    CYBERCRIME("cybercrime"),
    BUDAPEST_CONVENTION("budapest-convention"),
    UN_CYBERCRIME_CONVENTION("un-cybercrime-convention"),
    INTERNATIONAL_LAW("international-law"),
    CONFIDENCE_BUILDING("confidence-building"),
    CAPACITY_BUILDING("capacity-building"),
    HUMAN_RIGHTS("human-rights"),
    ICT_DEVELOPMENT("ict-development");

    /// The debates that a plan must join.
    public static final List<Debate> MISSION = List.of(CYBER_NORMS, CYBERCRIME, BUDAPEST_CONVENTION);

    private final String code;

    Debate(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public boolean isMission() {
        return MISSION.contains(this);
    }

    public static Optional<Debate> coded(String code) {
        return Arrays.stream(values()).filter(d -> d.code.equals(code)).findFirst();
    }
}
