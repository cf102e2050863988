package demarche.pack.ink;

import demarche.pack.block.Run;
import demarche.pack.block.Table;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Draws tables. All column widths are set, in millimetres: one left open gives odd sums.
final class TableInk {
    /// A table of no more rows, and no more letters, stays on one page.
    private static final int SHORT = 12;
    private static final int FEW_LETTERS = 1_200;
    private final Xhtml page;
    private final PhraseInk phrases;
    private final boolean reversed;

    /// @param reversed whether the first column must be written last to stand at the right
    TableInk(Xhtml page, PhraseInk phrases, boolean reversed) {
        this.page = page;
        this.phrases = phrases;
        this.reversed = reversed;
    }

    /// In the order in which they are written.
    <T> List<T> written(List<T> cells) {
        return reversed ? cells.reversed() : cells;
    }

    /// @param room the width there is, in millimetres
    void draw(Table table, double room) {
        page.open("div", "class", isShort(table) && !table.isBilingual() ? "keep" : "flow");
        page.open("table", "class", styleClass(table.size()) + (table.isBilingual() ? " twin" : ""));
        table.caption().ifPresent(text -> page.open("caption").atMost(Longest.CAPTION, text).close("caption"));
        columns(room, table.columns().stream().mapToDouble(Table.Column::width).toArray());
        head(table.columns());
        page.open("tbody");
        List<List<Integer>> starts = table.starts();
        for (int i = 0; i < starts.size(); i++) line(table.lines().get(i), table.columns(), starts.get(i));
        page.close("tbody").close("table").close("div");
    }

    private static boolean isShort(Table table) {
        int letters = table.lines().stream().mapToInt(line -> switch (line) {
            case Table.Part(String heading) -> heading.length();
            case Table.Cells(List<Table.Cell> cells) -> cells.stream().mapToInt(c -> c.phrase().letters()).sum();
        }).sum();
        return table.lines().size() <= SHORT && letters <= FEW_LETTERS;
    }

    private static String styleClass(Table.Size size) {
        return switch (size) {
            case DENSE -> "dense";
            case NORMAL -> "normal";
            case WIDE -> "wide";
        };
    }

    /// @param shares of the room, one for each column
    void columns(double room, double... shares) {
        double all = DoubleStream.of(shares).sum();
        page.open("colgroup");
        for (double share : written(DoubleStream.of(shares).boxed().toList())) page.empty("col", "style", "width:" + millimetres(share / all * room));
        page.close("colgroup");
    }

    private void head(List<Table.Column> columns) {
        page.open("thead").open("tr");
        for (Table.Column column : written(columns)) {
            page.open("th", with(column, "scope", "col", "class", column.numeric() ? "num" : "cell")).atMost(Longest.HEAD, column.head()).close("th");
        }
        page.close("tr").close("thead");
    }

    private void line(Table.Line line, List<Table.Column> columns, List<Integer> starts) {
        switch (line) {
            case Table.Part(String heading) -> page.open("tr", "class", "part")
                    .open("th", "scope", "colgroup", "colspan", Integer.toString(columns.size())).atMost(Longest.CAPTION, heading).close("th").close("tr");
            case Table.Cells(List<Table.Cell> cells) -> cells(cells, columns, starts);
        }
    }

    private void cells(List<Table.Cell> cells, List<Table.Column> columns, List<Integer> starts) {
        if (leads(cells, columns)) page.open("tr", "class", "lead");
        else page.open("tr");
        for (int i : written(IntStream.range(0, cells.size()).boxed().toList())) {
            Table.Cell cell = cells.get(i);
            Table.Column column = columns.get(starts.get(i));
            boolean names = starts.get(i) == 0 && column.language().isEmpty();
            String element = names ? "th" : "td";
            String[] facing = column.language().isPresent() ? new String[0] : phrases.facing(cell.phrase());
            page.open(element, with(with(column, attributes(cell, names, column.numeric())), facing));
            phrases.draw(cell.phrase());
            page.close(element);
        }
        page.close("tr");
    }

    /// A label in two languages belongs to what follows it.
    private static boolean leads(List<Table.Cell> cells, List<Table.Column> columns) {
        return columns.getFirst().language().isPresent() && cells.stream().allMatch(cell -> cell.phrase().runs().size() == 1 && cell.phrase().runs().getFirst() instanceof Run.Strong);
    }

    private static String[] attributes(Table.Cell cell, boolean first, boolean numeric) {
        String[] scope = first ? new String[] {"scope", "row"} : new String[0];
        String[] rest = {"class", numeric ? "num" : "cell", "colspan", Integer.toString(cell.columns())};
        String[] down = cell.rows() > 1 ? new String[] {"rowspan", Integer.toString(cell.rows())} : new String[0];
        return Stream.of(scope, rest, down).flatMap(Arrays::stream).toArray(String[]::new);
    }

    private static String[] with(Table.Column column, String... attributes) {
        return column.language().map(language -> with(attributes, Direction.attributes(language))).orElse(attributes);
    }

    static String[] with(String[] attributes, String[] more) {
        return Stream.of(attributes, more).flatMap(Arrays::stream).toArray(String[]::new);
    }

    static String millimetres(double length) {
        return String.format(Locale.ROOT, "%.2fmm", length);
    }
}
