package demarche.ui.states.forecast;

import demarche.plan.choice.Course;
import demarche.text.Texts;
import demarche.ui.kit.Style;
import demarche.ui.kit.form.Caption;
import demarche.ui.kit.form.Field;
import demarche.ui.kit.form.Fields;
import demarche.ui.kit.form.SavedForm;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.EvenColumns;
import demarche.ui.states.facts.Wording;
import demarche.ui.states.forecast.ForecastsViewModel.Point;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.FlowPane;

/// What a state did at an event, entered by hand with where we know it from.
final class OutcomeForm extends SavedForm {
    private final ForecastsViewModel model;
    private final Point point;
    private final Field<Course> did;
    private final Field<String> source;

    /// @param close called when it is saved or turned away from
    OutcomeForm(ForecastsViewModel model, Point point, Wording wording, Texts texts, Runnable close) {
        super(close);
        this.model = model;
        this.point = point;
        var fields = new Fields(texts.locale());
        did = kept(fields.choice(Caption.of("outcome-course", texts.get("forecast.outcome.course")), List.of(Course.values()), wording::done,
                point.entered().orElse(point.lines().getFirst().forecast().expected()), _ -> Optional.empty()));
        source = kept(fields.text(Caption.of("outcome-source", texts.get("forecast.outcome.source")), point.entered().isPresent() ? point.source() : "", _ -> Optional.empty()));
        var save = saving("outcome-save", Buttons.small(texts.get("forecast.outcome.save"), () -> {}));
        var cancel = leaving("outcome-cancel", Style.styled(Buttons.quiet(texts.get("forecast.cancel"), () -> {}), Style.SMALL));
        Style.styled(this, Style.GAP_8);
        getChildren().addAll(new EvenColumns(190, 14, did, source), Style.styled(new FlowPane(save, cancel), Style.GAP_8));
    }

    @Override
    protected Optional<String> saved() {
        return model.enter(point.event(), did.value(), source.value());
    }
}
