package demarche.ui.programmes.budget.all;

import demarche.insight.money.MoneyWords;
import demarche.plan.ExchangeRate;
import demarche.text.Texts;
import demarche.ui.kit.Style;
import demarche.ui.kit.form.Caption;
import demarche.ui.kit.form.Field;
import demarche.ui.kit.form.Fields;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.Card;
import demarche.ui.kit.part.Rows;
import demarche.ui.kit.part.SourceMark;
import demarche.ui.kit.part.Words;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The currency that sums are told in, and the dated rates that lead to it, to add to and to change.
final class RatesCard {
    private final PlanBudgetViewModel model;
    private final MoneyWords words;
    private final Texts texts;
    private final Supplier<LocalDate> today;
    private final VBox currencyPlace = Style.styled(new VBox(), Style.ROW_FORM);
    private final VBox list = new VBox();
    private final VBox below = new VBox();
    private final Button add;
    private final Card card;
    private Optional<Field<Optional<Currency>>> currency = Optional.empty();
    private List<Currency> offered = List.of();

    RatesCard(PlanBudgetViewModel model, Supplier<LocalDate> today) {
        this.model = model;
        this.words = model.words();
        this.texts = words.texts();
        this.today = today;
        add = Buttons.withIcon(Buttons.small(texts.get("budget.rates.add"), () -> write(Optional.empty())), "fth-plus");
        add.setId("add-rate");
        card = Card.of(texts.get("budget.rates.title")).trailing(add).flush(new VBox(currencyPlace, list, below));
    }

    Card card() {
        return card;
    }

    void show(Ledger ledger) {
        Optional<Currency> chosen = ledger.plan().head().currency();
        List<Currency> currencies = model.currencies();
        if (currency.isEmpty() || !offered.equals(currencies)) {
            offered = currencies;
            currency = Optional.of(field(currencies, chosen));
            currencyPlace.getChildren().setAll(currency.get());
        }
        currency.filter(f -> !f.value().equals(chosen)).ifPresent(f -> f.show(chosen));
        var rows = new Rows();
        model.rates().forEach(rate -> rows.close(row(rate), end(rate)));
        if (model.rates().isEmpty()) rows.close(Words.wrapped(texts.get("budget.rates.none"), Style.MUTED));
        list.getChildren().setAll(rows);
    }

    private Field<Optional<Currency>> field(List<Currency> currencies, Optional<Currency> chosen) {
        List<Optional<Currency>> choices = Stream.concat(Stream.of(Optional.<Currency>empty()), currencies.stream().map(Optional::of)).toList();
        return new Fields(texts.locale()).search(Caption.of("plan-currency", texts.get("budget.rates.currency")).help(texts.get("budget.rates.currency.help")), choices, this::worded, chosen, model::currency);
    }

    private String worded(Optional<Currency> currency) {
        return currency.map(c -> texts.get("budget.rates.currency.named", c.getCurrencyCode(), c.getDisplayName(texts.locale()))).orElseGet(() -> texts.get("budget.rates.currency.none"));
    }

    private Node row(ExchangeRate rate) {
        var link = Buttons.link(words.rate(rate), () -> write(Optional.of(rate)));
        link.setId("rate-" + rate.id().value());
        var words = new VBox(link, SourceMark.of(this.words.source(rate)));
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        return words;
    }

    private Node end(ExchangeRate rate) {
        return model.isUsed(rate) ? Words.line(texts.get("budget.rates.used"), Style.CAPTION, Style.DONE) : Words.line(texts.get("budget.rates.idle"), Style.CAPTION, Style.MUTED);
    }

    private void write(Optional<ExchangeRate> rate) {
        var form = new RateForm(words, rate, model.currencies(), today.get(), new RateForm.Ways(model::keep, this::delete, this::close));
        below.getChildren().setAll(form);
        form.rate().control().requestFocus();
    }

    private void delete(ExchangeRate rate) {
        close();
        model.delete(rate);
    }

    private void close() {
        below.getChildren().clear();
        add.requestFocus();
    }
}
