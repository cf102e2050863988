package demarche.ui.settings;

import demarche.exchange.bundle.FactsInUse;
import demarche.text.Texts;
import demarche.ui.kit.Prompts;
import demarche.ui.kit.Prompts.FileKind;
import demarche.ui.kit.Style;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.Card;
import demarche.ui.kit.part.NoticeBox;
import demarche.ui.kit.part.Words;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// Which facts Demarche works with, and the way to newer ones and back.
final class FactsCard {
    static final String LOAD = "facts-load";
    private final FactsViewModel model;
    private final Texts texts;
    private final Prompts prompts;
    private final FlowPane buttons = Style.styled(new FlowPane(), Style.GAP_8);
    private final Card card;

    FactsCard(FactsViewModel model, Texts texts, Prompts prompts) {
        this.model = model;
        this.texts = texts;
        this.prompts = prompts;
        var inUse = Style.styled(new VBox(Words.wrapped(texts.get("facts.in-use"), Style.FIELD_LABEL), Words.wrapped(model.words(model.inUse()))), Style.FIELD);
        model.inUse().bundle().ifPresent(file -> inUse.getChildren().add(Words.caption(texts.get("facts.kept", file))));
        card = Card.of(texts.get("facts.heading")).body(inUse, new NoticeBox(model.noticeProperty()), buttons, Words.caption(texts.get("facts.help")));
        if (model.isReadOnly()) card.body(Words.caption(texts.get("facts.read-only")));
        model.beforeProperty().subscribe(this::show);
    }

    Card card() {
        return card;
    }

    private void show(Optional<FactsInUse> before) {
        Button load = Buttons.withIcon(Buttons.plain(texts.get("facts.load"), this::choose), "fth-folder");
        load.setId(LOAD);
        buttons.getChildren().setAll(usable(load));
        before.ifPresent(to -> buttons.getChildren().add(usable(Buttons.plain(model.back(to), model::goBack))));
        if (model.offersShipped()) buttons.getChildren().add(usable(Buttons.plain(texts.get("facts.shipped"), model::useShipped)));
    }

    private Button usable(Button button) {
        if (model.isReadOnly()) button.setDisable(true);
        else button.disableProperty().bind(model.busyProperty());
        return button;
    }

    private void choose() {
        prompts.fileToOpen(texts.get("facts.chooser"), List.of(new FileKind(texts.get("facts.kind"), List.of("zip")))).ifPresent(model::look);
    }
}
