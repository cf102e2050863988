package demarche.ui.sharing.keys;

import demarche.text.Texts;
import demarche.ui.kit.Style;
import demarche.ui.kit.form.Caption;
import demarche.ui.kit.form.Field;
import demarche.ui.kit.form.Fields;
import demarche.ui.kit.part.Buttons;
import java.util.Optional;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Where a colleague’s card is pasted.
final class AddCard extends VBox {
    private final KeysViewModel model;
    private final Field<String> card;
    private final Field<String> name;

    AddCard(KeysViewModel model, Texts texts) {
        this.model = model;
        Style.styled(this, Style.ROW_FORM, Style.GAP_12);
        var fields = new Fields(texts.locale());
        card = fields.area(Caption.of("card-text", texts.get("lock.keys.add.text")).help(texts.get("lock.keys.add.text.help")), 4, "", _ -> Optional.empty());
        name = fields.text(Caption.of("card-name", texts.get("lock.keys.add.name")).help(texts.get("lock.keys.add.name.help")), "", _ -> Optional.empty());
        getChildren().addAll(card, name, new HBox(Buttons.plain(texts.get("lock.keys.add"), this::add)));
    }

    private void add() {
        card.commit();
        name.commit();
        Optional<String> problem = model.add(card.value(), name.value());
        if (problem.isEmpty()) {
            card.show("");
            name.show("");
        }
        card.problem(problem);
    }
}
