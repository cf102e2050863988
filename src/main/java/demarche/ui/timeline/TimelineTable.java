package demarche.ui.timeline;

import demarche.insight.schedule.Schedule;
import demarche.insight.schedule.Span;
import demarche.pack.figure.timeline.TimelineBar;
import demarche.pack.figure.timeline.TimelineRow;
import demarche.plan.Activity;
import demarche.text.Texts;
import demarche.ui.kit.part.Tables;
import demarche.ui.timeline.part.TimelineViewModel.Shown;
import demarche.ui.timeline.part.Wording;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/// The same timeline in words: the same rows in the same order, for readers and for copying.
record TimelineTable(Wording wording) {
    /// The width of a letter in the size of the text, widely measured.
    private static final double LETTER = 0.58;
    private static final double HEAD_LETTER = 0.62;

    /// One activity in one row of the picture.
    record Line(TimelineRow row, TimelineBar bar) {}

    /// @param em size of the text, in pixels
    TableView<Line> table(Shown shown, double em) {
        Texts texts = wording.texts();
        Schedule schedule = shown.schedule();
        List<Line> lines = lines(shown);
        TableView<Line> table = Tables.of(texts.get("timeline.title"));
        table.setId("timeline-table");
        table.setColumnResizePolicy(TableView.UNCONSTRAINED_RESIZE_POLICY);
        add(table, Tables.name(group(shown), l -> l.row().title()), lines, em);
        add(table, Tables.text(texts.get("timeline.table.activity"), l -> l.bar().title()), lines, em);
        add(table, Tables.value(texts.get("timeline.table.first"), l -> l.bar().days().first(), wording.days()::day), lines, em);
        add(table, Tables.value(texts.get("timeline.table.last"), l -> l.bar().days().last(), wording.days()::day), lines, em);
        add(table, Tables.text(texts.get("timeline.table.state"), l -> state(l.bar())), lines, em);
        add(table, Tables.text(texts.get("timeline.table.last-start"), l -> schedule.lastUsefulStart(l.bar().id()).map(wording.days()::day).orElse("")), lines, em);
        add(table, Tables.text(texts.get("timeline.table.waits"), l -> schedule.waitsFor(l.bar().id()).stream().map(Activity::title).collect(Collectors.joining("; "))), lines, em);
        add(table, Tables.text(texts.get("timeline.table.why"), l -> why(schedule, l.bar())), lines, em);
        table.getItems().setAll(lines);
        return table;
    }

    /// As wide as what stands in it.
    private static void add(TableView<Line> table, TableColumn<Line, ?> column, List<Line> lines, double em) {
        table.getColumns().add(column);
        int longest = lines.stream().mapToInt(l -> String.valueOf(column.getCellObservableValue(l).getValue()).length()).max().orElse(0);
        double width = Math.ceil(Math.max(Math.max(longest, 12) * em * LETTER, column.getText().length() * em * HEAD_LETTER) + 2.4 * em);
        column.setMinWidth(width);
        column.setPrefWidth(width);
    }

    private String group(Shown shown) {
        return switch (shown.asked().by()) {
            case PROGRAMME -> wording.texts().get("timeline.table.programme");
            case STATE -> wording.texts().get("timeline.table.by-state");
            case DEBATE -> wording.texts().get("timeline.table.debate");
        };
    }

    private static List<Line> lines(Shown shown) {
        return shown.content().rows().stream().flatMap(row -> row.bars().stream().map(bar -> new Line(row, bar))).toList();
    }

    private String state(TimelineBar bar) {
        return switch (bar.look()) {
            case PLANNED -> wording.texts().get("timeline.key.planned");
            case DONE -> wording.texts().get("timeline.key.done");
            case LATE -> wording.texts().get("timeline.late");
        };
    }

    private String why(Schedule schedule, TimelineBar bar) {
        return schedule.activity(bar.id()).map(a -> String.join(" ", wording.flags(schedule, a))).orElse("");
    }

    /// With tabs between, as a spreadsheet takes it.
    String text(Shown shown) {
        Texts texts = wording.texts();
        String head = String.join("\t", group(shown), texts.get("timeline.table.activity"), texts.get("timeline.table.first"), texts.get("timeline.table.last"), texts.get("timeline.table.state"), texts.get("timeline.table.why"));
        return lines(shown).stream().map(l -> line(shown.schedule(), l)).collect(Collectors.joining("\n", head + "\n", "\n"));
    }

    private String line(Schedule schedule, Line line) {
        Span days = line.bar().days();
        return String.join("\t", line.row().title(), line.bar().title(), days.first().toString(), days.last().toString(), state(line.bar()), why(schedule, line.bar()));
    }
}
