package demarche.ui.settings;

import demarche.text.Texts;
import demarche.ui.kit.Prompts;
import demarche.ui.kit.Prompts.FileKind;
import demarche.ui.kit.Style;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.Card;
import demarche.ui.kit.part.NoticeBox;
import demarche.ui.kit.part.Words;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// Where the library lies, and how it is copied, checked and mended.
final class LibraryCard {
    private final SettingsViewModel model;
    private final Texts texts;
    private final Prompts prompts;
    private final VBox found = Style.styled(new VBox(), Style.GAP_4);
    private final Button repair;
    private final Card card;

    LibraryCard(SettingsViewModel model, Texts texts, Prompts prompts) {
        this.model = model;
        this.texts = texts;
        this.prompts = prompts;
        repair = Buttons.primary(texts.get("settings.library.repair"), model::repair);
        Button backUp = Buttons.withIcon(Buttons.plain(texts.get("settings.library.backup"), this::chooseBackup), "fth-download");
        Button check = Buttons.withIcon(Buttons.plain(texts.get("settings.library.check"), model::check), "fth-shield");
        for (Button button : List.of(repair, backUp, check)) button.disableProperty().bind(model.busyProperty());
        var where = new VBox(Words.wrapped(texts.get("settings.library.where"), Style.FIELD_LABEL), Words.wrapped(model.libraryFile().toString()));
        card = Card.of(texts.get("settings.library.heading")).body(Style.styled(where, Style.FIELD), new NoticeBox(model.noticeProperty()), found,
                Style.styled(new FlowPane(backUp, check, repair), Style.GAP_8), Words.caption(texts.get("settings.library.restore")));
        if (model.isReadOnly()) card.body(Words.caption(texts.get("settings.library.read-only")));
        model.findingsProperty().subscribe(this::showFound);
    }

    Card card() {
        return card;
    }

    private void showFound(List<String> sentences) {
        found.getChildren().setAll(sentences.stream().map(Words::caption).toList());
        found.setManaged(!sentences.isEmpty());
        repair.setVisible(!sentences.isEmpty());
        repair.setManaged(!sentences.isEmpty());
    }

    private void chooseBackup() {
        prompts.fileToSave(texts.get("settings.library.backup.chooser"), model.suggestedBackup(),
                List.of(new FileKind(texts.get("settings.library.backup.kind"), List.of("db")))).ifPresent(model::backUp);
    }
}
