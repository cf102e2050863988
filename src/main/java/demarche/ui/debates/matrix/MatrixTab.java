package demarche.ui.debates.matrix;

import demarche.insight.debate.Matrix.Column;
import demarche.insight.states.NamedStates;
import demarche.plan.choice.Depth;
import demarche.reference.topic.Debate;
import demarche.text.Texts;
import demarche.ui.debates.matrix.MatrixViewModel.Shown;
import demarche.ui.debates.matrix.MatrixViewModel.Work;
import demarche.ui.debates.part.Adding;
import demarche.ui.debates.part.Doors;
import demarche.ui.debates.part.Narrowing;
import demarche.ui.debates.part.Tab;
import demarche.ui.debates.part.Wording;
import demarche.ui.desk.Desk;
import demarche.ui.kit.Style;
import demarche.ui.kit.group.NarrowedStrip;
import demarche.ui.kit.part.EmptyState;
import demarche.ui.kit.part.Signs;
import demarche.ui.kit.part.Words;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// States by topics: who is taught what, how deep, and where a strong link leads to what is missing.
public final class MatrixTab {
    /// What the matrix is worked out from and worded by.
    public record Given(Desk desk, Wording wording, Narrowing narrowing) {}

    private final MatrixViewModel model;
    private final Wording wording;
    private final Texts texts;
    private final MatrixPane pane;
    private final MatrixBar bar;
    private final MatrixTable table;
    private final NarrowedStrip narrowed;
    private final FlowPane key = Style.styled(new FlowPane(), Style.KEY_STRIP, Style.MATRIX_KEY);
    private final StackPane place = new StackPane();
    private final VBox view;

    public MatrixTab(Given given, Adding adding, Doors doors) {
        this.wording = given.wording();
        this.texts = wording.texts();
        model = new MatrixViewModel(given.desk(), wording, given.narrowing());
        pane = new MatrixPane(model, wording, new CellCards(model, wording, adding, doors), column -> column.topic().ifPresent(doors.openTopic()));
        bar = new MatrixBar(model, wording, this::copy);
        table = new MatrixTable(model, wording);
        narrowed = new NarrowedStrip(texts.get("debates.narrowed.all"), given.narrowing()::toAll, bar.groups());
        view = Style.styled(new VBox(bar, narrowed, place, key), Style.GAP_8);
        VBox.setVgrow(place, Priority.ALWAYS);
        VBox.setVgrow(view, Priority.ALWAYS);
        bar.asTable().selectedProperty().subscribe((_, _) -> show(model.shownProperty().get()));
    }

    public Tab tab() {
        return new Tab(texts.get("debates.matrix.title"), texts.get("debates.matrix.lead"), view, this::follow, pane::requestFocus);
    }

    private Subscription follow() {
        return Subscription.combine(model.follow(), model.shownProperty().subscribe(this::show));
    }

    private void show(Optional<Shown> shown) {
        bar.show();
        pane.show(shown);
        narrowed.show(shown.flatMap(model::narrowed));
        place.getChildren().setAll(shown.filter(s -> s.height() > 0 && !s.columns().isEmpty()).map(this::picture).orElseGet(() -> nothing(shown)));
        key.getChildren().clear();
        shown.ifPresent(this::explain);
    }

    private Node picture(Shown shown) {
        return bar.asTable().isSelected() ? table.table(shown, key.getChildren().isEmpty() ? 13 : ((Label) key.getChildren().getFirst()).getFont().getSize() / 0.923) : pane;
    }

    private Node nothing(Optional<Shown> shown) {
        Optional<NamedStates> group = shown.filter(s -> s.all() > 0 && s.height() == 0).flatMap(Shown::group);
        if (group.isPresent()) return new EmptyState(texts.get("debates.narrowed.none", group.get().title()), texts.get("debates.narrowed.none.why"));
        return new EmptyState(texts.get("debates.matrix.none"), texts.get("debates.matrix.none.why"));
    }

    /// What the signs mean, for what is shown.
    private void explain(Shown shown) {
        if (shown.asked().work() == Work.AGAINST) {
            entry(Signs.debate(Debate.CYBER_NORMS.code(), true), texts.get("debates.matrix.key.delivered"));
            entry(Signs.debate(Debate.CYBER_NORMS.code(), false), texts.get("debates.matrix.key.planned"));
        } else {
            for (Depth depth : Depth.values()) entry(sized(depth), wording.depth(depth));
            var open = Signs.debate(Debate.CYBERCRIME.code(), false);
            open.getStyleClass().setAll("sign", Style.ATTENTION.css());
            entry(open, texts.get("debates.matrix.key.open"));
        }
        shown.columns().stream().map(Column::debate).distinct().forEach(d -> entry(Signs.debate(d.code(), true), wording.debate(d)));
    }

    private static Signs sized(Depth depth) {
        Signs sign = Signs.debate(Debate.CYBER_NORMS.code(), true);
        sign.getStyleClass().add("depth-" + (depth.ordinal() + 1));
        return sign;
    }

    private void entry(Signs sign, String words) {
        Label label = Words.line(words);
        label.setGraphic(sign);
        key.getChildren().add(label);
    }

    private void copy() {
        model.shownProperty().get().ifPresent(s -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, table.text(s))));
    }

    MatrixViewModel model() {
        return model;
    }

    /// As a table, or as the picture.
    void asTable(boolean now) {
        bar.asTable().setSelected(now);
    }

    MatrixPane pane() {
        return pane;
    }

    MatrixTable twin() {
        return table;
    }
}
