package demarche.ui.programmes.activities.paste;

import demarche.plan.Activity;
import demarche.plan.Plan;
import demarche.plan.id.ItemId;
import demarche.text.Folding;
import demarche.text.Texts;
import demarche.ui.kit.table.Form;
import demarche.ui.programmes.activities.column.ActivityColumn;
import demarche.ui.programmes.activities.column.Book;
import demarche.ui.programmes.activities.column.Taken;
import demarche.ui.programmes.activities.edit.Spans;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Reads rows of a spreadsheet as activities of one programme. A first row that names columns is a header; without one, cells go into the columns in sight
/// from where the keyboard is. A row belongs to the activity with its id, else to the one with its title, else it is new.
///
/// @param texts the bundle `activities`
public record Pasting(Texts texts, List<ActivityColumn> columns, Book book, ItemId programme) {
    private static final int BRIEF = 60;

    /// Where cells without a header go.
    ///
    /// @param columns from the one the keyboard is in
    /// @param rows    from the one the keyboard is in; empty: every row is a new activity, or the one with its title
    public record Place(List<ActivityColumn> columns, List<Activity> rows) {}

    /// A cell that is about to be written.
    private record Cell(ActivityColumn column, String text) {
        /// What an activity waits for may come with the same paste: it is written last.
        boolean isLast() {
            return column.id().equals("after");
        }
    }

    /// A row that is taken but for what its activity waits for.
    private record Begun(PastedRow row, Activity before, List<Cell> last) {}

    public Pasted of(List<List<String>> cells, Place place) {
        if (cells.isEmpty()) return new Pasted(List.of(), List.of());
        Map<Integer, ActivityColumn> header = header(cells.getFirst());
        return header.isEmpty() ? new Pasted(waiting(placed(cells, place)), List.of()) : headed(cells, header);
    }

    private List<PastedRow> waiting(List<Begun> begun) {
        Plan plan = new Pasted(begun.stream().map(Begun::row).toList(), List.of()).on(book.plan());
        var rows = new ArrayList<PastedRow>();
        for (Begun one : begun) {
            var later = new Pasting(texts, columns, new Book(plan, book.reference(), texts.locale()), programme);
            PastedRow row = one.last().isEmpty() ? one.row() : later.finished(one);
            if (row.kind() == PastedRow.Kind.NEW || row.kind() == PastedRow.Kind.CHANGED) plan = plan.with(row.activity());
            rows.add(row);
        }
        return List.copyOf(rows);
    }

    private PastedRow finished(Begun begun) {
        boolean isNew = begun.row().kind() == PastedRow.Kind.NEW;
        PastedRow more = taken(begun.row().activity(), isNew, begun.last());
        var changed = Stream.concat(begun.row().changed().stream(), more.changed().stream()).toList();
        var refused = Stream.concat(begun.row().refused().stream(), more.refused().stream()).toList();
        return told(begun.before(), more.activity(), isNew, changed, refused);
    }

    /// Which column each cell of the first row names; empty where it is no header, which names its columns but for at most half.
    private Map<Integer, ActivityColumn> header(List<String> first) {
        var found = new LinkedHashMap<Integer, ActivityColumn>();
        for (int i = 0; i < first.size(); i++) {
            int at = i;
            columns.stream().filter(c -> named(c.title(), first.get(at))).findFirst().ifPresent(c -> found.putIfAbsent(at, c));
        }
        boolean most = found.size() * 2 >= first.stream().filter(c -> !c.isBlank()).count();
        return most ? found : Map.of();
    }

    private static boolean named(String title, String cell) {
        return Folding.folded(title).equals(Folding.folded(cell));
    }

    private Pasted headed(List<List<String>> cells, Map<Integer, ActivityColumn> header) {
        List<String> first = cells.getFirst();
        String id = texts.get("activities.column.id");
        int ids = IntStream.range(0, first.size()).filter(i -> named(id, first.get(i))).findFirst().orElse(-1);
        List<String> unknown = IntStream.range(0, first.size()).filter(i -> !header.containsKey(i) && i != ids && !first.get(i).isBlank())
                .filter(i -> !named(texts.get("activities.column.programme"), first.get(i))).mapToObj(first::get).toList();
        var rows = cells.stream().skip(1).map(row -> {
            List<Cell> written = header.entrySet().stream().filter(e -> e.getKey() < row.size()).map(e -> new Cell(e.getValue(), row.get(e.getKey()))).toList();
            return row(written, ids >= 0 && ids < row.size() ? row.get(ids).strip() : "");
        }).toList();
        return new Pasted(waiting(rows), unknown);
    }

