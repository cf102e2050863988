package demarche.ui.states.forecast;

import demarche.plan.id.EventId;
import demarche.text.Texts;
import demarche.ui.kit.Style;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.Card;
import demarche.ui.kit.part.Chip;
import demarche.ui.kit.part.EndBeside;
import demarche.ui.kit.part.Refocus;
import demarche.ui.kit.part.Rows;
import demarche.ui.kit.part.SourceMark;
import demarche.ui.kit.part.Words;
import demarche.ui.states.facts.OpenState;
import demarche.ui.states.facts.OpenState.Now;
import demarche.ui.states.facts.Wording;
import demarche.ui.states.forecast.ForecastsViewModel.Line;
import demarche.ui.states.forecast.ForecastsViewModel.Point;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What we expected of a state and what it did, event by event, and how the forecasts of the plan fared.
public final class ForecastsCard {
    private final ForecastsViewModel model;
    private final Wording wording;
    private final Texts texts;
    private final VBox body = new VBox();
    private final Card card;
    private Optional<Now> shown = Optional.empty();
    private Optional<EventId> entering = Optional.empty();
    private Optional<OutcomeForm> form = Optional.empty();

    public ForecastsCard(OpenState open) {
        wording = open.wording();
        texts = Texts.of("forecast", wording.texts().locale());
        model = new ForecastsViewModel(open, texts);
        card = Card.of(texts.get("forecast.title")).flush(body);
    }

    public Card card() {
        return card;
    }

    public void show(Now now) {
        if (shown.filter(s -> s.iso3().equals(now.iso3())).isEmpty()) leave();
        shown = Optional.of(now);
        Refocus.around(card, card, this::fill);
    }

    /// Of a state that is no target and that nothing was expected of there is nothing to tell.
    private void fill() {
        Now now = shown.orElseThrow();
        List<Point> points = model.points(now);
        card.setVisible(now.target().isPresent() || !points.isEmpty());
        card.setManaged(card.isVisible());
        var rows = new Rows();
        points.forEach(point -> rows.row(words(point)));
        if (points.isEmpty()) rows.row(Words.wrapped(texts.get("forecast.none"), Style.MUTED));
        if (!now.plan().forecasts().isEmpty()) rows.row(Words.caption(model.fared(now)));
        body.getChildren().setAll(rows);
    }

    private VBox words(Point point) {
        var head = new EndBeside(new VBox(Words.wrapped(point.name(), Style.STRONG)), new VBox(Words.line(point.days(), Style.CAPTION, Style.MUTED)));
        var words = Style.styled(new VBox(head, Words.wrapped(point.outcome())), Style.GAP_4);
        if (!point.source().isBlank()) words.getChildren().add(SourceMark.of(point.source()));
        if (entering.equals(Optional.of(point.event()))) words.getChildren().add(form.orElseThrow());
        else if (point.enterable()) words.getChildren().add(enter(point));
        point.lines().forEach(line -> words.getChildren().add(row(line)));
        HBox.setHgrow(words, Priority.ALWAYS);
        return words;
    }

    private Node enter(Point point) {
        var enter = Buttons.link(point.entered().isPresent() ? texts.get("forecast.outcome.change") : texts.get("forecast.outcome.enter"), () -> open(point));
        enter.setId("outcome-" + point.event().value());
        enter.setAccessibleText(enter.getText() + ": " + point.name());
        return enter;
    }

    private void open(Point point) {
        var opened = new OutcomeForm(model, point, wording, texts, () -> close(point.event()));
        entering = Optional.of(point.event());
        form = Optional.of(opened);
        fill();
        opened.focus();
    }

    private void close(EventId event) {
        leave();
        fill();
        if (body.lookup("#outcome-" + event.value()) instanceof Node link) link.requestFocus();
    }

    private void leave() {
        entering = Optional.empty();
        form = Optional.empty();
    }

    private HBox row(Line line) {
        var words = Style.styled(new VBox(Words.wrapped(line.expected()), Words.caption(line.who())), Style.GAP_4);
        if (!line.forecast().rationale().isBlank()) words.getChildren().add(Words.caption(line.forecast().rationale()));
        line.asExpected().ifPresent(agrees -> words.getChildren().add(agrees ? Chip.plain(texts.get("forecast.as-expected")).icon("fth-check")
                : Chip.plain(texts.get("forecast.otherwise")).icon("fth-corner-up-right")));
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = Style.styled(new HBox(words), Style.FORECAST, Style.GAP_8);
        String day = wording.days().day(line.forecast().day());
        row.getChildren().add(Buttons.icon("fth-trash-2", texts.get("forecast.delete", day), "", () -> model.delete(line.forecast())));
        return row;
    }
}
