package demarche.ui.overview.gaps;

import demarche.insight.gap.Gap;
import demarche.text.Texts;
import demarche.ui.kit.Style;
import demarche.ui.kit.form.Caption;
import demarche.ui.kit.form.Field;
import demarche.ui.kit.form.Fields;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.Words;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// Asks under a gap why the plan lives with it; who and when are filled in.
final class AcceptForm extends VBox {
    private final GapsViewModel model;
    private final Gap gap;
    private final Field<String> why;

    AcceptForm(GapsViewModel model, Gap gap) {
        this.model = model;
        this.gap = gap;
        Texts texts = model.wording().texts();
        why = new Fields(texts.locale()).area(Caption.of("accept-reason", texts.get("overview.accept.reason")), 2, model.reason(), model::write);
        var accept = Buttons.small(texts.get("overview.accept.button"), this::accept);
        accept.setId("accept-gap");
        var leave = Style.styled(Buttons.quiet(texts.get("overview.accept.leave"), model::leave), Style.SMALL);
        leave.setId("accept-leave");
        Style.styled(this, Style.GAP_BELOW).getChildren().addAll(why, Words.caption(model.signature()), Style.styled(new FlowPane(accept, leave), Style.GAP_8));
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private void accept() {
        if (why.commit()) why.problem(model.accept(gap));
    }

    private void key(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) model.leave();
        else if (key.getCode() == KeyCode.ENTER && key.isShortcutDown()) accept();
        else return;
        key.consume();
    }

    void focus() {
        why.control().requestFocus();
    }
}
