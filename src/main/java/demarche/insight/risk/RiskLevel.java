package demarche.insight.risk;

/// What the product of likelihood and impact comes to, from 1 to 25.
public enum RiskLevel {
    /// 1 to 4
    LOW,
    /// 5 to 9
    MEDIUM,
    /// 10 to 14
    HIGH,
    /// 15 to 25
    SEVERE;

    public static RiskLevel of(int score) {
        if (score < 1 || score > 25) throw new IllegalArgumentException("no score of a risk: " + score);
        return score >= 15 ? SEVERE : score >= 10 ? HIGH : score >= 5 ? MEDIUM : LOW;
    }
}
