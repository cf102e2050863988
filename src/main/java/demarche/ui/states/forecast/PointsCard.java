package demarche.ui.states.forecast;

import demarche.plan.Forecast;
import demarche.plan.id.EventId;
import demarche.reference.practice.Event;
import demarche.text.Texts;
import demarche.ui.kit.Style;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.Card;
import demarche.ui.kit.part.EndBeside;
import demarche.ui.kit.part.Refocus;
import demarche.ui.kit.part.Rows;
import demarche.ui.kit.part.SourceMark;
import demarche.ui.kit.part.Words;
import demarche.ui.states.facts.OpenState;
import demarche.ui.states.facts.OpenState.Now;
import demarche.ui.states.facts.Wording;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The next days on which states decide, with what we expect this one to do there, and where the calendar ends.
public final class PointsCard {
    private static final int MOST = 4;
    private static final int NEAR_DAYS = 45;

    private final OpenState open;
    private final Wording wording;
    private final Texts texts;
    private final VBox body = new VBox();
    private final Card card;
    private Optional<Now> shown = Optional.empty();
    private Optional<ForecastForm> form = Optional.empty();
    private Optional<EventId> forecasting = Optional.empty();

    public PointsCard(OpenState open) {
        this.open = open;
        wording = open.wording();
        texts = Texts.of("forecast", wording.texts().locale());
        card = Card.of(wording.text("states.points.title")).flush(body);
    }

    public Card card() {
        return card;
    }

    public void show(Now now) {
        if (shown.filter(s -> s.iso3().equals(now.iso3())).isEmpty()) leave();
        shown = Optional.of(now);
        Refocus.around(card, card, () -> fill(now));
    }

    private List<Event> points(Now now) {
        return now.facts().facts().decisionPoints().stream().limit(MOST).toList();
    }

    private void fill(Now now) {
        var rows = new Rows();
        points(now).forEach(event -> rows.add(row(event, now)));
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
        if (now.target().isPresent()) expectation(event, now, words);
        HBox.setHgrow(words, Priority.ALWAYS);
        return new HBox(words);
    }

    private void expectation(Event event, Now now, VBox words) {
        Optional<Forecast> last = now.plan().forecasts().stream().filter(f -> f.state().equals(now.iso3()) && f.event().equals(event.id())).max(Forecast.BY_DAY);
        last.ifPresent(f -> words.getChildren().addAll(Words.wrapped(texts.get("forecast.expects", wording.course(f.expected()), wording.confidence(f.confidence())), Style.STRONG),
                Words.caption(who(f))));
        if (forecasting.equals(Optional.of(event.id()))) {
            words.getChildren().add(form.orElseThrow());
            return;
        }
        var begin = Buttons.link(last.isPresent() ? texts.get("forecast.again") : texts.get("forecast.begin"), () -> write(event));
        begin.setId("forecast-" + event.id().value());
        begin.setAccessibleText(begin.getText() + ": " + event.name());
        words.getChildren().add(begin);
    }

    private String who(Forecast forecast) {
        String day = wording.days().day(forecast.day());
        return forecast.author().isBlank() ? day : texts.get("forecast.who", day, forecast.author());
    }

    /// Opens the form for the next decision point.
    public void write() {
        shown.map(this::points).filter(p -> !p.isEmpty()).ifPresent(p -> write(p.getFirst()));
    }

    private void write(Event event) {
        Now now = shown.orElseThrow();
        var opened = new ForecastForm(new ForecastDraft(open, now, event), wording, texts, () -> close(event));
        form = Optional.of(opened);
        forecasting = Optional.of(event.id());
        fill(now);
        opened.focus();
    }

    private void leave() {
        form = Optional.empty();
        forecasting = Optional.empty();
    }

    private void close(Event event) {
        leave();
        fill(shown.orElseThrow());
        var begin = body.lookup("#forecast-" + event.id().value());
        if (begin != null) begin.requestFocus();
    }
}
