package demarche.ui.timeline.month;

import demarche.insight.schedule.Schedule;
import demarche.insight.schedule.Span;
import demarche.plan.Activity;
import demarche.plan.Holiday;
import demarche.reference.practice.Event;
import demarche.text.Texts;
import demarche.ui.kit.Icon;
import demarche.ui.kit.Style;
import demarche.ui.kit.group.Drop;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.Words;
import demarche.ui.timeline.part.TimelineViewModel;
import demarche.ui.timeline.part.TimelineViewModel.Shown;
import demarche.ui.timeline.part.Wording;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.WeekFields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One month as a calendar: decision points, holidays and activities day by day. An activity leads to its programme.
public final class MonthView {
    private static final int MOST = 3;
    /// Days up to which an activity stands on each of its days; a longer one stands on its first and last.
    private static final int EACH_DAY = 5;
    private final TimelineViewModel model;
    private final Wording wording;
    private final Texts texts;
    private final Consumer<Activity> open;
    private final Label title = Words.line("", Style.HEADING);
    private final GridPane grid = Style.styled(new GridPane(), Style.MONTH);
    private final VBox view;
    private Optional<YearMonth> month = Optional.empty();
    private Optional<Shown> shown = Optional.empty();

    public MonthView(TimelineViewModel model, Consumer<Activity> open) {
        this.model = model;
        this.wording = model.wording();
        this.texts = wording.texts();
        this.open = open;
        grid.setId("month");
        HBox head = Words.row(Buttons.icon("fth-chevron-left", texts.get("timeline.month.before"), "", () -> turn(-1)), Buttons.icon("fth-chevron-right", texts.get("timeline.month.after"), "", () -> turn(1)),
                title, Buttons.plain(texts.get("timeline.today.go"), this::today));
        view = Style.styled(new VBox(head, grid), Style.GAP_12);
        VBox.setVgrow(grid, Priority.ALWAYS);
        for (int i = 0; i < 7; i++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(100.0 / 7);
            grid.getColumnConstraints().add(column);
        }
    }

    public Node show(Shown now) {
        shown = Optional.of(now);
        if (month.isEmpty()) month = Optional.of(YearMonth.from(now.schedule().day()));
        fill(now);
        return view;
    }

    /// Turns to another month.
    void turn(int months) {
        month = month.map(m -> m.plusMonths(months));
        shown.ifPresent(this::fill);
    }

    private void today() {
        month = shown.map(s -> YearMonth.from(s.schedule().day()));
        shown.ifPresent(this::fill);
    }

