package demarche.reference.check;

import demarche.reference.table.FactTable;
import demarche.reference.table.Sheet.Line;
import demarche.text.Texts;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Whether every roll call adds up to the official totals of its resolution, and is of its day.
final class VoteCheck {
    private static final List<String> COUNTED = List.of("yes", "no", "abstain");
    private final Sheets sheets;
    private final Problems problems;
    private final Texts texts;

    VoteCheck(Sheets sheets, Problems problems) {
        this.sheets = sheets;
        this.problems = problems;
        this.texts = problems.texts();
    }

    void look() {
        Map<String, Line> resolutions = sheets.byKey(FactTable.RESOLUTIONS);
        for (Line ballot : sheets.lines(FactTable.VOTES)) {
            Line resolution = resolutions.get(ballot.cell("resolution"));
            if (resolution != null) ofItsDay(ballot, resolution);
        }
        Map<String, List<Line>> rollCalls = sheets.lines(FactTable.VOTES).stream().collect(Collectors.groupingBy(line -> line.cell("resolution")));
        resolutions.values().stream().sorted((a, b) -> Long.compare(a.number(), b.number())).forEach(r -> totals(r, rollCalls.getOrDefault(r.cell("symbol"), List.of())));
    }

    private void ofItsDay(Line ballot, Line resolution) {
        if (ballot.cell("date").equals(resolution.cell("date"))) return;
        problems.of(ballot, "date", texts.get("check.vote.day", Shown.of(ballot.cell("date")), Shown.of(resolution.cell("symbol")), Shown.of(resolution.cell("date"))));
    }

    private void totals(Line resolution, List<Line> rollCall) {
        String symbol = Shown.of(resolution.cell("symbol"));
        if (resolution.cell("adopted_by").equals("consensus")) {
            if (!rollCall.isEmpty()) problems.of(rollCall.getFirst(), "resolution", texts.get("check.vote.consensus", symbol));
            COUNTED.stream().filter(column -> !resolution.cell(column).isEmpty()).forEach(column -> problems.of(resolution, column, texts.get("check.vote.consensus", symbol)));
            return;
        }
        for (String column : COUNTED) {
            long counted = rollCall.stream().filter(ballot -> ballot.cell("vote").equals(column)).count();
            if (resolution.cell(column).equals(Long.toString(counted))) continue;
            problems.of(resolution, column, texts.get("check.vote.total", symbol, counted, column, Shown.of(resolution.cell(column))));
        }
    }
}
