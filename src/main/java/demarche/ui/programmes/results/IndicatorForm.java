package demarche.ui.programmes.results;

import demarche.insight.result.Gauge;
import demarche.plan.ResultIndicator;
import demarche.plan.id.ItemId;
import demarche.reference.Reference;
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
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// The fields of one indicator, under its row, and the figures that were measured of it.
final class IndicatorForm extends VBox {
    private final ResultsViewModel model;
    private final Figures figures;
    private final ItemId id;
    private final Field<String> statement;
    private final Field<String> unit;
    private final Field<String> baseline;
    private final Field<Optional<LocalDate>> baselineOn;
    private final Field<String> target;
    private final Field<Optional<LocalDate>> targetOn;
    private final Field<String> verification;
    private final Field<String> source;
    private final MeasurementsPart measurements;
    private ResultIndicator indicator;

    /// @param close leaves the form
    IndicatorForm(ResultsViewModel model, Gauge gauge, Runnable close) {
        this.model = model;
        this.figures = new Figures(model.words());
        this.indicator = gauge.indicator();
        this.id = indicator.id();
        Texts texts = model.words().texts();
        var fields = new Fields(texts.locale());
        Style.styled(this, Style.RESULT_FORM, Style.GAP_12);
        statement = fields.area(Caption.of("indicator-statement", texts.get("results.field.indicator")), 2, "", text -> model.indicator(id, i -> i.withStatement(text)));
        unit = fields.text(Caption.of("indicator-unit", texts.get("results.field.unit")).help(texts.get("results.field.unit.help")), "", text -> model.indicator(id, i -> i.withUnit(text)));
        baseline = fields.text(Caption.of("indicator-baseline", texts.get("results.field.baseline")), "", text -> figure(text, ResultIndicator::withBaseline));
        baselineOn = fields.date(Caption.of("indicator-baseline-on", texts.get("results.field.baseline-on")), Optional.empty(), day -> model.indicator(id, i -> i.withBaselineOn(day)));
        target = fields.text(Caption.of("indicator-target", texts.get("results.field.target")), "", text -> figure(text, ResultIndicator::withTarget));
        targetOn = fields.date(Caption.of("indicator-target-on", texts.get("results.field.target-on")), Optional.empty(), day -> model.indicator(id, i -> i.withTargetOn(day)));
        verification = fields.text(Caption.of("indicator-verification", texts.get("results.field.verification")), "", text -> model.indicator(id, i -> i.withVerification(text)));
        source = fields.text(Caption.of("indicator-source", texts.get("results.field.source")), "", text -> model.indicator(id, i -> i.withSource(text)));
        measurements = new MeasurementsPart(model, id);
        var delete = Style.styled(Buttons.removal(texts.get("results.indicator.delete"), () -> model.delete(indicator)), Style.SMALL);
        delete.setId("delete-indicator");
        getChildren().addAll(statement, new EvenColumns(140, 14, baseline, baselineOn, target, targetOn), new EvenColumns(180, 14, unit, verification, source));
        taken(model.open().desk().reference()).ifPresent(words -> getChildren().add(Words.caption(words)));
        getChildren().addAll(measurements, Style.styled(new FlowPane(Buttons.small(texts.get("results.close"), close), delete), Style.GAP_8));
        show(gauge);
    }

    private Optional<String> taken(Reference reference) {
        return indicator.library().flatMap(lib -> reference.indicators().stream().filter(i -> i.id().equals(lib)).findFirst())
                .map(i -> model.words().texts().get("results.indicator.library", i.cmmDimension(), i.gfceTheme()));
    }

    private Optional<String> figure(String text, BiFunction<ResultIndicator, Optional<BigDecimal>, ResultIndicator> change) {
        return switch (figures.read(Optional.of(indicator), text)) {
            case Figures.Typed.Figure(Optional<BigDecimal> value) -> model.indicator(id, i -> change.apply(i, value));
            case Figures.Typed.Unclear(String sentence) -> Optional.of(sentence);
        };
    }

    ItemId item() {
        return id;
    }

    void show(Gauge gauge) {
        indicator = gauge.indicator();
        ResultForm.keep(statement, indicator.statement());
        ResultForm.keep(unit, indicator.unit());
        ResultForm.keep(baseline, figures.shown(indicator, indicator.baseline()));
        ResultForm.keep(baselineOn, indicator.baselineOn());
        ResultForm.keep(target, figures.shown(indicator, indicator.target()));
        ResultForm.keep(targetOn, indicator.targetOn());
        ResultForm.keep(verification, indicator.verification());
        ResultForm.keep(source, indicator.source());
        measurements.show(gauge);
    }
}
