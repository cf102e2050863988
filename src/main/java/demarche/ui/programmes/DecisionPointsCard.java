package demarche.ui.programmes;

import demarche.plan.id.EventId;
import demarche.text.Texts;
import demarche.ui.kit.Style;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.Card;
import demarche.ui.kit.part.Refocus;
import demarche.ui.kit.part.Rows;
import demarche.ui.kit.part.SearchPanel;
import demarche.ui.kit.part.SearchPopup;
import demarche.ui.kit.part.Words;
import demarche.ui.programmes.DecisionPointsViewModel.Point;
import demarche.ui.programmes.part.OpenProgramme.Now;
import demarche.ui.programmes.part.Wording;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The events a programme must come before; ochre where something of it comes after.
final class DecisionPointsCard {
    private final DecisionPointsViewModel model;
    private final Texts texts;
    private final Button add;
    private final VBox body = new VBox();
    private final Card card;
    private List<Point> shown = List.of();

    DecisionPointsCard(DecisionPointsViewModel model, Wording wording) {
        this.model = model;
        this.texts = wording.texts();
        add = Buttons.withIcon(Buttons.small(texts.get("programmes.points.add"), this::search), "fth-plus");
        add.setId("add-point");
        add.setAccessibleText(texts.get("programmes.points.add.name"));
        card = Card.of(texts.get("programmes.points.title")).trailing(add).flush(body);
        fill();
    }

    Card card() {
        return card;
    }

    private void search() {
        SearchPanel<EventId> panel = new SearchPanel<>(texts.get("programmes.points.add.name"), texts.get("programmes.points.search"), texts.locale(), model::find);
        SearchPopup.open(add, panel.onTaken(model::add));
    }

    void show(Now now) {
        List<Point> points = model.points(now);
        if (points.equals(shown)) return;
        shown = points;
        Refocus.around(card, add, this::fill);
    }

    private void fill() {
        var rows = new Rows();
        if (shown.isEmpty()) rows.row(Words.wrapped(texts.get("programmes.points.none"), Style.MUTED));
        shown.forEach(point -> rows.row(words(point), remove(point)));
        body.getChildren().setAll(rows);
    }

    private static VBox words(Point point) {
        var day = Words.wrapped(point.days(), Style.STRONG);
        day.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(day, Priority.ALWAYS);
        var top = Style.styled(new HBox(day, Words.line(point.left(), Style.CAPTION, Style.MUTED)), Style.GAP_8);
        top.setAlignment(Pos.BASELINE_LEFT);
        var words = Style.styled(new VBox(top, Words.wrapped(point.event().title())), Style.GAP_4);
        point.late().ifPresent(late -> words.getChildren().add(Words.wrapped(late, Style.CAPTION, Style.ATTENTION)));
        HBox.setHgrow(words, Priority.ALWAYS);
        return words;
    }

    private Button remove(Point point) {
        return Buttons.icon("fth-x", texts.get("programmes.points.remove", point.event().title()), "", () -> model.remove(point.event().id()));
    }
}
