package demarche.insight.money;

import demarche.insight.money.Booking.Amount;
import demarche.insight.money.sum.Figures;
import demarche.insight.money.sum.Stage;
import demarche.insight.money.sum.Sum;
import demarche.insight.money.sum.Tally;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Adds amounts up on the way to [Figures].
final class Adding {
    private static final class Column {
        private final Map<String, BigDecimal> each = new TreeMap<>();
        private final Map<String, BigDecimal> apart = new TreeMap<>();
        private BigDecimal whole = BigDecimal.ZERO;
    }

    private final Optional<Currency> currency;
    private final Map<Stage, Column> columns = new EnumMap<>(Stage.class);

    Adding(Optional<Currency> currency) {
        this.currency = currency;
        for (Stage stage : Stage.values()) columns.put(stage, new Column());
    }

    Adding add(Booking booking) {
        booking.amounts().forEach(this::add);
        return this;
    }

    void add(Stage stage, Amount amount) {
        Column column = columns.get(stage);
        String code = amount.money().currency().getCurrencyCode();
        column.each.merge(code, amount.money().amount(), BigDecimal::add);
        if (amount.converted().isPresent()) column.whole = column.whole.add(amount.converted().get().amount());
        else if (currency.isPresent()) column.apart.merge(code, amount.money().amount(), BigDecimal::add);
    }

    Figures done() {
        return new Figures(tally(Stage.PLANNED), tally(Stage.COMMITTED), tally(Stage.SPENT));
    }

    private Tally tally(Stage stage) {
        Column column = columns.get(stage);
        return new Tally(sums(column.each), currency.map(c -> new Sum(column.whole, c)), sums(column.apart));
    }

    private static List<Sum> sums(Map<String, BigDecimal> byCode) {
        return byCode.entrySet().stream().map(e -> new Sum(e.getValue(), Currency.getInstance(e.getKey()))).toList();
    }
}
