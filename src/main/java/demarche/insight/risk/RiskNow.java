package demarche.insight.risk;

import demarche.plan.Plan;
import demarche.plan.Risk;
import demarche.plan.choice.RiskStatus;
import demarche.reference.Facts;

/// How a risk stands on a day: as it was weighed, and as the nearness of its decision makes it count.
public record RiskNow(Risk risk, Nearness nearness) {
    private static final int MOST = 5;

    public static RiskNow of(Risk risk, Plan plan, Facts facts) {
        if (risk.status() != RiskStatus.OPEN || risk.event().isEmpty()) return new RiskNow(risk, new Nearness.Untied());
        Nearness nearness = DecisionDay.of(risk.event().get(), plan, facts).<Nearness>map(d -> Nearness.of(d, facts.day())).orElseGet(Nearness.Unseen::new);
        return new RiskNow(risk, nearness);
    }

    public boolean isOpen() {
        return risk.status() == RiskStatus.OPEN;
    }

    /// As weighed, 1 to 5.
    public int weighed() {
        return risk.likelihood().ordinal() + 1;
    }

    /// The likelihood that counts now, 1 to 5.
    public int likelihood() {
        return Math.min(MOST, weighed() + nearness.steps());
    }

    /// 1 to 5.
    public int impact() {
        return risk.impact().ordinal() + 1;
    }

    /// Likelihood now times impact, 1 to 25.
    public int score() {
        return likelihood() * impact();
    }

    public int scoreAsWeighed() {
        return weighed() * impact();
    }

    public RiskLevel level() {
        return RiskLevel.of(score());
    }

    /// Whether it counts more than it was weighed.
    public boolean hasRisen() {
        return score() > scoreAsWeighed();
    }

    /// Whether somebody has to say what became of it.
    public boolean isOverdue() {
        return nearness instanceof Nearness.Over;
    }
}
