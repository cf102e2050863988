package demarche.ui.settings;

import demarche.text.Texts;
import demarche.ui.kit.Style;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.Card;
import demarche.ui.kit.part.EndBeside;
import demarche.ui.kit.part.Rows;
import demarche.ui.kit.part.SourceMark;
import demarche.ui.kit.part.Words;
import demarche.ui.settings.OwnFactsViewModel.Line;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Every fact that the plan knows better than the reference, with the way to its state and the way back.
final class OwnFactsCard {
    private final OwnFactsViewModel model;
    private final Texts texts;
    private final VBox body = new VBox();
    private final Card card;
    private List<Line> shown = List.of();

    OwnFactsCard(OwnFactsViewModel model) {
        this.model = model;
        this.texts = model.texts();
        card = Card.of(texts.get("settings.own.heading")).flush(body);
        model.follow(this::show);
    }

    Card card() {
        return card;
    }

    private void show() {
        card.setVisible(model.isPlanOpen());
        card.setManaged(model.isPlanOpen());
        List<Line> lines = model.lines();
        if (lines.equals(shown) && !body.getChildren().isEmpty()) return;
        shown = lines;
        var rows = new Rows();
        if (lines.isEmpty()) rows.row(Words.wrapped(texts.get("settings.own.none"), Style.MUTED));
        lines.forEach(line -> rows.add(row(line)));
        body.getChildren().setAll(rows);
    }

    private HBox row(Line line) {
        var words = Style.styled(new VBox(Words.wrapped(line.sentence(), Style.STRONG)), Style.GAP_4);
        line.problem().ifPresent(problem -> words.getChildren().add(Words.wrapped(problem, Style.CAPTION, Style.ATTENTION)));
        words.getChildren().add(SourceMark.of(line.source()));
        Button open = Buttons.small(texts.get("settings.own.open"), () -> model.openState(line));
        open.setAccessibleText(texts.get("settings.own.open.name", line.state()));
        Button back = Buttons.small(texts.get("settings.own.back"), () -> model.goBack(line));
        back.setAccessibleText(texts.get("settings.own.back.name", line.sentence()));
        var ways = Style.styled(new FlowPane(open, back), Style.GAP_8);
        ways.setPrefWrapLength(360);
        var row = new EndBeside(words, ways);
        HBox.setHgrow(row, Priority.ALWAYS);
        return new HBox(row);
    }
}
