package demarche.ui.packs.occasion;

import demarche.plan.id.Iso3;
import demarche.text.Texts;
import demarche.ui.kit.Style;
import demarche.ui.kit.part.Chip;
import demarche.ui.kit.part.Words;
import demarche.ui.packs.part.PackWords;
import demarche.ui.packs.part.StateSearch;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// The states of the pack: those that are met, and others that can be added and taken out.
final class StatesField extends VBox {
    private final OccasionModel model;
    private final PackWords words;
    private final FlowPane row = Style.styled(new FlowPane(), Style.GAP_8);

    StatesField(OccasionModel model) {
        this.model = model;
        this.words = model.words();
        Style.styled(this, Style.FIELD);
        getChildren().addAll(Words.wrapped(words.texts().get("packs.states"), Style.FIELD_LABEL), row);
    }

    void show() {
        Texts texts = words.texts();
        row.getChildren().clear();
        for (Iso3 state : model.states()) {
            Chip chip = Chip.plain(words.state(state));
            row.getChildren().add(model.met().contains(state) ? chip : chip.removable(texts.get("packs.states.remove", words.state(state)), () -> model.remove(state)));
        }
        row.getChildren().add(StateSearch.button("add-state", texts.get("packs.states.add"), words, model::add));
    }
}
