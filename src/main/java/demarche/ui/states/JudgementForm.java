package demarche.ui.states;

import demarche.plan.TargetState;
import demarche.plan.choice.Confidence;
import demarche.plan.choice.Leaning;
import demarche.plan.choice.Priority;
import demarche.ui.kit.Style;
import demarche.ui.kit.form.Caption;
import demarche.ui.kit.form.Field;
import demarche.ui.kit.form.Fields;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.EvenColumns;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The fields of our judgement. Each is one edit when it is left; a new leaning or confidence is dated with the day of the plan.
final class JudgementForm {
    private final OpenState open;
    private final Wording wording;
    private final Field<Leaning> leaning;
    private final Field<Confidence> confidence;
    private final Field<Priority> priority;
    private final Field<Optional<LocalDate>> assessed;
    private final Field<String> decision;
    private final Field<String> requested;
    private final Field<String> owner;
    private final Field<String> rationale;

    JudgementForm(OpenState open) {
        this.open = open;
        this.wording = open.wording();
        var fields = new Fields(wording.texts().locale());
        leaning = fields.choice(caption("judgement-leaning", "states.judgement.leaning"), List.of(Leaning.values()), wording::leaning, Leaning.UNKNOWN,
                now -> judge(t -> t.withLeaning(now)));
        confidence = fields.choice(caption("judgement-confidence", "states.judgement.confidence"), List.of(Confidence.values()), wording::confidence, Confidence.LOW,
                now -> judge(t -> t.withConfidence(now)));
        priority = fields.choice(caption("judgement-priority", "states.judgement.priority"), List.of(Priority.values()), wording::priority, Priority.MEDIUM,
                now -> open.edit(t -> t.withPriority(now)));
        assessed = fields.date(caption("judgement-assessed", "states.judgement.assessed"), Optional.empty(), now -> open.edit(t -> t.withAssessedOn(now)));
        decision = fields.text(caption("judgement-decision", "states.judgement.decision"), "", now -> open.edit(t -> t.withDecisionAsked(now)));
        requested = fields.text(caption("judgement-requested", "states.judgement.requested"), "", now -> open.edit(t -> t.withRequestedBy(now)));
        owner = fields.text(caption("judgement-owner", "states.judgement.owner"), "", now -> open.edit(t -> t.withLocalOwner(now)));
        rationale = fields.area(caption("judgement-rationale", "states.judgement.rationale"), 3, "", now -> open.edit(t -> t.withRationale(now)));
    }

    private Caption caption(String id, String key) {
        return Caption.of(id, wording.text(key));
    }

    private Optional<String> judge(UnaryOperator<TargetState> change) {
        return open.edit(t -> change.apply(t).withAssessedOn(Optional.of(open.desk().day())));
    }

    VBox node(Runnable remove) {
        var removal = Buttons.removal(wording.text("states.remove-target"), remove);
        removal.setId("remove-target");
        return Style.styled(new VBox(new EvenColumns(150, 14, leaning, confidence, priority, assessed), new EvenColumns(220, 14, decision, requested, owner),
                rationale, new HBox(removal)), Style.ROW_FORM, Style.GAP_12);
    }

    /// What is typed stays unless the plan has something new or the fields now belong to another state.
    void show(TargetState target, boolean another) {
        show(leaning, target.leaning(), another);
        show(confidence, target.confidence(), another);
        show(priority, target.priority(), another);
        show(assessed, target.assessedOn(), another);
        show(decision, target.decisionAsked(), another);
        show(requested, target.requestedBy(), another);
        show(owner, target.localOwner(), another);
        show(rationale, target.rationale(), another);
    }

    private static <T> void show(Field<T> field, T value, boolean another) {
        if (another || !field.value().equals(value)) field.show(value);
    }
}
