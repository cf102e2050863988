package demarche.insight.gap;

import demarche.text.Texts;
import java.util.Arrays;
import java.util.Optional;

/// What a plan can miss. The code names the rule for the command line and for scripts.
public enum Rule {
    NO_PROGRAMME("no-programme"),
    NOTHING_BEFORE_DECISION("nothing-before-decision"),
    DEBATE_MISSING("debate-missing"),
    POWERS_WITHOUT_SAFEGUARDS("powers-without-safeguards"),
    CONCERN_UNANSWERED("concern-unanswered"),
    PREREQUISITE_LATE("prerequisite-late"),
    PRACTICE_WITHOUT_NORM("practice-without-norm"),
    NORM_WITHOUT_PRACTICE("norm-without-practice"),
    LINK_OPEN("link-open"),
    INCENTIVE_UNUSED("incentive-unused"),
    TAUGHT_TWICE("taught-twice");

    private final String code;

    Rule(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<Rule> coded(String code) {
        return Arrays.stream(values()).filter(rule -> rule.code.equals(code)).findFirst();
    }

    /// What the rule looks for and why, in words for planners.
    ///
    /// @param name   as a heading
    /// @param reason one sentence
    /// @param source who says so
    public record Words(String name, String reason, String source) {}

    /// @param texts the bundle `insight`
    public Words words(Texts texts) {
        return switch (this) {
            case NO_PROGRAMME -> new Words(texts.get("rule.no-programme"), texts.get("rule.no-programme.reason"), texts.get("rule.source.thesis"));
            case NOTHING_BEFORE_DECISION -> new Words(texts.get("rule.before"), texts.get("rule.before.reason"), texts.get("rule.source.thesis"));
            case DEBATE_MISSING -> new Words(texts.get("rule.debate"), texts.get("rule.debate.reason"), texts.get("rule.source.thesis"));
            case POWERS_WITHOUT_SAFEGUARDS -> new Words(texts.get("rule.powers"), texts.get("rule.powers.reason"), texts.get("rule.source.powers"));
            case CONCERN_UNANSWERED -> new Words(texts.get("rule.concern"), texts.get("rule.concern.reason"), texts.get("rule.source.thesis"));
            case PREREQUISITE_LATE -> new Words(texts.get("rule.prerequisite"), texts.get("rule.prerequisite.reason"), texts.get("rule.source.links"));
            case PRACTICE_WITHOUT_NORM -> new Words(texts.get("rule.practice"), texts.get("rule.practice.reason"), texts.get("rule.source.thesis"));
            case NORM_WITHOUT_PRACTICE -> new Words(texts.get("rule.norm"), texts.get("rule.norm.reason"), texts.get("rule.source.thesis"));
            case LINK_OPEN -> new Words(texts.get("rule.link"), texts.get("rule.link.reason"), texts.get("rule.source.links"));
            case INCENTIVE_UNUSED -> new Words(texts.get("rule.incentive"), texts.get("rule.incentive.reason"), texts.get("rule.source.thesis"));
            case TAUGHT_TWICE -> new Words(texts.get("rule.twice"), texts.get("rule.twice.reason"), texts.get("rule.source.twice"));
        };
    }
}
