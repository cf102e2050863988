package demarche.ui.debates.matrix;

import demarche.insight.debate.Matrix.Cell;
import demarche.insight.debate.Matrix.Column;
import demarche.plan.Programme;
import demarche.plan.id.Iso3;
import demarche.plan.id.TopicId;
import demarche.reference.topic.Link;
import demarche.text.Texts;
import demarche.ui.debates.matrix.MatrixLayout.Spot;
import demarche.ui.debates.matrix.MatrixViewModel.Shown;
import demarche.ui.debates.part.Adding;
import demarche.ui.debates.part.Doors;
import demarche.ui.debates.part.Reading;
import demarche.ui.debates.part.Wording;
import demarche.ui.kit.Style;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.Signs;
import demarche.ui.kit.part.SourceMark;
import demarche.ui.kit.part.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

/// The card that a cell opens beside itself: who teaches the topic to the state, or which strong link leads there, and the step that mends it.
final class CellCards {
    private static final double WIDTH = 300;
    private static final int NAMED = 4;
    private final MatrixViewModel model;
    private final Wording wording;
    private final Texts texts;
    private final Adding adding;
    private final Doors doors;
    private Optional<VBox> card = Optional.empty();

    CellCards(MatrixViewModel model, Wording wording, Adding adding, Doors doors) {
        this.model = model;
        this.wording = wording;
        this.texts = wording.texts();
        this.adding = adding;
        this.doors = doors;
    }

    boolean isOpen() {
        return card.isPresent();
    }

    void close() {
        card.ifPresent(open -> ((Pane) open.getParent()).getChildren().remove(open));
        card = Optional.empty();
    }

    void open(Pane into, Shown shown, Spot spot) {
        boolean within = card.isPresent() && into.getScene() != null && isWithin(into.getScene().getFocusOwner(), card.get());
        boolean first = card.isEmpty();
        close();
        var made = Style.styled(new VBox(), Style.FLOATING, Style.MATRIX_CARD, Style.GAP_8);
        made.setManaged(false);
        made.setId("cell");
        fill(made, shown, spot);
        into.getChildren().add(made);
        card = Optional.of(made);
        if (first || within) made.lookupAll(".button, .hyperlink").stream().filter(Node::isFocusTraversable).findFirst().ifPresent(Node::requestFocus);
    }

    private static boolean isWithin(Node node, Node of) {
        for (Node n = node; n != null; n = n.getParent()) if (n == of) return true;
        return false;
    }

    /// Beside the cell, on the side where there is room.
    void place(Pane into, MatrixLayout at, Spot spot, double scrollX, double scrollY) {
        if (card.isEmpty()) return;
        double width = Math.min(WIDTH * at.scale(), into.getWidth());
        double height = card.get().prefHeight(width);
        double cellLeft = at.left() + at.x(spot.column()) - scrollX;
        double x = cellLeft + at.columnWidth() + 8;
        if (x + width > into.getWidth()) x = Math.max(0, cellLeft - width - 8);
        double y = Math.clamp(at.top() + at.y(spot.row()) - scrollY, 0, Math.max(0, into.getHeight() - height));
        card.get().resizeRelocate(Math.rint(x), Math.rint(y), width, height);
        card.get().toFront();
    }

    private void fill(VBox made, Shown shown, Spot spot) {
        Iso3 state = shown.row(spot.row()).state();
        Column column = shown.columns().get(spot.column());
        Cell cell = shown.cell(spot);
        var name = Words.wrapped(model.told(shown, spot), Style.STRONG, Style.SENTENCE);
        var head = Style.styled(new HBox(Signs.debate(column.debate().code(), cell.depth().isPresent()), name), Style.GAP_8, Style.TREE_ROW);
        made.getChildren().add(head);
        List<Programme> teachers = model.teachers(shown, spot);
        teachers.stream().limit(NAMED).forEach(p -> made.getChildren().add(teacher(p, column)));
        if (teachers.size() > NAMED) made.getChildren().add(Words.caption(texts.get("debates.matrix.more", teachers.size() - NAMED)));
        cell.open().ifPresent(link -> leads(made, shown, link));
        column.topic().filter(_ -> teachers.isEmpty()).ifPresent(topic -> made.getChildren().add(mend(topic, state)));
        made.getChildren().add(ways(column, state));
    }

    private VBox teacher(Programme programme, Column column) {
        Hyperlink title = Style.styled(Buttons.link(programme.title(), () -> doors.openProgramme().accept(programme.id())), Style.STRONG);
        title.setWrapText(true);
        title.setMinWidth(0);
        String span = wording.days().span(programme.starts(), programme.ends());
        String how = column.topic().map(programme.topics()::get).map(d -> texts.get("debates.topic.taught.how", wording.depth(d), span, wording.status(programme.status())))
                .orElseGet(() -> texts.get("debates.matrix.when", span, wording.status(programme.status())));
        return new VBox(title, Words.caption(how));
    }

    private void leads(VBox made, Shown shown, Link link) {
        var reading = new Reading(shown.coverage().facts(), texts);
        made.getChildren().addAll(Words.wrapped(texts.get("debates.matrix.leads", wording.topic(link.from()), wording.relation(link, link.from()), wording.topic(link.to()))),
                Words.wrapped(reading.text(link.rationale())), SourceMark.of(reading.source(link.source())));
    }

    /// The next programme of the state that can still change takes the topic with one press; without one a programme is begun.
    private Button mend(TopicId topic, Iso3 state) {
        Optional<Programme> next = adding.open(topic, p -> p.states().contains(state)).stream().findFirst();
        Button button = next.map(p -> Buttons.primary(texts.get("debates.raise.add", p.title()), () -> adding.add(topic, p.id())))
                .orElseGet(() -> Buttons.primary(texts.get("debates.raise.start"), () -> doors.startProgramme().accept(Set.of(state))));
        Buttons.withIcon(button, "fth-plus").setId("mend");
        button.setMinWidth(0);
        button.setWrapText(true);
        return button;
    }

    private FlowPane ways(Column column, Iso3 state) {
        var ways = Style.styled(new FlowPane(), Style.GAP_12);
        column.topic().ifPresent(topic -> ways.getChildren().add(Buttons.link(texts.get("debates.matrix.open-topic"), () -> doors.openTopic().accept(topic))));
        ways.getChildren().add(Buttons.link(texts.get("debates.matrix.open-state", wording.state(state)), () -> doors.openState().accept(state)));
        return ways;
    }
}
