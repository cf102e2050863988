package demarche.ui.timeline.chart;

import demarche.insight.schedule.Schedule;
import demarche.insight.schedule.Span;
import demarche.pack.figure.timeline.TimeScale;
import demarche.pack.figure.timeline.TimelineContent;
import demarche.pack.figure.timeline.TimelineLayout;
import demarche.pack.figure.timeline.TimelineLayout.Spot;
import demarche.pack.figure.timeline.TimelineSizes;
import demarche.plan.Activity;
import demarche.plan.id.ItemId;
import demarche.ui.kit.Style;
import demarche.ui.kit.Theme;
import demarche.ui.timeline.part.TimelineViewModel;
import demarche.ui.timeline.part.TimelineViewModel.Preview;
import demarche.ui.timeline.part.TimelineViewModel.Shown;
import demarche.ui.timeline.part.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.util.Subscription;

/// The timeline itself: one canvas for what is in sight and two scroll bars. Bars are moved by mouse or keyboard; readers hear the one that is chosen.
public final class TimelinePane extends Pane {
    private static final double BAR = 12;
    private static final double LEAST_HEIGHT = 300;
    private static final int BEFORE = 45;
    private static final int AFTER = 75;
    private static final double TODAY_AT = 0.38;
    private final TimelineViewModel model;
    private final Wording wording;
    private final Canvas canvas = new Canvas();
    private final ScrollBar across = new ScrollBar();
    private final ScrollBar down = new ScrollBar();
    private final Label ruler = new Label();
    private final TimelinePaints paints;
    private final DoubleProperty daysInSight = new SimpleDoubleProperty(Zoom.SEVEN_MONTHS.days());
    private final KeyboardWay keyboard;
    private Optional<Shown> shown = Optional.empty();
    private Optional<TimelineLayout> layout = Optional.empty();
    private Optional<Frame> frame = Optional.empty();
    private Optional<Fonts> fonts = Optional.empty();
    private Optional<Spot> cursor = Optional.empty();
    private Optional<Anchor> anchor = Optional.of(new Anchor(Optional.empty(), TODAY_AT));
    private boolean toReveal;

    /// A day that is to stand at a place of the width once it is known; no day: today.
    private record Anchor(Optional<LocalDate> day, double at) {}

    public TimelinePane(TimelineViewModel model, Consumer<Activity> open) {
        this.model = model;
        this.wording = model.wording();
        this.keyboard = new KeyboardWay(this, model, open);
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        setId("timeline");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        Style.styled(this, Style.FOCUS_RING);
        across.setOrientation(Orientation.HORIZONTAL);
        down.setOrientation(Orientation.VERTICAL);
        List.of(across, down).forEach(bar -> bar.valueProperty().subscribe((_, _) -> requestLayout()));
        ruler.setVisible(false);
        getChildren().addAll(canvas, across, down, ruler);
        getChildren().forEach(n -> n.setManaged(false));
        paints = new TimelinePaints(this, this::requestLayout);
        addEventHandler(KeyEvent.KEY_PRESSED, keyboard::press);
        addEventHandler(ScrollEvent.SCROLL, this::scroll);
        new MouseWay(this, model, canvas).listen();
        ruler.fontProperty().subscribe((_, _) -> restyled());
        daysInSight.subscribe((_, _) -> requestLayout());
        focusedProperty().subscribe((_, has) -> {
            if (!has) model.keep();
            requestLayout();
        });
    }

    /// Follows the model while it is in sight.
    public Subscription follow() {
        return Subscription.combine(model.shownProperty().subscribe(this::show), model.previewProperty().subscribe(_ -> told()), model.chosenProperty().subscribe(_ -> told()));
    }

    private void restyled() {
        fonts = Optional.empty();
        layout = Optional.empty();
        requestLayout();
    }

    private void show(Optional<Shown> now) {
        boolean regrouped = shown.isPresent() && now.isPresent() && shown.get().asked().by() != now.get().asked().by();
        if (shown.isEmpty()) today();
        shown = now;
        layout = Optional.empty();
        if (regrouped) down.setValue(0);
        cursor = Optional.empty();
        told();
    }

    /// How many days are in sight.
    public DoubleProperty daysInSightProperty() {
        return daysInSight;
    }

    /// Shows more or fewer days; the day at the place stays where it is.
    public void zoom(double days, double at) {
        frame.ifPresent(f -> anchor = Optional.of(new Anchor(Optional.of(f.layout().scale().day(f.scrollX() + at * f.bodyWidth())), at)));
        daysInSight.set(Math.clamp(days, Zoom.FEWEST, Zoom.MOST));
    }

