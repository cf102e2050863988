package demarche.support;

import demarche.reference.table.FactTable;
import demarche.reference.table.Tables;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// Tables of a bundle as a ministry would make them: the shipped ones, put together a week later, with some rows changed.
public final class GivenTables {
    private final Map<FactTable, byte[]> tables = new EnumMap<>(FactTable.class);

    private GivenTables() {}

    public static GivenTables compiledOn(String day) {
        return new GivenTables().saying(FactTable.ABOUT, "key,value\ncompiled_on," + day + "\n");
    }

    /// The usual one: of 30 November 2026, with a title.
    public static GivenTables newer() {
        return new GivenTables().saying(FactTable.ABOUT, "key,value\ncompiled_on,2026-11-30\ntitle,November facts\n");
    }

    public GivenTables saying(FactTable table, String csv) {
        return saying(table, csv.getBytes(StandardCharsets.UTF_8));
    }

    public GivenTables saying(FactTable table, byte[] csv) {
        tables.put(table, csv);
        return this;
    }

    /// Changes every row that begins so.
    public GivenTables editing(FactTable table, String start, UnaryOperator<String> edit) {
        return saying(table, Arrays.stream(text(table).split("\n")).map(line -> line.startsWith(start) ? edit.apply(line) : line).filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n", "", "\n")));
    }

    public GivenTables removing(FactTable table, String start) {
        return editing(table, start, _ -> "");
    }

    /// @param row without the line’s end
    public GivenTables adding(FactTable table, String row) {
        return saying(table, text(table) + row + "\n");
    }

    private String text(FactTable table) {
        return new String(tables.getOrDefault(table, Tables.shipped().bytes(table)), StandardCharsets.UTF_8);
    }

    public Map<FactTable, byte[]> map() {
        return Map.copyOf(tables);
    }

    public Tables tables() {
        return Tables.with(tables);
    }
}
