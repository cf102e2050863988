package demarche.ui.packs.part;

import demarche.plan.id.Iso3;
import demarche.text.Texts;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.SearchPanel;
import demarche.ui.kit.part.SearchPopup;
import java.util.function.Consumer;
import javafx.scene.control.Button;

/// A button under which a state is looked for by its name.
public final class StateSearch {
    private StateSearch() {}

    public static Button button(String id, String words, PackWords naming, Consumer<Iso3> taken) {
        Texts texts = naming.texts();
        Button button = Buttons.withIcon(Buttons.small(words, () -> {}), "fth-plus");
        button.setId(id);
        button.setOnAction(_ -> SearchPopup.open(button, new SearchPanel<Iso3>(words, texts.get("packs.states.search"), texts.locale(), naming::sought).onTaken(taken)));
        return button;
    }
}
