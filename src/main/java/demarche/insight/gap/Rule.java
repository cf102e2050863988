package demarche.insight.gap;

/// What a plan can miss. The code names the rule for the command line and for scripts.
public enum Rule {
    NO_PROGRAMME("no-programme"),
    NOTHING_BEFORE_DECISION("nothing-before-decision"),
    DEBATE_MISSING("debate-missing"),
    POWERS_WITHOUT_SAFEGUARDS("powers-without-safeguards"),
    CONCERN_UNANSWERED("concern-unanswered"),
    PREREQUISITE_LATE("prerequisite-late"),
    LINK_OPEN("link-open");

    private final String code;

    Rule(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
