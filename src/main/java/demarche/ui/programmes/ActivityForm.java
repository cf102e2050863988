package demarche.ui.programmes;

import demarche.plan.Activity;
import demarche.plan.choice.ActivityStatus;
import demarche.text.Texts;
import demarche.ui.kit.Style;
import demarche.ui.kit.form.Caption;
import demarche.ui.kit.form.Field;
import demarche.ui.kit.form.Fields;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.EvenColumns;
import demarche.ui.programmes.part.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// The fields of one activity, under the table.
final class ActivityForm extends VBox {
    private final Field<String> title;
    private final Field<Optional<LocalDate>> starts;
    private final Field<Optional<LocalDate>> ends;
    private final Field<String> place;
    private final Field<String> lead;
    private final Field<ActivityStatus> status;
    private Optional<Activity> shown = Optional.empty();

    ActivityForm(ActivitiesViewModel model, Wording wording) {
        Texts texts = wording.texts();
        Style.styled(this, Style.ROW_FORM, Style.GAP_12);
        var fields = new Fields(texts.locale());
        title = fields.text(Caption.of("activity-title", texts.get("programmes.activity.what")), "", model::title);
        starts = fields.date(Caption.of("activity-starts", texts.get("programmes.field.starts")), Optional.empty(), model::starts);
        ends = fields.date(Caption.of("activity-ends", texts.get("programmes.field.ends")), Optional.empty(), model::ends);
        place = fields.text(Caption.of("activity-place", texts.get("programmes.activity.where")), "", model::place);
        lead = fields.text(Caption.of("activity-lead", texts.get("programmes.field.lead")), "", model::lead);
        status = fields.choice(Caption.of("activity-status", texts.get("programmes.activity.state")), List.of(ActivityStatus.values()), wording::status, ActivityStatus.PLANNED, model::status);
        var close = Buttons.small(texts.get("programmes.activity.close"), () -> model.chosenProperty().set(Optional.empty()));
        var delete = Style.styled(Buttons.removal(texts.get("programmes.activity.delete"), () -> shown.ifPresent(model::delete)), Style.SMALL);
        delete.setId("delete-activity");
        getChildren().addAll(new EvenColumns(180, 14, title, starts, ends, place, lead, status), Style.styled(new FlowPane(close, delete), Style.GAP_8));
    }

    /// Another activity is shown as it is; of the same one only what the plan changed.
    void show(Activity activity) {
        boolean another = shown.filter(a -> a.id().equals(activity.id())).isEmpty();
        shown = Optional.of(activity);
        DetailsCard.show(title, activity.title(), another);
        DetailsCard.show(starts, activity.starts(), another);
        DetailsCard.show(ends, activity.ends(), another);
        DetailsCard.show(place, activity.place(), another);
        DetailsCard.show(lead, activity.lead(), another);
        DetailsCard.show(status, activity.status(), another);
    }

    Field<String> title() {
        return title;
    }
}