    /// Brings the day that is looked at into sight.
    public void today() {
        anchor = Optional.of(new Anchor(Optional.empty(), TODAY_AT));
        requestLayout();
    }

    /// Chooses an activity and brings it into sight.
    public void reveal(ItemId id) {
        model.chosenProperty().set(Optional.of(id));
        toReveal = true;
        requestLayout();
    }

    void choose(Spot spot) {
        if (!model.chosenProperty().get().equals(Optional.of(spot.placed().bar().id()))) model.keep();
        cursor = Optional.of(spot);
        model.chosenProperty().set(Optional.of(spot.placed().bar().id()));
        requestLayout();
    }

    void walkTo(Spot spot) {
        choose(spot);
        toReveal = true;
    }

    Optional<TimelineLayout> placed() {
        return layout;
    }

    Optional<Frame> frame() {
        return frame;
    }

    /// The chosen bar, in the row where it was chosen or else in its first.
    Optional<Spot> cursor() {
        return model.chosenProperty().get().flatMap(id -> layout.flatMap(at -> at.spot(id, cursor.map(Spot::row).orElse(-1))));
    }

    /// The middle of the bar of an activity on the pane, and how long a day is there.
    public Optional<double[]> where(ItemId id) {
        return frame.flatMap(f -> f.layout().spots(id).stream().findFirst().map(spot -> {
            double x = (f.layout().scale().x(spot.placed().bar().days().first()) + f.layout().right(spot.placed().bar())) / 2;
            return new double[] {leading(f.x(x)), f.y(f.layout().top(spot)) + f.layout().sizes().lane() / 2, f.layout().scale().perDay()};
        }));
    }

    boolean runsFromRight() {
        return getParent() != null && getParent().getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
    }

    /// From the leading edge.
    double leading(double x) {
        return runsFromRight() ? canvas.getWidth() - x : x;
    }

    /// Moves the days in sight by a share of the width.
    void pan(double share) {
        frame.ifPresent(f -> move(across, (runsFromRight() ? -1 : 1) * share * f.bodyWidth()));
    }

    private void told() {
        Optional<Activity> activity = model.chosenActivity();
        setAccessibleText(activity.map(this::told).orElseGet(() -> wording.texts().get("timeline.chart.name", shown.map(s -> s.content().bars()).orElse(0L))));
        setAccessibleHelp(wording.texts().get("timeline.chart.keys"));
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        requestLayout();
    }

    private String told(Activity activity) {
        Schedule schedule = model.schedule().orElseThrow();
        String days = schedule.days(activity.id()).map(wording::days).orElse("");
        String flags = String.join(" ", wording.flags(schedule, activity));
        String place = model.previewProperty().get().isPresent() ? wording.texts().get("timeline.chart.pending") : "";
        return String.join(" ", wording.texts().get("timeline.chart.bar", activity.title(), days, schedule.programme(activity).title()), flags, place).strip();
    }

    private void scroll(ScrollEvent wheel) {
        if (wheel.isShortcutDown() && wheel.getDeltaY() != 0) {
            double at = frame.map(f -> Math.clamp((leading(wheel.getX()) - f.names()) / Math.max(1, f.bodyWidth()), 0, 1)).orElse(0.5);
            zoom(daysInSight.get() * (wheel.getDeltaY() > 0 ? 1 / Zoom.TURN : Zoom.TURN), at);
            wheel.consume();
            return;
        }
        boolean sideways = wheel.isShiftDown() && wheel.getDeltaX() == 0;
        boolean moves = move(across, sideways ? -wheel.getDeltaY() : -wheel.getDeltaX()) | move(down, sideways ? 0 : -wheel.getDeltaY());
        if (moves) wheel.consume();
    }

    private static boolean move(ScrollBar bar, double by) {
        double to = Math.clamp(bar.getValue() + by, 0, bar.getMax());
        boolean moves = to != bar.getValue();
        bar.setValue(to);
        return moves;
    }

    private double scale() {
        return ruler.getFont().getSize() / Theme.TEXT;
    }

