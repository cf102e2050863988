package demarche.ui.states.forecast;

import demarche.plan.choice.Course;
import demarche.text.Texts;
import demarche.ui.kit.Style;
import demarche.ui.kit.form.Caption;
import demarche.ui.kit.form.Field;
import demarche.ui.kit.form.Fields;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.EvenColumns;
import demarche.ui.states.facts.Wording;
import demarche.ui.states.forecast.ForecastsViewModel.Point;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// What a state did at an event, entered by hand with where we know it from.
final class OutcomeForm extends VBox {
    private final ForecastsViewModel model;
    private final Point point;
    private final Runnable close;
    private final Field<Course> did;
    private final Field<String> source;

    /// @param close called when it is saved or turned away from
    OutcomeForm(ForecastsViewModel model, Point point, Wording wording, Texts texts, Runnable close) {
        this.model = model;
        this.point = point;
        this.close = close;
        var fields = new Fields(texts.locale());
        did = fields.choice(Caption.of("outcome-course", texts.get("forecast.outcome.course")), List.of(Course.values()), wording::done,
                point.entered().orElse(point.lines().getFirst().forecast().expected()), _ -> Optional.empty());
        source = fields.text(Caption.of("outcome-source", texts.get("forecast.outcome.source")), point.entered().isPresent() ? point.source() : "", _ -> Optional.empty());
        var save = Buttons.small(texts.get("forecast.outcome.save"), this::save);
        save.setId("outcome-save");
        var cancel = Style.styled(Buttons.quiet(texts.get("forecast.cancel"), close), Style.SMALL);
        Style.styled(this, Style.GAP_8);
        getChildren().addAll(new EvenColumns(190, 14, did, source), Style.styled(new FlowPane(save, cancel), Style.GAP_8));
    }

    private void save() {
        did.commit();
        source.commit();
        Optional<String> refusal = model.enter(point.event(), did.value(), source.value());
        source.problem(refusal);
        if (refusal.isEmpty()) close.run();
    }

    void focus() {
        did.control().requestFocus();
    }
}
