package demarche.ui.states.board;

import demarche.insight.board.Telling;
import demarche.insight.board.Weights;
import demarche.plan.choice.BoardPart;
import demarche.text.Texts;
import demarche.ui.kit.Style;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.EndBeside;
import demarche.ui.kit.part.EvenColumns;
import demarche.ui.kit.part.Words;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A slider for the weight of each part. The board follows while one is dragged; what was set is kept in the plan when it is let go.
final class WeightsPanel extends VBox {
    private static final double STEP = 5;
    private final BoardViewModel model;
    private final Texts texts;
    private final Map<BoardPart, Slider> sliders = new EnumMap<>(BoardPart.class);
    private final Map<BoardPart, Label> numbers = new EnumMap<>(BoardPart.class);
    private final Button usual;

    /// @param close puts the panel away
    WeightsPanel(BoardViewModel model, Texts texts, Runnable close) {
        this.model = model;
        this.texts = texts;
        Telling telling = model.board().telling();
        usual = Buttons.small(texts.get("board-screen.weights.usual"), model::reset);
        usual.setId("weights-usual");
        Style.styled(this, Style.WEIGHTS);
        var tiles = Arrays.stream(BoardPart.values()).map(part -> tile(part, telling.name(part))).toArray(Node[]::new);
        var done = Buttons.small(texts.get("board-screen.weights.close"), close);
        done.setId("weights-close");
        var end = Words.row(usual, done);
        end.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(new EndBeside(Words.wrapped(texts.get("board-screen.weights.help"), Style.MUTED), end), new EvenColumns(150, 20, tiles));
        setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ESCAPE) close.run();
        });
        show(model.weights());
    }

    private Node tile(BoardPart part, String name) {
        var slider = new Slider(0, Weights.MOST, 0);
        slider.setId("weight-" + part.name().toLowerCase(Locale.ROOT));
        slider.setBlockIncrement(STEP);
        slider.valueProperty().subscribe((_, now) -> model.attempt(part, (int) Math.round(now.doubleValue())));
        slider.setOnMouseReleased(_ -> model.keep());
        slider.setOnKeyReleased(_ -> model.keep());
        Label number = Words.line("", Style.STRONG);
        sliders.put(part, slider);
        numbers.put(part, number);
        Label words = Words.line(name);
        words.setLabelFor(slider);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        return Style.styled(new VBox(Words.row(PartsBar.swatch(part), words, number), slider), Style.GAP_4);
    }

    /// As the weights now are.
    void show(Weights weights) {
        for (BoardPart part : BoardPart.values()) {
            int weight = weights.of(part);
            Slider slider = sliders.get(part);
            if (Math.round(slider.getValue()) != weight) slider.setValue(weight);
            numbers.get(part).setText(Integer.toString(weight));
            slider.setAccessibleText(texts.get("board-screen.weights.spoken", model.board().telling().name(part), weight));
            slider.setDisable(!model.canKeep());
        }
        usual.setDisable(model.isUsual() || !model.canKeep());
    }

    void focusFirst() {
        sliders.get(BoardPart.VOTES).requestFocus();
    }
}
