package demarche.ui.states;

import demarche.plan.Assessment;
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
import java.util.List;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The fields of our judgement. Each is one edit when it is left; what is judged anew is an assessment of the day of the plan.
final class JudgementForm {
    private final OpenState open;
    private final Wording wording;
    private final Field<Leaning> leaning;
    private final Field<Confidence> confidence;
    private final Field<Priority> priority;
    private final Field<String> decision;
    private final Field<String> requested;
    private final Field<String> owner;
    private final Field<String> rationale;

    JudgementForm(OpenState open) {
        this.open = open;
        this.wording = open.wording();
        var fields = new Fields(wording.texts().locale());
        leaning = fields.choice(caption("judgement-leaning", "states.judgement.leaning"), List.of(Leaning.values()), wording::leaning, Leaning.UNKNOWN,
                now -> open.judge(a -> a.withLeaning(now, a.confidence())));
        confidence = fields.choice(caption("judgement-confidence", "states.judgement.confidence"), List.of(Confidence.values()), wording::confidence, Confidence.LOW,
                now -> open.judge(a -> a.withLeaning(a.leaning(), now)));
        priority = fields.choice(caption("judgement-priority", "states.judgement.priority"), List.of(Priority.values()), wording::priority, Priority.MEDIUM,
                now -> open.edit(t -> t.withPriority(now)));
        decision = fields.text(caption("judgement-decision", "states.judgement.decision"), "", now -> open.edit(t -> t.withDecisionAsked(now)));
        requested = fields.text(caption("judgement-requested", "states.judgement.requested"), "", now -> open.edit(t -> t.withRequestedBy(now)));
        owner = fields.text(caption("judgement-owner", "states.judgement.owner"), "", now -> open.edit(t -> t.withLocalOwner(now)));
        rationale = fields.area(caption("judgement-rationale", "states.judgement.rationale"), 3, "", now -> open.judge(a -> a.withRationale(now)));
    }

    private Caption caption(String id, String key) {
        return Caption.of(id, wording.text(key));
    }

    VBox node(Runnable remove) {
        var removal = Buttons.removal(wording.text("states.remove-target"), remove);
        removal.setId("remove-target");
        return Style.styled(new VBox(new EvenColumns(150, 14, leaning, confidence, priority), new EvenColumns(220, 14, decision, requested, owner),
                rationale, new HBox(removal)), Style.ROW_FORM, Style.GAP_12);
    }

    /// What is typed stays unless the plan has something new or the fields now belong to another state.
    void show(TargetState target, Assessment assessment, boolean another) {
        show(leaning, assessment.leaning(), another);
        show(confidence, assessment.confidence(), another);
        show(priority, target.priority(), another);
        show(decision, target.decisionAsked(), another);
        show(requested, target.requestedBy(), another);
        show(owner, target.localOwner(), another);
        show(rationale, assessment.rationale(), another);
    }

    private static <T> void show(Field<T> field, T value, boolean another) {
        if (another || !field.value().equals(value)) field.show(value);
    }
}