    private void fill(Shown now) {
        YearMonth of = month.orElseThrow();
        title.setText(of.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, texts.locale()) + " " + of.getYear());
        grid.getChildren().clear();
        DayOfWeek begins = WeekFields.of(texts.locale()).getFirstDayOfWeek();
        for (int i = 0; i < 7; i++) grid.add(Words.caption(begins.plus(i).getDisplayName(TextStyle.SHORT_STANDALONE, texts.locale()), Style.MONTH_HEAD), i, 0);
        LocalDate first = of.atDay(1);
        LocalDate day = first.minusDays(Math.floorMod(first.getDayOfWeek().getValue() - begins.getValue(), 7));
        int days = (int) (ChronoUnit.DAYS.between(day, of.atEndOfMonth()) / 7 + 1) * 7;
        Entries entries = Entries.of(now.schedule(), model.desk().plan().holidays().stream().toList(), new Span(day, day.plusDays(days - 1L)));
        for (int i = 0; i < days; i++) grid.add(cell(day.plusDays(i), of, entries, now.schedule()), i % 7, 1 + i / 7);
    }

    private Node cell(LocalDate day, YearMonth of, Entries entries, Schedule schedule) {
        Label number = Words.line(Integer.toString(day.getDayOfMonth()), Style.CAPTION, Style.STRONG);
        var cell = Style.styled(new VBox(number), Style.MONTH_DAY);
        GridPane.setVgrow(cell, Priority.ALWAYS);
        if (!YearMonth.from(day).equals(of)) Style.styled(cell, Style.MONTH_OUTSIDE);
        if (day.equals(schedule.day())) Style.styled(cell, Style.MONTH_TODAY);
        List<Node> lines = lines(day, entries, schedule);
        cell.getChildren().addAll(lines.subList(0, Math.min(MOST, lines.size())));
        if (lines.size() > MOST) cell.getChildren().add(more(day, lines.size() - MOST, entries, schedule));
        cell.setAccessibleText(wording.days().day(day));
        return cell;
    }

    private Hyperlink more(LocalDate day, int left, Entries entries, Schedule schedule) {
        var link = new Hyperlink(texts.get("timeline.month.more", left));
        Style.styled(link, Style.MONTH_ENTRY);
        link.setAccessibleText(texts.get("timeline.month.more.name", left, wording.days().day(day)));
        link.setOnAction(_ -> {
            var all = Style.styled(new VBox(Words.line(wording.days().day(day), Style.STRONG)), Style.SEARCH_PANEL, Style.GAP_4);
            all.getChildren().addAll(lines(day, entries, schedule));
            Drop.open(link, all, all);
        });
        return link;
    }

    private List<Node> lines(LocalDate day, Entries entries, Schedule schedule) {
        var lines = new ArrayList<Node>();
        entries.points(day).forEach(e -> lines.add(point(e)));
        entries.holidays(day).forEach(h -> lines.add(holiday(h)));
        entries.activities(day).forEach(a -> lines.add(activity(a, day, schedule)));
        return lines;
    }

    private Node point(Event event) {
        Label label = Words.wrapped(event.name(), Style.MONTH_ENTRY, Style.STRONG);
        var flag = Style.styled(new Region(), Style.TIMELINE_SWATCH, event.isOwn() ? Style.TIMELINE_OWN_FLAG : Style.TIMELINE_FLAG);
        label.setGraphic(flag);
        return label;
    }

    private Node holiday(Holiday holiday) {
        return Words.wrapped(texts.get("timeline.month.holiday", holiday.title(), wording.state(holiday.state())), Style.MONTH_ENTRY, Style.MUTED);
    }

    private Node activity(Activity activity, LocalDate day, Schedule schedule) {
        boolean late = schedule.isLate(activity.id());
        String words = words(activity, day, schedule.days(activity.id()).orElseThrow());
        var link = new Hyperlink(late ? texts.get("timeline.month.late", words) : words);
        Style.styled(link, Style.MONTH_ENTRY);
        link.setWrapText(true);
        link.setMinHeight(Region.USE_PREF_SIZE);
        if (late) Style.styled(link, Style.ATTENTION);
        if (!schedule.isLive(activity.id())) link.setGraphic(Icon.inText("fth-check"));
        link.setAccessibleText(link.getText() + ". " + schedule.days(activity.id()).map(wording::days).orElse("") + ". " + schedule.programme(activity).title());
        link.setOnAction(_ -> open.accept(activity));
        return link;
    }

    private String words(Activity activity, LocalDate day, Span days) {
        if (days.days() <= EACH_DAY) return activity.title();
        return days.first().equals(day) ? texts.get("timeline.month.begins", activity.title()) : texts.get("timeline.month.ends", activity.title());
    }

    /// What falls into the weeks that are shown.
    private record Entries(List<Event> points, List<Holiday> holidays, List<Activity> activities, Schedule schedule) {
        static Entries of(Schedule schedule, List<Holiday> holidays, Span weeks) {
            List<Event> points = schedule.facts().events().stream().filter(e -> e.isKnownOn(schedule.day()) && (e.isDecisionPoint() || e.isOwn()) && weeks.touches(e.first(), e.last())).toList();
            List<Activity> activities = schedule.activities().stream().filter(a -> schedule.days(a.id()).filter(d -> weeks.touches(d.first(), d.last())).isPresent())
                    .sorted(Comparator.comparing(a -> schedule.days(a.id()).orElseThrow().first())).toList();
            return new Entries(points, holidays.stream().filter(h -> weeks.touches(h.first(), h.last())).toList(), activities, schedule);
        }

        List<Event> points(LocalDate day) {
            return points.stream().filter(e -> !day.isBefore(e.first()) && !day.isAfter(e.last())).toList();
        }

        List<Holiday> holidays(LocalDate day) {
            return holidays.stream().filter(h -> !day.isBefore(h.first()) && !day.isAfter(h.last())).toList();
        }

        List<Activity> activities(LocalDate day) {
            return activities.stream().filter(a -> stands(schedule.days(a.id()).orElseThrow(), day)).toList();
        }

        private static boolean stands(Span days, LocalDate day) {
            return days.days() <= EACH_DAY ? days.touches(day, day) : days.first().equals(day) || days.last().equals(day);
        }
    }
}
