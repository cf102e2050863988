package demarche.insight.money.sum;

import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;

/// What is planned, committed and spent for something.
public record Figures(Tally planned, Tally committed, Tally spent) {
    public Tally of(Stage stage) {
        return switch (stage) {
            case PLANNED -> planned;
            case COMMITTED -> committed;
            case SPENT -> spent;
        };
    }

    /// What is planned and not committed yet; below zero where more was committed than planned.
    public Tally gap() {
        return planned.minus(committed);
    }

    /// Every currency that money is written in, by its letters.
    public List<Currency> currencies() {
        return currencies(Stream.of(planned, committed, spent).flatMap(t -> t.each().stream()));
    }

    /// Those of them that no rate leads out of.
    public List<Currency> apart() {
        return currencies(Stream.of(planned, committed, spent).flatMap(t -> t.apart().stream()));
    }

    private static List<Currency> currencies(Stream<Sum> sums) {
        return sums.map(Sum::currency).distinct().sorted(Comparator.comparing(Currency::getCurrencyCode)).toList();
    }
}
