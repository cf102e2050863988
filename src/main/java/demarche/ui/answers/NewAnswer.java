package demarche.ui.answers;

import demarche.plan.choice.NarrativeKind;
import demarche.text.Texts;
import demarche.ui.kit.Style;
import demarche.ui.kit.form.Caption;
import demarche.ui.kit.form.Field;
import demarche.ui.kit.form.Fields;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.Card;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.FlowPane;

/// Asks for the kind and the statement of a new answer; everything else can follow.
final class NewAnswer {
    private final Drafting drafting;
    private final Field<NarrativeKind> kind;
    private final Field<String> statement;
    private final Card card;
    private NarrativeKind chosen = NarrativeKind.CONCERN;
    private String stated = "";

    /// @param begun  what follows once there is an answer
    /// @param leave  takes the card away
    NewAnswer(Drafting drafting, Wording wording, Runnable begun, Runnable leave) {
        this.drafting = drafting;
        Texts texts = wording.texts();
        var fields = new Fields(texts.locale());
        kind = fields.choice(Caption.of("new-kind", texts.get("answers.form.kind")), List.of(NarrativeKind.values()), wording::kind, chosen, k -> {
            chosen = k;
            return Optional.empty();
        });
        statement = fields.area(Caption.of("new-statement", texts.get("answers.form.statement")), 2, "", text -> {
            stated = text;
            return Optional.empty();
        });
        var add = Buttons.plain(texts.get("answers.new.add"), () -> add(begun));
        add.setId("add-answer");
        card = Card.of(texts.get("answers.new")).body(kind, statement, Style.styled(new FlowPane(add, Buttons.plain(texts.get("answers.new.leave"), leave)), Style.GAP_8));
    }

    Card card() {
        return card;
    }

    void begin() {
        statement.control().requestFocus();
    }

    private void add(Runnable begun) {
        statement.commit();
        Optional<String> refused = drafting.begin(chosen, stated);
        statement.problem(refused);
        if (refused.isEmpty()) begun.run();
    }
}
