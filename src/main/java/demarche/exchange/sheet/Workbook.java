package demarche.exchange.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/// The first sheet of a workbook. Of a formula the value is taken that was kept with it.
final class Workbook {
    /// A small file may say that it inflates to anything, so what comes out is counted first.
    private static final long LARGEST_INFLATED = 200L * 1024 * 1024;
    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);
    private static final Pattern IN_QUOTES = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*]|\\\\.");

    private Workbook() {}

    static List<Grid.Row> lines(byte[] file) throws BadGrid {
        measure(file);
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file), WITH_FORMATS); Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            var lines = new ArrayList<Grid.Row>();
            for (Iterator<Row> each = rows.iterator(); each.hasNext();) {
                Row row = each.next();
                if (lines.size() > GridReader.ROWS || row.getCellCount() > GridReader.COLUMNS) throw new BadGrid(BadGrid.Fault.TOO_LARGE);
                if (row.stream().anyMatch(cell -> !words(cell).isBlank())) lines.add(new Grid.Row(row.getRowNum(), row.stream().map(Workbook::words).toList()));
            }
            return lines;
        // Of a broken workbook the library throws any of these.
        } catch (IOException | ExcelReaderException | IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException | NullPointerException _) {
            throw new BadGrid(BadGrid.Fault.DAMAGED);
        }
    }

    private static void measure(byte[] file) throws BadGrid {
        long inflated = 0;
        byte[] buffer = new byte[64 * 1024];
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    inflated += read;
                    if (inflated > LARGEST_INFLATED) throw new BadGrid(BadGrid.Fault.TOO_LARGE);
                }
            }
        } catch (IOException | IllegalArgumentException _) {
            throw new BadGrid(BadGrid.Fault.DAMAGED);
        }
    }

    /// A day in the form of ISO 8601, a number with a point, a text as it stands.
    private static String words(Cell cell) {
        if (cell == null) return "";
        boolean number = cell.getType() == CellType.NUMBER || cell.getType() == CellType.FORMULA && cell.getValue() instanceof java.math.BigDecimal;
        if (number && isDate(cell.getDataFormatString())) return cell.asDate().toLocalDate().toString();
        if (number && cell.getValue() instanceof java.math.BigDecimal value) return value.stripTrailingZeros().toPlainString();
        return GridReader.cut(cell.getText());
    }

    private static boolean isDate(String format) {
        if (format == null) return false;
        String plain = IN_QUOTES.matcher(format).replaceAll("").toLowerCase(Locale.ROOT);
        return plain.contains("yy") || plain.contains("d") && plain.contains("m");
    }
}
