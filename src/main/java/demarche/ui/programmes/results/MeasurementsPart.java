package demarche.ui.programmes.results;

import demarche.insight.result.Gauge;
import demarche.plan.Measurement;
import demarche.plan.ResultIndicator;
import demarche.plan.id.ItemId;
import demarche.text.Texts;
import demarche.ui.kit.Style;
import demarche.ui.kit.form.Caption;
import demarche.ui.kit.form.Field;
import demarche.ui.kit.form.Fields;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.EvenColumns;
import demarche.ui.kit.part.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The dated figures of an indicator, each with what it rests on, and a line to enter the next.
final class MeasurementsPart extends VBox {
    private final ResultsViewModel model;
    private final Figures figures;
    private final Texts texts;
    private final Fields fields;
    private final ItemId indicator;
    private final VBox rows = Style.styled(new VBox(), Style.GAP_8);
    private final Field<Optional<LocalDate>> day;
    private final Field<String> value;
    private final Field<String> evidence;
    private Optional<Gauge> shown = Optional.empty();

    MeasurementsPart(ResultsViewModel model, ItemId indicator) {
        this.model = model;
        this.figures = new Figures(model.words());
        this.texts = model.words().texts();
        this.fields = new Fields(texts.locale());
        this.indicator = indicator;
        Style.styled(this, Style.GAP_8);
        day = fields.date(Caption.of("figure-day", texts.get("results.figure.day")), Optional.of(model.open().desk().day()), _ -> Optional.empty());
        value = fields.text(Caption.of("figure-value", texts.get("results.figure.value")), "", this::readable);
        evidence = fields.text(Caption.of("figure-evidence", texts.get("results.figure.evidence")), "", _ -> Optional.empty());
        Button add = Buttons.withIcon(Buttons.small(texts.get("results.figure.add"), this::add), "fth-plus");
        add.setId("add-figure");
        getChildren().addAll(Words.wrapped(texts.get("results.figures"), Style.FIELD_LABEL), rows, new EvenColumns(150, 14, day, value, evidence), new HBox(add));
    }

    private Optional<ResultIndicator> of() {
        return shown.map(Gauge::indicator);
    }

    private Optional<String> readable(String text) {
        return figures.read(of(), text) instanceof Figures.Typed.Unclear(String sentence) ? Optional.of(sentence) : Optional.empty();
    }

    private void add() {
        if (!day.commit() || !value.commit() || !evidence.commit()) return;
        day.problem(day.value().isEmpty() ? Optional.of(texts.get("results.figure.day.missing")) : Optional.empty());
        value.problem(value.value().isEmpty() ? Optional.of(texts.get("results.figure.value.missing")) : Optional.empty());
        if (day.value().isEmpty() || !(figures.read(of(), value.value()) instanceof Figures.Typed.Figure(Optional<BigDecimal> typed)) || typed.isEmpty()) return;
        ResultsViewModel.Made made = refused(typed.get());
        value.problem(made.refusal());
        if (made.refusal().isPresent()) return;
        value.show("");
        evidence.show("");
        value.control().requestFocus();
    }

    private ResultsViewModel.Made refused(BigDecimal typed) {
        return model.addFigure(indicator, day.value().orElseThrow(), typed, evidence.value());
    }

    void show(Gauge gauge) {
        Optional<List<Measurement>> before = shown.map(Gauge::measurements);
        boolean sameUnit = of().map(ResultIndicator::unit).equals(Optional.of(gauge.indicator().unit()));
        shown = Optional.of(gauge);
        if (before.equals(Optional.of(gauge.measurements())) && sameUnit) return;
        rows.getChildren().setAll(gauge.measurements().stream().map(this::row).toList());
        if (gauge.measurements().isEmpty()) rows.getChildren().add(Words.caption(texts.get("results.figures.none")));
    }

    private EvenColumns row(Measurement m) {
        String said = texts.get("results.figure.of", model.words().days().day(m.day()));
        Field<Optional<LocalDate>> on = fields.date(Caption.of("figure-day-" + m.id(), texts.get("results.figure.day")), Optional.of(m.day()),
                now -> now.map(d -> model.measurement(m.id(), x -> x.withDay(d))).orElseGet(() -> Optional.of(texts.get("results.figure.day.missing"))));
        Field<String> figure = fields.text(Caption.of("figure-value-" + m.id(), texts.get("results.figure.value")), figures.shown(of().orElseThrow(), Optional.of(m.value())), text -> value(m, text));
        Field<String> rests = fields.text(Caption.of("figure-evidence-" + m.id(), texts.get("results.figure.evidence")), m.evidence(), text -> model.measurement(m.id(), x -> x.withEvidence(text)));
        Button remove = Buttons.icon("fth-x", texts.get("results.figure.delete", said), "", () -> model.delete(m));
        HBox.setHgrow(rests, Priority.ALWAYS);
        var last = Style.styled(new HBox(rests, remove), Style.GAP_4);
        last.setAlignment(Pos.BOTTOM_LEFT);
        return new EvenColumns(150, 14, on, figure, last);
    }

    private Optional<String> value(Measurement m, String text) {
        return switch (figures.read(of(), text)) {
            case Figures.Typed.Figure(Optional<BigDecimal> typed) -> typed.map(v -> model.measurement(m.id(), x -> x.withValue(v))).orElseGet(() -> Optional.of(texts.get("results.figure.value.missing")));
            case Figures.Typed.Unclear(String sentence) -> Optional.of(sentence);
        };
    }
}
