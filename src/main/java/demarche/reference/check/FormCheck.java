package demarche.reference.check;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import demarche.reference.table.Column;
import demarche.reference.table.FactTable;
import demarche.text.Texts;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Whether bytes are a table at all: UTF-8, CSV, the columns we know, as many cells in every row.
final class FormCheck {
    private static final int MOST_ROWS = 50_000;
    private static final String MARK = "\uFEFF";
    private final Problems problems;
    private final Texts texts;

    FormCheck(Problems problems) {
        this.problems = problems;
        this.texts = problems.texts();
    }

    void look(FactTable table, byte[] content) {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
            lookAt(table, text.startsWith(MARK) ? text.substring(1) : text);
        } catch (CharacterCodingException _) {
            problems.of(table, texts.get("check.encoding"));
        } catch (CsvParseException _) {
            problems.of(table, texts.get("check.csv"));
        }
    }

    private void lookAt(FactTable table, String text) {
        var csv = CsvReader.builder().allowUnclosedQuote(false).extraFieldStrategy(FieldMismatchStrategy.IGNORE).missingFieldStrategy(FieldMismatchStrategy.IGNORE).ofCsvRecord(text);
        Iterator<CsvRecord> records = csv.iterator();
        if (!records.hasNext()) {
            problems.of(table, texts.get("check.empty"));
            return;
        }
        List<String> header = records.next().getFields();
        header(table, header);
        int rows = 0;
        while (records.hasNext() && rows <= MOST_ROWS) {
            width(table, records.next(), header.size());
            rows++;
        }
        if (rows > MOST_ROWS) problems.of(table, texts.get("check.rows.many", MOST_ROWS));
        if (rows == 0) problems.of(table, texts.get("check.rows.none"));
    }

    private void header(FactTable table, List<String> header) {
        Set<String> known = table.columns().stream().map(Column::name).collect(Collectors.toSet());
        var seen = new HashSet<String>();
        for (String name : header) {
            if (!known.contains(name)) problems.of(table, 1, Shown.of(name), texts.get("check.column.unknown", Shown.of(name)));
            else if (!seen.add(name)) problems.of(table, 1, name, texts.get("check.column.twice", name));
        }
        table.columns().stream().map(Column::name).filter(name -> !seen.contains(name))
                .forEach(name -> problems.of(table, 1, name, texts.get("check.column.missing", name)));
    }

    private void width(FactTable table, CsvRecord record, int columns) {
        int cells = record.getFieldCount();
        if (cells != columns) problems.of(table, record.getStartingLineNumber(), "", texts.get("check.row.width", cells, columns));
    }
}