    @Override
    protected double computeMinHeight(double width) {
        return LEAST_HEIGHT * scale();
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.max(LEAST_HEIGHT * scale(), Frame.head(scale()) + BAR * scale() + layout.map(TimelineLayout::height).orElse(0.0));
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        ruler.resize(1, 1);
        if (shown.isEmpty()) {
            canvas.getGraphicsContext2D().clearRect(0, 0, getWidth(), getHeight());
            return;
        }
        double bar = BAR * scale();
        double width = getWidth() - bar;
        TimelineLayout at = laidOut((width - Frame.names(width, scale())) / daysInSight.get());
        place(at, width, getHeight() - bar, bar);
        draw(at, width, getHeight() - bar);
    }

    /// The layout for a length of the day; made anew only when that, the plan or the text changed.
    private TimelineLayout laidOut(double perDay) {
        if (layout.filter(l -> l.scale().perDay() == perDay && l.content() == shown.orElseThrow().content()).isEmpty()) {
            if (fonts.isEmpty()) fonts = Optional.of(Fonts.of(scale(), wording.texts().locale().getLanguage().equals("ar")));
            TimelineContent content = shown.orElseThrow().content();
            TimelineSizes sizes = TimelineSizes.window(scale(), wording.texts().get("timeline.late"), fonts.get().plain()::of);
            layout = Optional.of(new TimelineLayout(content, new TimeScale(content.reach().first().minusDays(BEFORE), perDay), sizes));
            requestParentLayout();
        }
        return layout.get();
    }

    private void place(TimelineLayout at, double width, double height, double bar) {
        var whole = new Frame(width, height, scale(), at, 0, 0);
        Span reach = at.content().reach();
        double content = Math.max(whole.bodyWidth(), at.scale().x(reach.last().plusDays(AFTER)));
        place(across, content - whole.bodyWidth(), whole.bodyWidth(), content);
        place(down, Math.max(0, at.height() - whole.bodyHeight()), whole.bodyHeight(), at.height());
        anchor.ifPresent(a -> scrollTo(at.scale().x(a.day().orElse(at.content().today())) - a.at() * whole.bodyWidth()));
        anchor = Optional.empty();
        if (toReveal) cursor().ifPresent(spot -> reveal(whole, spot));
        toReveal = false;
        across.resizeRelocate(runsFromRight() ? bar : whole.names(), height, whole.bodyWidth(), bar);
        down.resizeRelocate(runsFromRight() ? 0 : width, whole.head(), bar, whole.bodyHeight());
    }

    private void reveal(Frame whole, Spot spot) {
        double from = whole.layout().scale().x(spot.placed().bar().days().first());
        if (from < scrollX() + 20 || from > scrollX() + whole.bodyWidth() * 0.85) scrollTo(from - whole.bodyWidth() * 0.3);
        double top = whole.layout().top(spot);
        double least = top + whole.layout().sizes().lane() * 1.5 - whole.bodyHeight();
        down.setValue(Math.clamp(down.getValue(), Math.clamp(least, 0, down.getMax()), Math.clamp(Math.max(least, top - whole.layout().sizes().pad()), 0, down.getMax())));
    }

    private void scrollTo(double x) {
        double to = Math.clamp(x, 0, across.getMax());
        across.setValue(runsFromRight() ? across.getMax() - to : to);
    }

    private double scrollX() {
        return runsFromRight() ? across.getMax() - across.getValue() : across.getValue();
    }

    private static void place(ScrollBar bar, double most, double seen, double all) {
        bar.setVisible(most > 0);
        bar.setMax(Math.max(0, most));
        bar.setVisibleAmount(all <= 0 ? 1 : most * seen / all);
        bar.setBlockIncrement(seen);
        bar.setUnitIncrement(21);
        if (bar.getValue() > bar.getMax()) bar.setValue(bar.getMax());
    }

    private void draw(TimelineLayout at, double width, double height) {
        var seen = new Frame(width, height, scale(), at, scrollX(), down.getValue());
        frame = Optional.of(seen);
        var brush = new Brush(canvas.getGraphicsContext2D(), canvas.getWidth(), runsFromRight());
        var ink = new TimelineInk(brush, paints, fonts.orElseThrow(), seen, wording.days(), wording.texts().get("timeline.today"));
        ink.ground();
        Optional<Preview> preview = model.previewProperty().get();
        new BarInk(brush, paints, fonts.get(), seen, model.schedule().orElseThrow(), shown.orElseThrow().onPath(), preview.map(p -> p.activity().id()), cursor()).draw();
        ink.names();
        ink.flags();
        preview.ifPresent(p -> ink.tip(p.days(), cursor().map(spot -> seen.y(at.top(spot))).orElse(seen.head()), wording.texts().get("timeline.tip", wording.days(p.days()), p.days().days())));
    }
}
