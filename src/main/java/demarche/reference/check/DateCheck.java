package demarche.reference.check;

import demarche.reference.table.About;
import demarche.reference.table.FactTable;
import demarche.reference.table.Sheet.Line;
import demarche.text.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Whether days follow one another as they must, and nothing is said to have happened after the tables were put together.
final class DateCheck {
    /// Within a row the first is never after the second.
    private record Order(FactTable table, String first, String second) {}

    private record Past(FactTable table, String column) {}

    private static final List<Order> ORDERS = List.of(
            new Order(FactTable.TREATIES, "signed_on", "ratified_or_acceded_on"), new Order(FactTable.TREATIES, "signed_on", "in_force_on"),
            new Order(FactTable.TREATIES, "ratified_or_acceded_on", "in_force_on"), new Order(FactTable.TREATIES, "party_not_before", "party_not_after"),
            new Order(FactTable.TREATIES, "invited_not_before", "invited_not_after"), new Order(FactTable.EVENTS, "date_start", "date_end"),
            new Order(FactTable.EVENTS, "known_from", "known_until"));
    private static final List<Past> PAST = List.of(new Past(FactTable.COUNTRIES, "un_member_since"), new Past(FactTable.RESOLUTIONS, "date"),
            new Past(FactTable.VOTES, "date"), new Past(FactTable.INSTRUMENTS, "opened_on"), new Past(FactTable.TREATIES, "signed_on"),
            new Past(FactTable.TREATIES, "ratified_or_acceded_on"), new Past(FactTable.TREATIES, "as_of"), new Past(FactTable.MEMBERSHIPS, "as_of"),
            new Past(FactTable.INDICES, "year"), new Past(FactTable.SWING_LISTS, "published_on"));
    private final Sheets sheets;
    private final Problems problems;
    private final Texts texts;

    DateCheck(Sheets sheets, Problems problems) {
        this.sheets = sheets;
        this.problems = problems;
        this.texts = problems.texts();
    }

    void look() {
        ORDERS.forEach(this::inOrder);
        compiledOn().ifPresent(day -> PAST.forEach(past -> past(past, day)));
        treaties();
    }

    private void inOrder(Order order) {
        for (Line line : sheets.lines(order.table())) {
            boolean wrong = line.day(order.second()).filter(second -> line.day(order.first()).filter(second::isBefore).isPresent()).isPresent();
            if (wrong) problems.of(line, order.second(), texts.get("check.date.order", order.second(), line.cell(order.second()), order.first(), line.cell(order.first())));
        }
    }

    private Optional<LocalDate> compiledOn() {
        return Optional.ofNullable(sheets.byKey(FactTable.ABOUT).get(About.COMPILED_ON)).flatMap(line -> line.day("value"));
    }

    private void past(Past past, LocalDate compiledOn) {
        for (Line line : sheets.lines(past.table())) {
            if (line.firstDay(past.column()).filter(compiledOn::isBefore).isPresent()) {
                problems.of(line, past.column(), texts.get("check.date.future", line.cell(past.column()), compiledOn.toString()));
            }
        }
    }

    /// Nobody signs a treaty before it is open, and an invitation has a day by which it was seen.
    private void treaties() {
        Map<String, Line> instruments = sheets.byKey(FactTable.INSTRUMENTS);
        for (Line line : sheets.lines(FactTable.TREATIES)) {
            Optional<LocalDate> opened = Optional.ofNullable(instruments.get(line.cell("treaty"))).flatMap(i -> i.day("opened_on"));
            boolean early = opened.filter(day -> line.day("signed_on").filter(day::isAfter).isPresent()).isPresent();
            if (early) problems.of(line, "signed_on", texts.get("check.date.opened", line.cell("signed_on"), opened.orElseThrow().toString()));
            boolean undated = line.cell("status").equals("invited") && line.cell("invited_not_after").isEmpty();
            if (undated) problems.of(line, "invited_not_after", texts.get("check.date.invited"));
        }
    }
}
