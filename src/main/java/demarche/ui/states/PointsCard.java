package demarche.ui.states;

import demarche.reference.Facts;
import demarche.reference.practice.Event;
import demarche.ui.kit.Style;
import demarche.ui.kit.part.Card;
import demarche.ui.kit.part.EndBeside;
import demarche.ui.kit.part.Rows;
import demarche.ui.kit.part.SourceMark;
import demarche.ui.kit.part.Words;
import demarche.ui.states.OpenState.Now;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The next days on which states decide, and where the calendar ends.
final class PointsCard {
    private static final int MOST = 4;
    private static final int NEAR_DAYS = 45;

    private final Wording wording;
    private final VBox body = new VBox();
    private final Card card;

    PointsCard(Wording wording) {
        this.wording = wording;
        card = Card.of(wording.text("states.points.title")).flush(body);
    }

    Card card() {
        return card;
    }

    void show(Now now) {
        Facts facts = now.facts().facts();
        List<Event> points = facts.decisionPoints();
        var rows = new Rows();
        points.stream().limit(MOST).forEach(event -> rows.add(row(event, now)));
        rows.row(Words.wrapped(now.facts().calendarEnd(), Style.CAPTION, Style.MUTED));
        body.getChildren().setAll(rows);
    }

    private HBox row(Event event, Now now) {
        long days = ChronoUnit.DAYS.between(now.facts().facts().day(), event.first());
        String left = days > 0 ? wording.text("states.points.left", days) : wording.text("states.points.now");
        var number = Words.line(left, Style.HEADING);
        if (days <= NEAR_DAYS) Style.styled(number, Style.ATTENTION);
        var day = Words.line(wording.days().span(event.first(), event.last()), Style.CAPTION, Style.MUTED);
        String source = now.facts().known().source(event.source());
        var words = Style.styled(new VBox(new EndBeside(new VBox(number), new VBox(day)), Words.wrapped(event.name()), SourceMark.of(source.isEmpty() ? now.facts().asOf() : source)), Style.GAP_4);
        HBox.setHgrow(words, Priority.ALWAYS);
        return new HBox(words);
    }
}
