package demarche.ui.settings.templates;

import demarche.text.Texts;
import demarche.ui.kit.Prompts;
import demarche.ui.kit.Style;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.Card;
import demarche.ui.kit.part.EndBeside;
import demarche.ui.kit.part.NoticeBox;
import demarche.ui.kit.part.Words;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// The templates of the ministry, with what each holds or what is wrong with it.
public final class TemplatesCard {
    private final TemplatesViewModel model;
    private final Texts texts;
    private final Prompts prompts;
    private final VBox list = Style.styled(new VBox(), Style.GAP_12);
    private final Card card;

    /// @param texts the bundle `template`
    public TemplatesCard(TemplatesViewModel model, Texts texts, Prompts prompts) {
        this.model = model;
        this.texts = texts;
        this.prompts = prompts;
        Button add = Buttons.withIcon(Buttons.plain(texts.get("template.add"), this::choose), "fth-folder-plus");
        Button open = Buttons.withIcon(Buttons.plain(texts.get("template.open"), model::openFolder), "fth-folder");
        Button sample = Buttons.withIcon(Buttons.plain(texts.get("template.sample"), model::addSample), "fth-file-plus");
        card = Card.of(texts.get("template.heading")).body(Words.wrapped(texts.get("template.help")), list, new NoticeBox(model.noticeProperty()),
                Style.styled(new FlowPane(usable(add), open, usable(sample)), Style.GAP_8), Words.caption(model.folder().toString()));
        model.linesProperty().subscribe(this::show);
    }

    public Card card() {
        return card;
    }

    private Button usable(Button button) {
        if (model.isReadOnly()) button.setDisable(true);
        else button.disableProperty().bind(model.busyProperty());
        return button;
    }

    private void show(List<Line> lines) {
        list.getChildren().setAll(lines.stream().map(this::row).toList());
        if (lines.isEmpty()) list.getChildren().setAll(Words.wrapped(texts.get("template.none"), Style.MUTED));
    }

    private EndBeside row(Line line) {
        var words = Style.styled(new VBox(Words.wrapped(line.name(), Style.STRONG)), Style.GAP_4);
        if (line.problems().isEmpty()) words.getChildren().add(Words.wrapped(line.holds(), Style.CAPTION));
        else words.getChildren().add(Words.wrapped(texts.get("template.broken"), Style.CAPTION, Style.ATTENTION));
        line.problems().forEach(problem -> words.getChildren().add(Words.wrapped(problem, Style.CAPTION, Style.ATTENTION)));
        Button remove = Buttons.small(texts.get("template.remove"), () -> model.remove(line));
        remove.setAccessibleText(texts.get("template.remove.name", line.name()));
        return new EndBeside(words, usable(remove));
    }

    private void choose() {
        prompts.folder(texts.get("template.add.chooser")).ifPresent(model::add);
    }
}
