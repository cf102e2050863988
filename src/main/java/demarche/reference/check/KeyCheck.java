package demarche.reference.check;

import demarche.reference.table.Column;
import demarche.reference.table.Content;
import demarche.reference.table.FactTable;
import demarche.reference.table.Sheet.Line;
import demarche.text.Texts;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Whether every row is there once, names only rows that are there, and none is gone that plans may name.
final class KeyCheck {
    private final Sheets sheets;
    private final Problems problems;
    private final Texts texts;

    KeyCheck(Sheets sheets, Problems problems) {
        this.sheets = sheets;
        this.problems = problems;
        this.texts = problems.texts();
    }

    void look(Sheets inUse) {
        for (FactTable table : FactTable.ofBundles()) {
            duplicates(table);
            table.columns().forEach(column -> names(table, column));
            if (table.keepsItsRows()) kept(table, inUse);
        }
    }

    private void duplicates(FactTable table) {
        var first = new HashMap<List<String>, Long>();
        for (Line line : sheets.lines(table)) {
            Long before = first.putIfAbsent(line.key(), line.number());
            if (before != null) problems.of(line, table.key().getFirst(), texts.get("check.row.twice", shown(line.key()), before));
        }
    }

    private void kept(FactTable table, Sheets inUse) {
        Set<List<String>> now = sheets.keys(table);
        inUse.lines(table).stream().map(Line::key).filter(key -> !now.contains(key))
                .forEach(key -> problems.of(table, texts.get("check.row.gone", shown(key))));
    }

    private static String shown(List<String> key) {
        return Shown.of(String.join(", ", key));
    }

    private void names(FactTable table, Column column) {
        switch (column.content()) {
            case Content.Names(String file) -> names(table, column, file, false);
            case Content.NamesSome(String file) -> names(table, column, file, true);
            case Content.Words(), Content.OneOf(List<String> _), Content.SomeOf(List<String> _), Content.Day(), Content.Seen(), Content.Whole(int _, int _),
                    Content.Decimal(), Content.Id(), Content.Code(int _, boolean _) -> {}
        }
    }

    private void names(FactTable table, Column column, String file, boolean several) {
        Set<String> known = sheets.keys(FactTable.filed(file).orElseThrow()).stream().map(List::getFirst).collect(Collectors.toSet());
        for (Line line : sheets.lines(table)) {
            String cell = line.cell(column.name());
            if (cell.isBlank() || known.contains(cell)) continue;
            Arrays.stream(several ? cell.split("; ?") : new String[] {cell}).filter(name -> !known.contains(name)).distinct()
                    .forEach(name -> problems.of(line, column.name(), texts.get("check.row.names", Shown.of(name), file)));
        }
    }
}
