package demarche.insight.risk;

import demarche.plan.choice.Grade;
import demarche.plan.choice.RiskResponse;
import demarche.plan.choice.RiskStatus;
import demarche.text.Days;
import demarche.text.Texts;

/// How risks are spoken of: in the window, in a brief and on the command line.
///
/// @param texts the bundle `risks`
public record RiskWords(Texts texts, Days days) {
    public static RiskWords in(java.util.Locale locale) {
        return new RiskWords(Texts.of("risks", locale), new Days(locale));
    }

    public String likelihood(Grade grade) {
        return switch (grade) {
            case VERY_LOW -> texts.get("risks.likelihood.very-low");
            case LOW -> texts.get("risks.likelihood.low");
            case MEDIUM -> texts.get("risks.likelihood.medium");
            case HIGH -> texts.get("risks.likelihood.high");
            case VERY_HIGH -> texts.get("risks.likelihood.very-high");
        };
    }

    public String impact(Grade grade) {
        return switch (grade) {
            case VERY_LOW -> texts.get("risks.impact.very-low");
            case LOW -> texts.get("risks.impact.low");
            case MEDIUM -> texts.get("risks.impact.medium");
            case HIGH -> texts.get("risks.impact.high");
            case VERY_HIGH -> texts.get("risks.impact.very-high");
        };
    }

    public String response(RiskResponse response) {
        return switch (response) {
            case AVOID -> texts.get("risks.response.avoid");
            case REDUCE -> texts.get("risks.response.reduce");
            case SHARE -> texts.get("risks.response.share");
            case ACCEPT -> texts.get("risks.response.accept");
        };
    }

    public String status(RiskStatus status) {
        return switch (status) {
            case OPEN -> texts.get("risks.status.open");
            case HAPPENED -> texts.get("risks.status.happened");
            case CLOSED -> texts.get("risks.status.closed");
        };
    }

    public String level(RiskLevel level) {
        return switch (level) {
            case LOW -> texts.get("risks.level.low");
            case MEDIUM -> texts.get("risks.level.medium");
            case HIGH -> texts.get("risks.level.high");
            case SEVERE -> texts.get("risks.level.severe");
        };
    }

    /// `severe, 20`, or what became of it.
    public String standing(RiskNow now) {
        return now.isOpen() ? texts.get("risks.standing", level(now.level()), now.score()) : status(now.risk().status());
    }

    /// Why it counts as it does on this day; empty where nothing but its weight does.
    public String because(RiskNow now) {
        return switch (now.nearness()) {
            case Nearness.Untied() -> "";
            case Nearness.Unseen() -> texts.get("risks.because.unseen");
            case Nearness.Over over -> texts.get("risks.because.over", over.decision().name(), days.day(over.decision().last()));
            case Nearness.Ahead ahead -> ahead(now, ahead);
        };
    }

    private String ahead(RiskNow now, Nearness.Ahead ahead) {
        String name = ahead.decision().name();
        String day = days.day(ahead.decision().first());
        if (ahead.daysLeft() <= 0) return now.hasRisen() ? texts.get("risks.because.begun.risen", now.scoreAsWeighed(), now.score(), name) : texts.get("risks.because.begun", name);
        if (now.hasRisen() && ahead.next().isPresent() && now.likelihood() < RiskTable.STEPS) {
            return texts.get("risks.because.risen.again", now.scoreAsWeighed(), now.score(), ahead.daysLeft(), name, day, days.day(ahead.next().get()));
        }
        if (now.hasRisen()) return texts.get("risks.because.risen", now.scoreAsWeighed(), now.score(), ahead.daysLeft(), name, day);
        if (now.likelihood() == RiskTable.STEPS) return texts.get("risks.because.highest", name, day, ahead.daysLeft());
        return texts.get("risks.because.waits", name, day, ahead.daysLeft(), days.day(ahead.next().orElseThrow()));
    }
}
