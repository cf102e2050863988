package demarche.reference;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// A table of facts as shipped: `resources/demarche/reference/NAME.csv`.
final class Table {
    private Table() {}

    static <T> List<T> read(String file, Function<Row, T> fact) {
        try (InputStream in = Table.class.getResourceAsStream(file)) {
            var facts = new ArrayList<T>();
            var reader = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8));
            reader.forEach(record -> facts.add(fact.apply(new Row(file, record))));
            return List.copyOf(facts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
