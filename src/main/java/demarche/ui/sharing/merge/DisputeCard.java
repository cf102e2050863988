package demarche.ui.sharing.merge;

import demarche.history.telling.Dispute;
import demarche.history.telling.Dispute.Side;
import demarche.text.Texts;
import demarche.ui.kit.Icon;
import demarche.ui.kit.Style;
import demarche.ui.kit.part.Card;
import demarche.ui.kit.part.Chip;
import demarche.ui.kit.part.EvenColumns;
import demarche.ui.kit.part.Words;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One conflict: what everybody started from, what each made of it, and the choice between them.
final class DisputeCard {
    private static final int ROWS = 3;

    /// How the choice is put and where it goes.
    ///
    /// @param name   of a side, such as “Keep yours”
    /// @param choose takes every change of mind
    /// @param foot   stands at the end of the last line; where there is none, the choice may wait
    record Choice(Function<Integer, String> name, Answer first, Consumer<Answer> choose, List<Node> foot) {}

    private final Dispute dispute;
    private final Choice choice;
    private final Texts texts;
    private final Moment moment;
    private final ToggleGroup group = new ToggleGroup();
    private final Label problem = Words.wrapped("", Style.FIELD_PROBLEM);
    private final VBox below = Style.styled(new VBox(), Style.CARD_FOOT);
    private final TextArea own = new TextArea();

    DisputeCard(Dispute dispute, Choice choice, Texts texts, ZoneId zone) {
        this.dispute = dispute;
        this.choice = choice;
        this.texts = texts;
        this.moment = new Moment(texts, zone);
        problem.setGraphic(Icon.inText("fth-alert-triangle"));
    }

    /// @param number its place among all, such as `1 of 2`
    Card card(String number) {
        var sides = new EvenColumns(250, 0, IntStream.range(0, dispute.sides().size()).mapToObj(this::side).toArray(Node[]::new));
        fillBelow();
        var card = Card.of(dispute.item()).trailing(Chip.attention(number));
        if (!dispute.field().isEmpty()) card.beside(Words.wrapped(dispute.field(), Style.MUTED));
        return card.flush(new VBox(base(), sides, below));
    }

    private Node base() {
        String words = dispute.conflict().isRemoval() ? texts.get("review.dispute.removal") : texts.get("review.dispute.base", dispute.base().orElseGet(() -> texts.get("review.dispute.base.none")));
        return Style.styled(new VBox(Words.wrapped(words)), Style.DISPUTE_BASE);
    }

    private Node side(int index) {
        Side side = dispute.sides().get(index);
        var radio = radio(choice.name().apply(index), new Answer.Kept(index));
        radio.setId("keep-" + index);
        radio.setAccessibleText(texts.get("review.dispute.spoken", choice.name().apply(index), side.version().author(), side.words()));
        var who = Words.caption(texts.get("review.dispute.who", side.version().author(), moment.words(side.version().at())));
        var box = Style.styled(new VBox(radio, who, DifferenceFlow.whole(dispute.wording(side), side.words())), Style.DISPUTE_SIDE);
        box.setMinHeight(Region.USE_PREF_SIZE);
        box.setOnMouseClicked(_ -> radio.fire());
        radio.selectedProperty().subscribe(chosen -> Style.CHOSEN.on(box, chosen));
        return box;
    }

    private RadioButton radio(String words, Answer answer) {
        var radio = new RadioButton(words);
        radio.setToggleGroup(group);
        radio.setMinWidth(Region.USE_PREF_SIZE);
        radio.setSelected(answer.equals(choice.first()) || answer instanceof Answer.Written && choice.first() instanceof Answer.Written);
        radio.setOnAction(_ -> choice.choose().accept(answer instanceof Answer.Written ? new Answer.Written(own.getText()) : answer));
        return radio;
    }

    private void fillBelow() {
        var line = Style.styled(new FlowPane(), Style.GAP_16);
        line.setRowValignment(javafx.geometry.VPos.CENTER);
        if (dispute.isText()) {
            var third = radio(texts.get("review.dispute.third"), new Answer.Written(""));
            third.setId("write-own");
            line.getChildren().add(third);
            prepare(third);
        }
        line.getChildren().addAll(choice.foot().isEmpty() ? List.of(open()) : choice.foot());
        if (!line.getChildren().isEmpty()) below.getChildren().setAll(line);
        if (dispute.isText()) below.getChildren().add(own);
        below.getChildren().add(problem);
        show(Optional.empty());
    }

    private RadioButton open() {
        var open = radio(texts.get("review.dispute.open"), new Answer.Open());
        open.setId("leave-open");
        return open;
    }

    private void prepare(RadioButton third) {
        own.setId("own-words");
        own.setWrapText(true);
        own.setPrefRowCount(ROWS);
        own.setMinHeight(Control.USE_PREF_SIZE);
        own.setAccessibleText(texts.get("review.dispute.third.label", dispute.item(), dispute.field()));
        own.setText(choice.first() instanceof Answer.Written(String text) ? text : dispute.sides().getFirst().version().value().isPresent() ? dispute.sides().getFirst().words() : "");
        own.textProperty().subscribe((_, text) -> choice.choose().accept(new Answer.Written(text)));
        own.managedProperty().bind(third.selectedProperty());
        own.visibleProperty().bind(third.selectedProperty());
        own.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() != KeyCode.TAB || key.isShortcutDown()) return;
            key.consume();
            own.requestFocusTraversal(key.isShiftDown() ? javafx.scene.TraversalDirection.PREVIOUS : javafx.scene.TraversalDirection.NEXT);
        });
    }

    /// Why the choice cannot be taken.
    void show(Optional<String> sentence) {
        problem.setText(sentence.orElse(""));
        problem.setManaged(sentence.isPresent());
        problem.setVisible(sentence.isPresent());
    }
}
