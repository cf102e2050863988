package demarche.ui.kit.form;

import demarche.plan.money.Money;
import demarche.text.Days;
import demarche.text.Texts;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.StringConverter;
import org.controlsfx.control.SearchableComboBox;

/// The form kit: one call makes label, control, help and problem text, and names the control for readers and tests.
///
/// ```java
/// var fields = new Fields(locale);
/// var title = fields.text(Caption.of("title", texts.get("programme.title.label")), model.title(), model::commitTitle);
/// var ends = fields.date(Caption.of("ends", texts.get("programme.ends.label")), model.ends(), model::commitEnds);
/// ```
public final class Fields {
    private final Texts texts;
    private final Days days;
    private final Dates dates;

    public Fields(Locale locale) {
        this.texts = Texts.of("kit", locale);
        this.days = new Days(locale);
        this.dates = new Dates(locale);
    }

    /// One line of text; white space around it is dropped.
    public Field<String> text(Caption caption, String value, Commit<String> commit) {
        var input = new TextField(value);
        var field = new Field<>(caption, value, new Field.Wiring<>(input, input, () -> new Reading.Value<>(input.getText().strip()), input::setText, commit));
        input.setOnAction(_ -> field.commit());
        return committedOnLeaving(input, field);
    }

    /// Several lines; Ctrl Enter commits, since Enter is a new line. Tab leaves the field.
    public Field<String> area(Caption caption, int rows, String value, Commit<String> commit) {
        var input = new TextArea(value);
        input.setWrapText(true);
        input.setPrefRowCount(rows);
        var field = new Field<>(caption, value, new Field.Wiring<>(input, input, () -> new Reading.Value<>(input.getText().strip()), input::setText, commit));
        input.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER && key.isShortcutDown()) field.commit();
            if (key.getCode() == KeyCode.TAB && !key.isShortcutDown()) {
                key.consume();
                input.requestFocusTraversal(key.isShiftDown() ? javafx.scene.TraversalDirection.PREVIOUS : javafx.scene.TraversalDirection.NEXT);
            }
        });
        return committedOnLeaving(input, field);
    }

    /// One of a list; committed when chosen.
    public <T> Field<T> choice(Caption caption, List<T> choices, Function<T, String> wording, T value, Commit<T> commit) {
        return choice(new ComboBox<>(), caption, choices, wording, value, commit);
    }

    /// One of a list too long to walk: typing narrows it.
    public <T> Field<T> search(Caption caption, List<T> choices, Function<T, String> wording, T value, Commit<T> commit) {
        return choice(new SearchableComboBox<>(), caption, choices, wording, value, commit);
    }

    private static <T> Field<T> choice(ComboBox<T> box, Caption caption, List<T> choices, Function<T, String> wording, T value, Commit<T> commit) {
        box.getItems().setAll(choices);
        box.setConverter(new Wording<>(choices, wording));
        box.setValue(value);
        box.setMaxWidth(Double.MAX_VALUE);
        var field = new Field<>(caption, value, new Field.Wiring<>(box, box, () -> new Reading.Value<>(box.getValue()), box::setValue, commit));
        box.setOnAction(_ -> {
            if (box.getValue() != null) field.commit();
        });
        return field;
    }

    /// A day or none. Understands `2026-12-14` and `14 Dec 2026`; anything else is told beside the field and not committed.
    public Field<Optional<LocalDate>> date(Caption caption, Optional<LocalDate> value, Commit<Optional<LocalDate>> commit) {
        return date(caption, value, dates::read, commit);
    }

    private Field<Optional<LocalDate>> date(Caption caption, Optional<LocalDate> value, Function<String, Optional<LocalDate>> reader, Commit<Optional<LocalDate>> commit) {
        var input = new TextField(worded(value));
        var entry = new DateEntry(input, texts.get("kit.date.open", caption.label()), () -> reader.apply(input.getText()), day -> input.setText(days.day(day)));
        var field = new Field<>(caption, value,
                new Field.Wiring<>(input, entry, () -> read(input.getText(), reader), day -> input.setText(worded(day)), commit));
        input.setPromptText(texts.get("kit.date.prompt"));
        input.setOnAction(_ -> field.commit());
        entry.onChosen(field::commit);
        return committedOnLeaving(input, field);
    }

    /// A day to come, or none: understands also `in 2 weeks`, `tomorrow` and `Friday`, and shows which day that is once the field is left.
    ///
    /// @param from the day that is counted from
    public Field<Optional<LocalDate>> ahead(Caption caption, Optional<LocalDate> value, Supplier<LocalDate> from, Commit<Optional<LocalDate>> commit) {
        var ahead = new Ahead(texts);
        return date(caption, value, text -> dates.read(text).or(() -> ahead.read(text, from.get())), commit);
    }

    private String worded(Optional<LocalDate> day) {
        return day.map(days::day).orElse("");
    }

    private Reading<Optional<LocalDate>> read(String text, Function<String, Optional<LocalDate>> reader) {
        if (text.isBlank()) return new Reading.Value<>(Optional.empty());
        Optional<LocalDate> day = reader.apply(text);
        return day.isPresent() ? new Reading.Value<>(day) : new Reading.Unclear<>(texts.get("kit.date.unclear", text.strip()));
    }

    /// An hour of the day or none. Understands `9`, `9.30` and `0930`; anything else is told beside the field and not committed.
    public Field<Optional<LocalTime>> hour(Caption caption, Optional<LocalTime> value, Commit<Optional<LocalTime>> commit) {
        var input = new TextField(Hours.worded(value));
        var field = new Field<>(caption, value, new Field.Wiring<>(input, input, () -> readHour(input.getText()), hour -> input.setText(Hours.worded(hour)), commit));
        input.setOnAction(_ -> field.commit());
        return committedOnLeaving(input, field);
    }

    private Reading<Optional<LocalTime>> readHour(String text) {
        if (text.isBlank()) return new Reading.Value<>(Optional.empty());
        Optional<LocalTime> hour = Hours.read(text);
        return hour.isPresent() ? new Reading.Value<>(hour) : new Reading.Unclear<>(texts.get("kit.hour.unclear", text.strip()));
    }

    /// An amount or none. What could be read in two ways, or has more places than the currency, is told beside the field and not committed.
    ///
    /// @param currencies to choose from, the likeliest first
    public Field<Optional<Money>> money(Caption caption, List<Currency> currencies, Optional<Money> value, Commit<Optional<Money>> commit) {
        var input = new TextField();
        var entry = new MoneyEntry(input, texts.get("kit.money.currency", caption.label()), currencies, texts);
        entry.write(value);
        var field = new Field<>(caption, value, new Field.Wiring<>(input, entry, entry::read, entry::write, commit));
        input.setOnAction(_ -> field.commit());
        entry.onChosen(field::commit);
        return committedOnLeaving(input, field);
    }

    /// Yes or no; committed at once.
    public Field<Boolean> check(Caption caption, boolean value, Commit<Boolean> commit) {
        var box = new CheckBox(caption.label());
        box.setSelected(value);
        box.setWrapText(true);
        box.setMinHeight(Control.USE_PREF_SIZE);
        var field = new Field<>(caption, value, new Field.Wiring<>(box, box, () -> new Reading.Value<>(box.isSelected()), box::setSelected, commit));
        box.setOnAction(_ -> field.commit());
        return field;
    }

    private static <T> Field<T> committedOnLeaving(Control control, Field<T> field) {
        control.focusedProperty().subscribe((had, has) -> {
            if (had && !has) field.commit();
        });
        return field;
    }

    private static final class Wording<T> extends StringConverter<T> {
        private final List<T> choices;
        private final Function<T, String> wording;

        Wording(List<T> choices, Function<T, String> wording) {
            this.choices = List.copyOf(choices);
            this.wording = wording;
        }

        @Override
        public String toString(T choice) {
            return choice == null ? "" : wording.apply(choice);
        }

        @Override
        public T fromString(String text) {
            return choices.stream().filter(c -> wording.apply(c).equals(text)).findFirst().orElse(null);
        }
    }
}
