package demarche.ui.timeline.chart;

/// How many days are in sight, in steps a person can ask for.
public enum Zoom {
    MONTH(31),
    QUARTER(92),
    SEVEN_MONTHS(213),
    YEAR(366),
    FOUR_YEARS(1461);

    /// The fewest and the most that can be in sight.
    static final double FEWEST = 10;
    static final double MOST = 4_400;
    /// By how much a turn of the wheel or a key changes it.
    static final double TURN = 1.25;
    private final double days;

    Zoom(double days) {
        this.days = days;
    }

    public double days() {
        return days;
    }
}
