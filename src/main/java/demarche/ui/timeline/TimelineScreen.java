package demarche.ui.timeline;

import demarche.insight.schedule.Schedule;
import demarche.pack.figure.timeline.Grouping;
import demarche.plan.Activity;
import demarche.plan.id.ItemId;
import demarche.reference.practice.Event;
import demarche.text.Texts;
import demarche.ui.desk.Desk;
import demarche.ui.desk.TakeBack;
import demarche.ui.kit.Screen;
import demarche.ui.kit.Style;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.EmptyState;
import demarche.ui.kit.part.Page;
import demarche.ui.kit.part.Segments;
import demarche.ui.timeline.chart.TimelinePane;
import demarche.ui.timeline.chart.Zoom;
import demarche.ui.timeline.month.MonthView;
import demarche.ui.timeline.own.OwnDates;
import demarche.ui.timeline.part.TimelineViewModel;
import demarche.ui.timeline.part.TimelineViewModel.Shown;
import demarche.ui.timeline.part.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// Programmes against dates that others set: a timeline that is moved by hand, a month, the same as a table, and the dates the plan adds itself.
public final class TimelineScreen implements Screen {
    /// The ways to see it.
    enum View {
        CHART,
        MONTH,
        TABLE,
        DATES
    }

    /// What the screen hands on.
    ///
    /// @param calendar writes what is shown as a calendar file
    public record Doors(Consumer<ItemId> openProgramme, Consumer<Schedule> calendar) {}

    private final TimelineViewModel model;
    private final Wording wording;
    private final Texts texts;
    private final TimelinePane pane;
    private final TimelineTable table;
    private final MonthView month;
    private final OwnDates dates;
    private final LateStrip late;
    private final Legend legend;
    private final ChartBar bar;
    private final StackPane place = new StackPane();
    private final Segments<View> views;
    private final Button copy;
    private final Page page;
    private Subscription shown = Subscription.EMPTY;

    public TimelineScreen(Desk desk, Locale locale, TakeBack takeBack, Doors doors) {
        wording = Wording.in(locale, desk.reference(), desk::day);
        texts = wording.texts();
        model = new TimelineViewModel(desk, takeBack, wording);
        Consumer<Activity> open = activity -> doors.openProgramme().accept(activity.programme());
        pane = new TimelinePane(model, open);
        table = new TimelineTable(wording);
        month = new MonthView(model, open);
        dates = new OwnDates(model);
        late = new LateStrip(model, this::choose, open);
        legend = new Legend(texts);
        bar = new ChartBar(model, pane);
        views = new Segments<>(List.of(View.values()), View.CHART, this::word);
        copy = Buttons.withIcon(Buttons.plain(texts.get("timeline.copy"), this::copy), "fth-clipboard");
        Button calendar = Buttons.withIcon(Buttons.plain(texts.get("timeline.calendar"), () -> model.schedule().ifPresent(doors.calendar())), "fth-download");
        calendar.setId("calendar-file");
        VBox.setVgrow(place, Priority.ALWAYS);
        var body = Style.styled(new VBox(bar, place, late, legend), Style.GAP_12);
        VBox.setVgrow(body, Priority.ALWAYS);
        page = new Page(title(), "").actions(views, calendar).main(body);
        views.chosenProperty().subscribe((_, _) -> show(model.shownProperty().get()));
    }

    @Override
    public String id() {
        return "timeline";
    }

    @Override
    public String title() {
        return texts.get("timeline.title");
    }

    @Override
    public String icon() {
        return "fth-calendar";
    }

    @Override
    public List<Key> keys() {
        return List.of(new Key("↑ ↓", texts.get("timeline.key.walk")), new Key("← →", texts.get("timeline.key.move")), new Key("Shift ← →", texts.get("timeline.key.stretch")),
                new Key("Enter", texts.get("timeline.key.keep")), new Key("Esc", texts.get("timeline.key.cancel")), new Key("+ −", texts.get("timeline.key.zoom")),
                new Key("T", texts.get("timeline.key.today")));
    }

    @Override
    public Node view() {
        return page;
    }

    @Override
    public void shown() {
        shown.unsubscribe();
        shown = Subscription.combine(model.follow(), pane.follow(), model.shownProperty().subscribe(this::show), model.previewProperty().subscribe(_ -> flagged()),
                model.chosenProperty().subscribe(_ -> flagged()));
    }

    @Override
    public void hidden() {
        model.keep();
        shown.unsubscribe();
        shown = Subscription.EMPTY;
    }

    private String word(View view) {
        return switch (view) {
            case CHART -> texts.get("timeline.view.chart");
            case MONTH -> texts.get("timeline.view.month");
            case TABLE -> texts.get("timeline.view.table");
            case DATES -> texts.get("timeline.view.dates");
        };
    }

    private void show(Optional<Shown> now) {
        View view = views.chosenProperty().get();
        flagged();
        now.ifPresent(bar::show);
        boolean empty = now.filter(s -> s.content().rows().isEmpty()).isPresent() && view != View.DATES && view != View.MONTH;
        place.getChildren().setAll(empty ? new EmptyState(texts.get("timeline.none"), texts.get("timeline.none.why")) : now.map(s -> content(view, s)).orElse(pane));
        shown(bar, view == View.CHART || view == View.TABLE);
        bar.of(view == View.CHART);
        shown(legend, view == View.CHART && !empty);
        now.map(this::reach).ifPresent(legend::say);
    }

    private static void shown(Node node, boolean now) {
        node.setVisible(now);
        node.setManaged(now);
    }

    private Node content(View view, Shown now) {
        return switch (view) {
            case CHART -> pane;
            case MONTH -> month.show(now);
            case TABLE -> Style.styled(new VBox(new FlowPane(copy), table.table(now, bar.em())), Style.GAP_8);
            case DATES -> dates.show(now);
        };
    }

    private void flagged() {
        Optional<Schedule> schedule = model.schedule();
        boolean counts = views.chosenProperty().get() == View.CHART || views.chosenProperty().get() == View.TABLE;
        late.show(schedule.filter(_ -> counts));
        int lateNow = schedule.map(Schedule::countLate).orElse(0);
        page.subtitle(lateNow == 0 ? texts.get("timeline.lead") : texts.get("timeline.lead.late", lateNow));
    }

    /// Says plainly where the reference knows no events.
    private String reach(Shown now) {
        LocalDate day = now.schedule().day();
        int last = now.schedule().facts().upcoming().stream().filter(e -> !e.isOwn()).map(Event::last).mapToInt(LocalDate::getYear).max().orElse(day.getYear() - 1);
        return texts.get("timeline.reach", Integer.toString(last + 1), wording.days().day(day));
    }

    private void choose(Activity activity) {
        views.chosenProperty().set(View.CHART);
        pane.reveal(activity.id());
        pane.requestFocus();
    }

    private void copy() {
        model.shownProperty().get().ifPresent(s -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, table.text(s))));
    }

    TimelineViewModel model() {
        return model;
    }

    TimelinePane pane() {
        return pane;
    }

    OwnDates dates() {
        return dates;
    }

    void turnTo(View view) {
        views.chosenProperty().set(view);
    }

    void group(Grouping by) {
        model.askedProperty().set(model.askedProperty().get().with(by));
    }

    void zoom(Zoom zoom) {
        pane.zoom(zoom.days(), 0.38);
    }
}
