package demarche.exchange.sheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Values separated by commas, semicolons or tabs, whichever the first line holds most of. What is not UTF-8 is read as Windows wrote it.
final class Separated {
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

    private Separated() {}

    static List<Grid.Row> lines(byte[] file) throws BadGrid {
        String text = text(file);
        if (text.indexOf('\0') >= 0) throw new BadGrid(BadGrid.Fault.DAMAGED);
        String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElseThrow(() -> new BadGrid(BadGrid.Fault.EMPTY));
        var lines = new ArrayList<Grid.Row>();
        var csv = CsvReader.builder().fieldSeparator(separator(first)).skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE).missingFieldStrategy(FieldMismatchStrategy.IGNORE);
        try {
            for (CsvRecord line : csv.ofCsvRecord(text)) {
                if (lines.size() > GridReader.ROWS || line.getFieldCount() > GridReader.COLUMNS) throw new BadGrid(BadGrid.Fault.TOO_LARGE);
                lines.add(new Grid.Row((int) line.getStartingLineNumber(), line.getFields().stream().map(GridReader::cut).toList()));
            }
        } catch (CsvParseException _) {
            throw new BadGrid(BadGrid.Fault.DAMAGED);
        }
        return lines;
    }

    private static char separator(String line) {
        return SEPARATORS.stream().max(Comparator.comparing(c -> line.chars().filter(l -> l == c).count())).orElseThrow();
    }

    private static String text(byte[] file) {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException _) {
            return new String(file, Charset.forName("windows-1252"));
        }
    }
}
