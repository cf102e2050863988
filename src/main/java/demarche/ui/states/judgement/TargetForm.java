package demarche.ui.states.judgement;

import demarche.plan.TargetState;
import demarche.plan.choice.Priority;
import demarche.ui.kit.Style;
import demarche.ui.kit.form.Caption;
import demarche.ui.kit.form.Field;
import demarche.ui.kit.form.Fields;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.EvenColumns;
import demarche.ui.states.facts.OpenState;
import demarche.ui.states.facts.Wording;
import java.util.List;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// What we ask of a target state and who there stands behind the work. Each field is one edit when it is left.
final class TargetForm {
    private final Wording wording;
    private final Field<Priority> priority;
    private final Field<String> decision;
    private final Field<String> requested;
    private final Field<String> owner;

    TargetForm(OpenState open) {
        this.wording = open.wording();
        var fields = new Fields(wording.texts().locale());
        priority = fields.choice(caption("judgement-priority", "states.judgement.priority"), List.of(Priority.values()), wording::priority, Priority.MEDIUM,
                now -> open.edit(t -> t.withPriority(now)));
        decision = fields.text(caption("judgement-decision", "states.judgement.decision"), "", now -> open.edit(t -> t.withDecisionAsked(now)));
        requested = fields.text(caption("judgement-requested", "states.judgement.requested"), "", now -> open.edit(t -> t.withRequestedBy(now)));
        owner = fields.text(caption("judgement-owner", "states.judgement.owner"), "", now -> open.edit(t -> t.withLocalOwner(now)));
    }

    private Caption caption(String id, String key) {
        return Caption.of(id, wording.text(key));
    }

    VBox node(Runnable remove) {
        var removal = Buttons.removal(wording.text("states.remove-target"), remove);
        removal.setId("remove-target");
        return Style.styled(new VBox(new EvenColumns(220, 14, decision, priority), new EvenColumns(220, 14, requested, owner), new HBox(removal)),
                Style.ROW_FORM, Style.GAP_12);
    }

    /// What is typed stays unless the plan has something new or the fields now belong to another state.
    void show(TargetState target, boolean another) {
        show(priority, target.priority(), another);
        show(decision, target.decisionAsked(), another);
        show(requested, target.requestedBy(), another);
        show(owner, target.localOwner(), another);
    }

    private static <T> void show(Field<T> field, T value, boolean another) {
        if (another || !field.value().equals(value)) field.show(value);
    }
}
