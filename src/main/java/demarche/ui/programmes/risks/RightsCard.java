package demarche.ui.programmes.risks;

import demarche.insight.rights.Asked;
import demarche.insight.rights.RightsSheet;
import demarche.insight.rights.RightsWords;
import demarche.plan.choice.RightsCheck;
import demarche.plan.id.ItemId;
import demarche.plan.id.RightsQuestionId;
import demarche.plan.part.Rights;
import demarche.text.Texts;
import demarche.ui.kit.Style;
import demarche.ui.kit.form.Caption;
import demarche.ui.kit.form.Field;
import demarche.ui.kit.form.Fields;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.Card;
import demarche.ui.kit.part.EvenColumns;
import demarche.ui.kit.part.Words;
import demarche.ui.programmes.part.OpenProgramme.Now;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// The rights and dual-use check: what the programme touches, the questions, and the signed reason where an answer warns.
final class RightsCard {
    private final RightsViewModel model;
    private final Texts texts;
    private final Label standing = Words.wrapped("");
    private final Label touches = Words.caption("");
    private final VBox questions = new VBox();
    private final Field<String> reason;
    private final Field<String> signedBy;
    private final Field<Optional<LocalDate>> signedOn;
    private final VBox signing;
    private final Button pass;
    private final Button reopen;
    private final Card card;
    private Map<RightsQuestionId, QuestionRow> rows = Map.of();
    private Optional<ItemId> of = Optional.empty();

    RightsCard(RightsViewModel model) {
        this.model = model;
        texts = model.texts();
        var fields = new Fields(texts.locale());
        reason = fields.area(Caption.of("rights-reason", texts.get("rights.field.reason")).help(texts.get("rights.field.reason.help")), 3, "", model::reason);
        signedBy = fields.text(Caption.of("rights-signed-by", texts.get("rights.field.signed-by")), "", model::signedBy);
        signedOn = fields.date(Caption.of("rights-signed-on", texts.get("rights.field.signed-on")), Optional.empty(), model::signedOn);
        signing = Style.styled(new VBox(reason, new EvenColumns(180, 14, signedBy, signedOn)), Style.ROW_FORM, Style.GAP_12);
        pass = Buttons.plain(texts.get("rights.pass"), () -> model.check(RightsCheck.PASSED));
        pass.setId("rights-pass");
        reopen = Buttons.small(texts.get("rights.reopen"), () -> model.check(RightsCheck.OPEN));
        reopen.setId("rights-reopen");
        var head = Style.styled(new VBox(standing, touches), Style.ROW_FORM, Style.GAP_4);
        var actions = Style.styled(new FlowPane(pass, reopen), Style.ROW_FORM, Style.GAP_8);
        card = Card.of(texts.get("rights.title")).flush(new VBox(head, questions, signing, actions));
        card.setId("rights");
    }

    Card card() {
        return card;
    }

    void show(Now now) {
        boolean another = !of.equals(Optional.of(now.programme().id()));
        of = Optional.of(now.programme().id());
        RightsSheet sheet = model.sheet(now);
        RightsWords words = model.words(now);
        standing.setText(words.standing(sheet));
        Style.ATTENTION.on(standing, !sheet.isSettled());
        Style.DONE.on(standing, sheet.isSettled());
        touches.setText(sheet.areas().isEmpty() ? "" : texts.get("rights.touches", words.areas(sheet.areas())));
        place(touches, !sheet.areas().isEmpty());
        showQuestions(sheet, words, another);
        showSigning(sheet, now.programme().rights(), another);
        boolean passed = now.programme().rightsCheck() != RightsCheck.OPEN;
        pass.setDisable(!sheet.allows(RightsCheck.PASSED));
        pass.setAccessibleHelp(pass.isDisabled() ? texts.get("rights.refused.passed") : "");
        place(pass, sheet.isNeeded() && (!passed || !sheet.isSettled()));
        place(reopen, passed);
    }

    /// Gives the focus to what is to be done next: the first open question, the reason to be signed, the button.
    void focusNext(RightsSheet sheet) {
        List<Asked> open = sheet.open();
        if (!open.isEmpty()) rows.get(open.getFirst().question().id()).focusReply();
        else if (!sheet.allows(RightsCheck.PASSED)) reason.control().requestFocus();
        else pass.requestFocus();
    }

    private void showQuestions(RightsSheet sheet, RightsWords words, boolean another) {
        List<RightsQuestionId> ids = sheet.asked().stream().map(a -> a.question().id()).toList();
        if (another || !List.copyOf(rows.keySet()).equals(ids)) {
            var made = new LinkedHashMap<RightsQuestionId, QuestionRow>();
            for (Asked asked : sheet.asked()) made.put(asked.question().id(), new QuestionRow(model, asked, words));
            rows = made;
            questions.getChildren().setAll(rows.values());
        }
        sheet.asked().forEach(asked -> rows.get(asked.question().id()).show(asked, words));
    }

    private void showSigning(RightsSheet sheet, Rights rights, boolean another) {
        place(signing, !sheet.warnings().isEmpty() || !rights.rightsReason().isBlank());
        follow(reason, rights.rightsReason(), another);
        follow(signedBy, rights.rightsSignedBy(), another);
        follow(signedOn, rights.rightsSignedOn(), another);
    }

    private static void place(Node node, boolean there) {
        node.setVisible(there);
        node.setManaged(there);
    }

    private static <T> void follow(Field<T> field, T value, boolean another) {
        if (another || !field.value().equals(value)) field.show(value);
    }
}
