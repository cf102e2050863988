package demarche.reference.table;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// All tables of the reference as text: those of a bundle where it has them, the others as shipped (`resources/demarche/reference/NAME.csv`).
public final class Tables {
    private static final Tables SHIPPED = new Tables(Map.of());
    private final Map<FactTable, byte[]> replaced;

    private Tables(Map<FactTable, byte[]> replaced) {
        this.replaced = Map.copyOf(replaced);
    }

    public static Tables shipped() {
        return SHIPPED;
    }

    /// The shipped tables with these in the place of theirs. The arrays are not copied: leave them alone.
    ///
    /// @param tables CSV in UTF-8, header first
    public static Tables with(Map<FactTable, byte[]> tables) {
        return new Tables(tables);
    }

    /// Those that are not as shipped.
    public Set<FactTable> replaced() {
        return replaced.keySet();
    }

    public byte[] bytes(FactTable table) {
        try (InputStream in = open(table)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @throws BadFact where a cell cannot be what its column says
    public <T> List<T> read(FactTable table, Function<Row, T> fact) {
        try (InputStream in = open(table)) {
            var facts = new ArrayList<T>();
            var reader = CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(in, StandardCharsets.UTF_8);
            reader.forEach(record -> facts.add(fact.apply(new Row(table.file(), record))));
            return List.copyOf(facts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What the tables say of themselves.
    public About about() {
        record Said(String key, Row row) {}
        List<Said> said = read(FactTable.ABOUT, row -> new Said(row.text("key"), row));
        return new About(said.stream().filter(s -> s.key().equals(About.COMPILED_ON)).findFirst().orElseThrow().row().day("value"),
                said.stream().filter(s -> s.key().equals(About.TITLE)).findFirst().map(s -> s.row().text("value")));
    }

    private InputStream open(FactTable table) {
        return Optional.<InputStream>ofNullable(replaced.containsKey(table) ? new ByteArrayInputStream(replaced.get(table)) : Tables.class.getResourceAsStream(
                "/demarche/reference/" + table.file())).orElseThrow(() -> new IllegalStateException("not shipped: " + table.file()));
    }
}
