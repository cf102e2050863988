package demarche.ui.programmes.results;

import demarche.insight.result.ResultWords;
import demarche.plan.ResultIndicator;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.Optional;

/// Reads the figures a person types, as strictly as the language writes them: a comma in the wrong place is told, not guessed.
record Figures(ResultWords words) {

    /// What was typed, or why it is not a figure.
    sealed interface Typed {
        record Figure(Optional<BigDecimal> value) implements Typed {}

        record Unclear(String sentence) implements Typed {}
    }

    Typed read(Optional<ResultIndicator> of, String text) {
        String typed = text.strip();
        if (typed.isEmpty()) return new Typed.Figure(Optional.empty());
        if (of.filter(ResultWords::isYesOrNo).isPresent()) {
            if (typed.equalsIgnoreCase(words.texts().get("results.yes"))) return new Typed.Figure(Optional.of(BigDecimal.ONE));
            if (typed.equalsIgnoreCase(words.texts().get("results.no"))) return new Typed.Figure(Optional.of(BigDecimal.ZERO));
        }
        return number(typed).<Typed>map(n -> new Typed.Figure(Optional.of(n))).orElseGet(() -> new Typed.Unclear(words.texts().get("results.figure.unclear", typed)));
    }

    private Optional<BigDecimal> number(String typed) {
        if (typed.matches("-?\\d+")) return Optional.of(new BigDecimal(typed));
        var format = (DecimalFormat) NumberFormat.getNumberInstance(words.texts().locale());
        format.setParseBigDecimal(true);
        format.setStrict(true);
        var end = new ParsePosition(0);
        return format.parse(typed, end) instanceof BigDecimal number && end.getIndex() == typed.length() ? Optional.of(number) : Optional.empty();
    }

    /// As it is typed again.
    String shown(ResultIndicator of, Optional<BigDecimal> value) {
        return value.map(v -> words.value(of, v)).orElse("");
    }
}
