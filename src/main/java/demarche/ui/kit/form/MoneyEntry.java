package demarche.ui.kit.form;

import demarche.plan.limit.Refused;
import demarche.plan.money.Money;
import demarche.text.Amounts;
import demarche.text.Texts;
import demarche.ui.kit.Style;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;

/// A text field for an amount with its currency beside it. The letters of a currency may also be typed with the amount, which then counts.
final class MoneyEntry extends HBox {
    private final TextField input;
    private final ComboBox<Currency> currency = new ComboBox<>();
    private final Texts texts;
    private final Amounts amounts;

    /// @param choices the currencies to choose from, the likeliest first
    MoneyEntry(TextField input, String currencyName, List<Currency> choices, Texts texts) {
        this.input = input;
        this.texts = texts;
        this.amounts = new Amounts(texts.locale());
        Style.styled(this, Style.GAP_4);
        Style.styled(input, Style.AMOUNT);
        currency.getItems().setAll(choices);
        currency.setConverter(new Letters());
        currency.setValue(choices.getFirst());
        currency.setAccessibleText(currencyName);
        currency.setMinWidth(Region.USE_PREF_SIZE);
        input.setPrefColumnCount(8);
        HBox.setHgrow(input, Priority.ALWAYS);
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(input, currency);
    }

    void onChosen(Runnable action) {
        currency.setOnAction(_ -> {
            if (!input.getText().isBlank()) action.run();
        });
    }

    /// None keeps the currency that was chosen.
    void write(Optional<Money> money) {
        input.setText(money.map(m -> amounts.number(m.amount())).orElse(""));
        money.ifPresent(m -> currency.setValue(m.currency()));
    }

    Reading<Optional<Money>> read() {
        String text = input.getText().strip();
        if (text.isEmpty()) return new Reading.Value<>(Optional.empty());
        List<String> words = Arrays.asList(text.split("[\\s\\u00A0]+"));
        Optional<Currency> typed = words.stream().flatMap(w -> coded(w).stream()).findFirst();
        String number = String.join(" ", words.stream().filter(w -> coded(w).isEmpty()).toList());
        Currency of = typed.orElse(currency.getValue());
        return amounts.read(number).map(amount -> money(amount, of)).orElseGet(() -> new Reading.Unclear<>(texts.get("kit.money.unclear", text)));
    }

    private Reading<Optional<Money>> money(BigDecimal amount, Currency of) {
        try {
            return new Reading.Value<>(Optional.of(new Money(amount, of)));
        } catch (Refused _) {
            return new Reading.Unclear<>(texts.get("kit.money.places", of.getCurrencyCode(), Math.max(0, of.getDefaultFractionDigits())));
        }
    }

    private static Optional<Currency> coded(String word) {
        return Currency.getAvailableCurrencies().stream().filter(c -> c.getCurrencyCode().equals(word.toUpperCase(java.util.Locale.ROOT))).findFirst();
    }

    private static final class Letters extends StringConverter<Currency> {
        @Override
        public String toString(Currency currency) {
            return currency == null ? "" : currency.getCurrencyCode();
        }

        @Override
        public Currency fromString(String letters) {
            return Currency.getInstance(letters);
        }
    }
}
