package demarche.ui.programmes.risks;

import demarche.insight.risk.RiskNow;
import demarche.insight.risk.RiskWords;
import demarche.plan.Risk;
import demarche.plan.choice.Grade;
import demarche.plan.choice.RiskResponse;
import demarche.plan.choice.RiskStatus;
import demarche.plan.id.EventId;
import demarche.plan.id.ItemId;
import demarche.text.Texts;
import demarche.ui.kit.Style;
import demarche.ui.kit.form.Caption;
import demarche.ui.kit.form.Field;
import demarche.ui.kit.form.Fields;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.EvenColumns;
import demarche.ui.kit.part.Words;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// The fields of one risk, under the table.
final class RiskForm extends VBox {
    private final RisksViewModel model;
    private final Texts texts;
    private final Fields fields;
    private final Label because = Words.caption("");
    private final Field<String> title;
    private final Field<String> cause;
    private final Field<Grade> likelihood;
    private final Field<Grade> impact;
    private final Field<RiskStatus> status;
    private final Field<RiskResponse> response;
    private final Field<String> measures;
    private final Field<String> owner;
    private final Field<String> trigger;
    private final VBox eventPlace = new VBox();
    private final VBox programmePlace = new VBox();
    private Field<Optional<EventId>> event;
    private Field<Optional<ItemId>> programme;
    private Optional<Risk> shown = Optional.empty();
    private List<Optional<EventId>> decisions = List.of();
    private List<Optional<ItemId>> programmes = List.of();

    RiskForm(RisksViewModel model) {
        this.model = model;
        RiskWords words = model.words();
        texts = words.texts();
        fields = new Fields(texts.locale());
        title = fields.text(Caption.of("risk-title", texts.get("risks.field.title")), "", v -> model.edit(r -> r.withTitle(v)));
        cause = fields.area(Caption.of("risk-cause", texts.get("risks.field.cause")), 2, "", v -> model.edit(r -> r.withCause(v)));
        likelihood = fields.choice(Caption.of("risk-likelihood", texts.get("risks.field.likelihood")), List.of(Grade.values()), words::likelihood, Grade.MEDIUM, v -> model.edit(r -> r.withLikelihood(v)));
        impact = fields.choice(Caption.of("risk-impact", texts.get("risks.field.impact")), List.of(Grade.values()), words::impact, Grade.MEDIUM, v -> model.edit(r -> r.withImpact(v)));
        status = fields.choice(Caption.of("risk-status", texts.get("risks.field.status")), List.of(RiskStatus.values()), words::status, RiskStatus.OPEN, v -> model.edit(r -> r.withStatus(v)));
        response = fields.choice(Caption.of("risk-response", texts.get("risks.field.response")), List.of(RiskResponse.values()), words::response, RiskResponse.REDUCE, v -> model.edit(r -> r.withResponse(v)));
        measures = fields.area(Caption.of("risk-measures", texts.get("risks.field.measures")), 2, "", v -> model.edit(r -> r.withMeasures(v)));
        owner = fields.text(Caption.of("risk-owner", texts.get("risks.field.owner")), "", v -> model.edit(r -> r.withOwner(v)));
        trigger = fields.text(Caption.of("risk-trigger", texts.get("risks.field.trigger")).help(texts.get("risks.field.trigger.help")), "", v -> model.edit(r -> r.withTrigger(v)));
        lay();
    }

    private void lay() {
        Style.styled(this, Style.ROW_FORM, Style.GAP_12);
        var close = Buttons.small(texts.get("risks.close-form"), () -> model.chosenProperty().set(Optional.empty()));
        var delete = Style.styled(Buttons.removal(texts.get("risks.delete"), () -> shown.ifPresent(model::delete)), Style.SMALL);
        delete.setId("delete-risk");
        List<Node> tied = model.isOfPlan() ? List.of(eventPlace, programmePlace) : List.of(eventPlace);
        getChildren().addAll(title, because, new EvenColumns(140, 14, likelihood, impact, status), new EvenColumns(140, 14, response, owner));
        getChildren().addAll(tied);
        getChildren().addAll(new EvenColumns(240, 14, cause, measures), trigger, Style.styled(new FlowPane(close, delete), Style.GAP_8));
    }

    /// Another risk is shown as it is; of the same one only what the plan changed.
    void show(RiskNow now) {
        Risk risk = now.risk();
        boolean another = shown.filter(r -> r.id().equals(risk.id())).isEmpty();
        shown = Optional.of(risk);
        because.setText(model.words().because(now));
        because.setManaged(!because.getText().isEmpty());
        Style.ATTENTION.on(because, now.hasRisen() || now.isOverdue());
        follow(title, risk.title(), another);
        follow(cause, risk.cause(), another);
        follow(likelihood, risk.likelihood(), another);
        follow(impact, risk.impact(), another);
        follow(status, risk.status(), another);
        follow(response, risk.response(), another);
        follow(measures, risk.measures(), another);
        follow(owner, risk.owner(), another);
        follow(trigger, risk.trigger(), another);
        showEvent(risk);
        if (model.isOfPlan()) showProgramme(risk);
    }

    /// What is typed, and why it was refused, stays unless the plan has something new or the field now belongs to something else.
    private static <T> void follow(Field<T> field, T value, boolean another) {
        if (another || !field.value().equals(value)) field.show(value);
    }

    /// Made anew where the decisions to choose from changed with the plan or its day.
    private void showEvent(Risk risk) {
        List<Optional<EventId>> now = model.decisions(risk);
        if (!now.equals(decisions)) {
            decisions = now;
            event = fields.choice(Caption.of("risk-event", texts.get("risks.field.event")), now, model::decision, risk.event(), v -> model.edit(r -> r.withEvent(v)));
            eventPlace.getChildren().setAll(event);
        }
        follow(event, risk.event(), false);
    }

    private void showProgramme(Risk risk) {
        List<Optional<ItemId>> now = model.programmes();
        if (!now.equals(programmes)) {
            programmes = now;
            programme = fields.choice(Caption.of("risk-programme", texts.get("risks.field.programme")), now, model::of, risk.programme(), v -> model.edit(r -> r.withProgramme(v)));
            programmePlace.getChildren().setAll(programme);
        }
        follow(programme, risk.programme(), false);
    }

    Field<String> title() {
        return title;
    }
}
