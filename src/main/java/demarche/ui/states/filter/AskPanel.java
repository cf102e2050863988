package demarche.ui.states.filter;

import demarche.insight.states.FilterWords;
import demarche.insight.states.Question;
import demarche.insight.states.Subject;
import demarche.reference.state.Vote;
import demarche.ui.kit.Style;
import demarche.ui.kit.part.EvenColumns;
import demarche.ui.kit.part.Words;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/// The answers to one question, or to a few that belong together, as boxes to tick: several may be. The list narrows with each tick.
final class AskPanel extends VBox {
    private static final double NARROWEST = 180;
    private static final int ONE_COLUMN = 8;

    private final FilterModel model;
    private final VBox body = Style.styled(new VBox(), Style.GAP_12);

    AskPanel(FilterModel model, List<Question> questions) {
        this.model = model;
        Style.styled(this, Style.ASK_PANEL);
        var scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        getChildren().add(scroll);
        ask(questions);
    }

    /// Something over the answers, such as a field that says of which resolution.
    AskPanel under(Node node) {
        getChildren().addFirst(node);
        return this;
    }

    void ask(List<Question> questions) {
        body.getChildren().setAll(questions.stream().map(this::part).toList());
    }

    /// The first thing that can have the keyboard.
    Node first() {
        Node box = lookup(".check-box");
        return box == null ? this : box;
    }

    private Node part(Question question) {
        FilterWords words = model.words();
        List<String> answers = model.offered().answers(question);
        Node[] boxes = answers.stream().map(a -> box(question, a, named(question, a, words))).toArray(Node[]::new);
        var heading = Words.wrapped(words.question(question), Style.OVERLINE, Style.MUTED);
        return Style.styled(new VBox(heading, boxes.length > ONE_COLUMN ? new EvenColumns(NARROWEST, 8, boxes) : Style.styled(new VBox(boxes), Style.GAP_4)), Style.GAP_8);
    }

    private String named(Question question, String answer, FilterWords words) {
        boolean absent = question.subject() == Subject.VOTE && answer.equals(Subject.code(Vote.ABSENT));
        return absent ? model.texts().get("filters.absent") : words.answer(question, answer);
    }

    private CheckBox box(Question question, String answer, String text) {
        var box = new CheckBox(text);
        box.setId("ask-" + answer);
        box.setWrapText(true);
        box.setMinHeight(USE_PREF_SIZE);
        box.setMnemonicParsing(false);
        box.setAccessibleText(model.words().question(question) + ": " + text);
        box.setSelected(model.filterProperty().get().accepts(question, answer));
        box.setOnAction(_ -> model.turn(question, answer));
        return box;
    }
}
