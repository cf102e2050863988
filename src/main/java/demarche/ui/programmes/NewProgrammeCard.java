package demarche.ui.programmes;

import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.text.Texts;
import demarche.ui.kit.Style;
import demarche.ui.kit.form.Caption;
import demarche.ui.kit.form.Fields;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.Card;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;

/// Asks for the title of a new programme, and for nothing else.
final class NewProgrammeCard {
    private final ProgrammeListViewModel model;
    private final demarche.ui.kit.form.Field<String> title;
    private final Consumer<ItemId> made;
    private final Card card;
    private Set<Iso3> states = Set.of();

    NewProgrammeCard(ProgrammeListViewModel model, Texts texts, Consumer<ItemId> made, Runnable left) {
        this.model = model;
        this.made = made;
        title = new Fields(texts.locale()).text(Caption.of("new-title", texts.get("programmes.field.title")).help(texts.get("programmes.new.help")), "",
                _ -> java.util.Optional.empty());
        var begin = Buttons.primary(texts.get("programmes.new.begin"), this::make);
        begin.setId("begin-programme");
        card = Card.of(texts.get("programmes.new")).body(title, Style.styled(new FlowPane(begin, Buttons.plain(texts.get("programmes.new.leave"), left)), Style.GAP_8));
        ((TextField) title.control()).setOnAction(_ -> make());
        card.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) left.run();
        });
    }

    Card card() {
        return card;
    }

    void ask(Set<Iso3> forStates) {
        states = Set.copyOf(forStates);
        title.show("");
        title.control().requestFocus();
    }

    private void make() {
        title.commit();
        ProgrammeListViewModel.Made outcome = model.create(title.value(), states);
        title.problem(outcome.refusal());
        outcome.id().ifPresentOrElse(made, title.control()::requestFocus);
    }
}