    private List<Begun> placed(List<List<String>> cells, Place place) {
        return IntStream.range(0, cells.size()).mapToObj(i -> {
            List<String> row = cells.get(i);
            List<Cell> written = IntStream.range(0, Math.min(row.size(), place.columns().size())).mapToObj(c -> new Cell(place.columns().get(c), row.get(c))).toList();
            return i < place.rows().size() ? begun(place.rows().get(i), false, written) : row(written, "");
        }).toList();
    }

    private Begun row(List<Cell> written, String id) {
        Optional<Activity> known = siblings().stream().filter(a -> a.id().value().equals(id)).findFirst();
        if (known.isPresent()) return begun(known.get(), false, written);
        String title = written.stream().filter(c -> c.column().id().equals("title")).map(c -> c.text().strip()).findFirst().orElse("");
        List<Activity> titled = id.isEmpty() ? siblings().stream().filter(a -> a.title().equals(title)).toList() : List.of();
        if (titled.size() == 1) return begun(titled.getFirst(), false, written);
        Activity made = Activity.titled(ItemId.random(), programme, "–");
        if (title.isEmpty()) return new Begun(new PastedRow(PastedRow.Kind.REFUSED, made, "–", List.of(), List.of(texts.get("activities.paste.no-title"))), made, List.of());
        return begun(made, true, written);
    }

    private Begun begun(Activity before, boolean isNew, List<Cell> written) {
        return new Begun(taken(before, isNew, written.stream().filter(c -> !c.isLast()).toList()), before, written.stream().filter(Cell::isLast).toList());
    }

    private List<Activity> siblings() {
        return book.siblings(programme);
    }

    /// What is reckoned from is written last, and taken away first, so that days and what they follow do not contradict one another on the way.
    private PastedRow taken(Activity before, boolean isNew, List<Cell> written) {
        var refused = new ArrayList<String>();
        var changed = new ArrayList<String>();
        Activity now = before;
        for (Cell cell : written.stream().sorted(Comparator.comparing(c -> !(c.column().id().equals("before") && c.text().isBlank()))).toList()) {
            if (cell.column().form() == Form.FIXED || isFlattened(before, cell)) continue;
            switch (cell.column().take(book, now, cell.text())) {
                case Taken.Value(Activity next) -> {
                    if (!next.equals(now)) changed.add(change(cell.column(), now, next));
                    now = next;
                }
                case Taken.Unclear(String sentence) -> refused.add(texts.get("activities.paste.cell", cell.column().title(), sentence));
            }
        }
        if (Spans.checked(texts, before, new Taken.Value(now)) instanceof Taken.Unclear(String sentence)) {
            refused.add(sentence);
            now = now.withWhen(before.when());
        }
        return told(before, now, isNew, changed, refused);
    }

    private String change(ActivityColumn column, Activity before, Activity now) {
        return texts.get("activities.paste.change", column.title(), brief(column.shown(book, before)), brief(column.shown(book, now)));
    }

    private static String brief(String value) {
        return value.isEmpty() ? "–" : value.length() > BRIEF ? value.substring(0, BRIEF) + " …" : value;
    }

    /// Some spreadsheets write line breaks, tabs and several spaces as one space: the same text then.
    private boolean isFlattened(Activity before, Cell cell) {
        String written = cell.column().written(book, before);
        return !written.equals(cell.text()) && written.replaceAll("\\s+", " ").strip().equals(cell.text().replaceAll("\\s+", " ").strip());
    }

    private static PastedRow told(Activity before, Activity now, boolean isNew, List<String> changed, List<String> refused) {
        boolean titled = !isNew || !now.title().equals("–");
        PastedRow.Kind kind = !titled ? PastedRow.Kind.REFUSED : isNew ? PastedRow.Kind.NEW : !now.equals(before) ? PastedRow.Kind.CHANGED
                : refused.isEmpty() ? PastedRow.Kind.SAME : PastedRow.Kind.REFUSED;
        return new PastedRow(kind, now, now.title(), isNew ? List.of() : List.copyOf(changed), List.copyOf(refused));
    }
}
