package demarche.ui.states.board;

import demarche.insight.board.Ranking;
import demarche.insight.board.Telling;
import demarche.insight.board.Weights;
import demarche.plan.choice.BoardPart;
import demarche.text.Texts;
import demarche.ui.kit.Style;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.Words;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;

/// Over the table: what the fills of the bars mean and how much each part counts; or, while weights are set, a slider for each in its place.
public final class BoardStrip extends StackPane {
    private final BoardViewModel model;
    private final Texts texts;
    private final FlowPane legend = Style.styled(new FlowPane(), Style.KEY_STRIP, Style.SCORE_LEGEND);
    private final Map<BoardPart, Label> numbers = new EnumMap<>(BoardPart.class);
    private final Button open;
    private Optional<WeightsPanel> panel = Optional.empty();

    public BoardStrip(BoardViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        open = Buttons.withIcon(Buttons.plain(texts.get("board-screen.weights"), this::turn), "fth-sliders");
        open.setId("weights");
        Telling telling = model.board().telling();
        for (BoardPart part : BoardPart.values()) legend.getChildren().add(entry(part, telling.name(part)));
        getChildren().setAll(legend);
    }

    private HBox entry(BoardPart part, String name) {
        Label number = Words.line("", Style.STRONG);
        numbers.put(part, number);
        HBox entry = Style.styled(new HBox(PartsBar.swatch(part), Words.line(name), number), Style.GAP_4);
        entry.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        return entry;
    }

    /// Follows the weights until the subscription ends.
    public Subscription follow() {
        return model.rankingProperty().subscribe(this::show);
    }

    private void show(Ranking ranking) {
        Weights weights = ranking.weights();
        numbers.forEach((part, label) -> label.setText(Integer.toString(weights.of(part))));
        panel.ifPresent(p -> p.show(weights));
    }

    /// Opens the sliders, and puts them away.
    public Button button() {
        return open;
    }

    public void turn() {
        if (panel.isPresent()) {
            panel = Optional.empty();
            getChildren().setAll(legend);
            open.requestFocus();
        } else {
            var made = new WeightsPanel(model, texts, this::turn);
            panel = Optional.of(made);
            getChildren().setAll(made);
            made.focusFirst();
        }
    }
}
