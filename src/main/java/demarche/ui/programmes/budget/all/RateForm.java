package demarche.ui.programmes.budget.all;

import demarche.insight.money.MoneyWords;
import demarche.plan.ExchangeRate;
import demarche.plan.id.ItemId;
import demarche.text.Texts;
import demarche.ui.kit.Style;
import demarche.ui.kit.form.Caption;
import demarche.ui.kit.form.Field;
import demarche.ui.kit.form.Fields;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.EvenColumns;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// The fields of one rate, kept together: a rate without its day and its source is none.
final class RateForm extends VBox {
    /// What leads out of the form.
    ///
    /// @param keep   says why a rate was refused
    /// @param delete takes away the rate that is written
    record Ways(java.util.function.Function<ExchangeRate, Optional<String>> keep, Consumer<ExchangeRate> delete, Runnable close) {}

    private final MoneyWords words;
    private final Texts texts;
    private final Ways ways;
    private final Optional<ExchangeRate> before;
    private final Field<Currency> from;
    private final Field<Currency> to;
    private final Field<String> rate;
    private final Field<Optional<LocalDate>> day;
    private final Field<String> source;

    /// @param before     the one to change; empty: a new one
    /// @param currencies the likeliest first
    RateForm(MoneyWords words, Optional<ExchangeRate> before, List<Currency> currencies, LocalDate today, Ways ways) {
        this.words = words;
        this.texts = words.texts();
        this.ways = ways;
        this.before = before;
        Style.styled(this, Style.ROW_FORM, Style.GAP_12);
        var fields = new Fields(texts.locale());
        from = fields.search(Caption.of("rate-from", texts.get("budget.rates.from")), currencies, Currency::getCurrencyCode, before.map(ExchangeRate::from).orElse(currencies.get(1)),
                _ -> Optional.empty());
        to = fields.search(Caption.of("rate-to", texts.get("budget.rates.to")), currencies, Currency::getCurrencyCode, before.map(ExchangeRate::to).orElse(currencies.getFirst()), _ -> Optional.empty());
        rate = fields.text(Caption.of("rate-rate", texts.get("budget.rates.rate")), before.map(r -> words.amounts().number(r.rate())).orElse(""), this::checked);
        day = fields.date(Caption.of("rate-day", texts.get("budget.rates.day")), Optional.of(before.map(ExchangeRate::day).orElse(today)), _ -> Optional.empty());
        source = fields.text(Caption.of("rate-source", texts.get("budget.rates.source")), before.map(ExchangeRate::source).orElse(""), _ -> Optional.empty());
        var keep = Buttons.small(texts.get(before.isPresent() ? "budget.rates.keep" : "budget.rates.make"), this::keep);
        keep.setId("keep-rate");
        var buttons = Style.styled(new FlowPane(keep, Buttons.small(texts.get("budget.rates.close"), ways.close())), Style.GAP_8);
        before.ifPresent(r -> buttons.getChildren().add(Style.styled(Buttons.removal(texts.get("budget.rates.delete"), () -> ways.delete().accept(r)), Style.SMALL)));
        getChildren().addAll(new EvenColumns(110, 12, from, to, rate, day), source, buttons);
    }

    private Optional<String> checked(String text) {
        return text.isEmpty() || number(text).isPresent() ? Optional.empty() : Optional.of(texts.get("budget.rates.unclear", text));
    }

    private Optional<BigDecimal> number(String text) {
        return words.amounts().read(text).filter(n -> n.signum() > 0);
    }

    private void keep() {
        if (!(from.commit() && to.commit() && rate.commit() && day.commit() && source.commit())) return;
        Optional<BigDecimal> number = number(rate.value());
        rate.problem(number.isPresent() ? Optional.empty() : Optional.of(texts.get("budget.rates.rate.missing")));
        day.problem(day.value().isPresent() ? Optional.empty() : Optional.of(texts.get("budget.rates.day.missing")));
        source.problem(source.value().isBlank() ? Optional.of(texts.get("budget.rates.source.missing")) : Optional.empty());
        to.problem(from.value().equals(to.value()) ? Optional.of(texts.get("budget.rates.same")) : Optional.empty());
        if (number.isEmpty() || day.value().isEmpty() || source.value().isBlank() || from.value().equals(to.value())) return;
        try {
            ItemId id = before.map(ExchangeRate::id).orElseGet(ItemId::random);
            Optional<String> refusal = ways.keep().apply(new ExchangeRate(id, from.value(), to.value(), number.get(), day.value().get(), source.value()));
            rate.problem(refusal);
            if (refusal.isEmpty()) ways.close().run();
        } catch (demarche.plan.limit.Refused refused) {
            rate.problem(Optional.of(demarche.ui.kit.form.Refusals.in(texts.locale()).sentence(refused)));
        }
    }

    Field<String> rate() {
        return rate;
    }
}
