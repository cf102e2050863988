package demarche.reference.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.reference.change.RowChange.Kind;
import demarche.reference.table.FactTable;
import demarche.reference.table.Tables;
import demarche.support.GivenTables;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ChangesTest {
    private final ChangeWords words = new ChangeWords(Tables.shipped(), Locale.ENGLISH);

    private static Changes changes(GivenTables after) {
        return Changes.between(Tables.shipped(), after.tables());
    }

    @Test
    void tablesThatSayTheSameChangeNothing() {
        Changes changes = changes(GivenTables.newer().saying(FactTable.VOTES, Tables.shipped().bytes(FactTable.VOTES)));

        assertTrue(changes.isEmpty());
        assertEquals(LocalDate.of(2026, 11, 23), changes.before());
        assertEquals(LocalDate.of(2026, 11, 30), changes.after());
    }

    @Test
    void aChangedCellIsToldWithWhatItSaidAndWillSay() {
        Changes changes = changes(GivenTables.newer().editing(FactTable.MEMBERSHIPS, "AFG,G77,", row -> row.replace("2025-12-20", "2026-11-01")));

        RowChange row = changes.tables().getFirst().rows().getFirst();
        assertEquals(new RowChange(FactTable.MEMBERSHIPS, Kind.CHANGED, List.of("AFG", "G77"), List.of(new CellChange("as_of", "2025-12-20", "2026-11-01"))), row);
        assertEquals("Afghanistan, G77", words.row(row));
        assertEquals(List.of("as_of: “2025-12-20” becomes “2026-11-01”"), words.cells(row));
    }

    @Test
    void rowsThatComeAndGoAreCounted() {
        Changes changes = changes(GivenTables.newer().removing(FactTable.MEMBERSHIPS, "AFG,G77,").adding(FactTable.MEMBERSHIPS, "AFG,AU,a source,2026")
                .adding(FactTable.INDICES, "GTM,OWN2026,2026,1.5,,a source"));

        assertEquals(List.of(FactTable.MEMBERSHIPS, FactTable.INDICES), changes.tables().stream().map(TableChange::table).toList());
        assertEquals("Rows added: 1, changed: 0, removed: 1", words.counts(changes.tables().getFirst()));
        assertEquals(2, changes.count(Kind.ADDED));
        assertEquals(List.of("The row is no longer there"), words.cells(changes.tables().getFirst().rows().getLast()));
        assertEquals(List.of("year: 2026", "value: 1.5", "source: a source"), words.cells(changes.tables().getLast().rows().getFirst()));
    }

    @Test
    void theOrderOfRowsAndColumnsIsNoChange() {
        Changes changes = changes(GivenTables.newer().saying(FactTable.POWERS, reversed(new String(Tables.shipped().bytes(FactTable.POWERS), java.nio.charset.StandardCharsets.UTF_8))));

        assertTrue(changes.isEmpty());
    }

    private static String reversed(String csv) {
        var lines = new java.util.ArrayList<>(List.of(csv.split("\n")));
        String header = lines.removeFirst();
        return header + "\n" + String.join("\n", lines.reversed()) + "\n";
    }

    @Test
    void aTableThatABundleNoLongerHasGoesBackToTheShippedOne() {
        Tables inUse = GivenTables.newer().adding(FactTable.MEMBERSHIPS, "AFG,AU,a source,2026").tables();

        Changes changes = Changes.between(inUse, GivenTables.compiledOn("2026-12-01").tables());

        assertEquals(1, changes.count(Kind.REMOVED));
    }
}
