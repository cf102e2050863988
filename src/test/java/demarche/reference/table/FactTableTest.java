package demarche.reference.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class FactTableTest {
    private static final Path PAGE = Path.of("src/site/markdown/reference-bundle.md");

    static List<FactTable> ofBundles() {
        return FactTable.ofBundles();
    }

    @ParameterizedTest
    @EnumSource(FactTable.class)
    void theShippedTableHasTheseColumns(FactTable table) {
        String header = new String(Tables.shipped().bytes(table), StandardCharsets.UTF_8).lines().findFirst().orElseThrow();

        assertEquals(new HashSet<>(List.of(header.split(","))), table.columns().stream().map(Column::name).collect(Collectors.toSet()));
    }

    /// Whoever makes a bundle reads the page, not the code.
    @ParameterizedTest
    @MethodSource("ofBundles")
    void thePageNamesEveryColumn(FactTable table) throws IOException {
        String row = Files.readAllLines(PAGE).stream().filter(line -> line.startsWith("| `" + table.file() + "` |")).findFirst().orElseThrow();

        Set<String> missing = table.columns().stream().map(Column::name).filter(name -> !row.contains("`" + name + "`")).collect(Collectors.toSet());

        assertEquals(Set.of(), missing);
        assertTrue(row.contains("| " + String.join(", ", table.key()) + " |"), row);
    }
}
