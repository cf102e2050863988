package demarche.exchange.sheet;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;

/// Cells as the clipboard carries them as plain text: a line a row, a tab between cells. What holds a tab, a line break or a quotation mark is written in
/// quotation marks. Spreadsheets write quotation marks of the text itself bare, which no CSV reader understands: hence the reader of our own.
public final class ClipText {
    private ClipText() {}

    public static String of(List<List<String>> rows) {
        var text = new StringWriter();
        CsvWriter writer = CsvWriter.builder().bufferSize(0).fieldSeparator('\t').lineDelimiter(LineDelimiter.LF).build(text);
        rows.forEach(row -> writer.writeRecord(row.stream().map(Formula::guarded).toList()));
        return text.toString();
    }

    /// Rows without a cell that says something are left out.
    public static List<List<String>> read(String text) {
        return new Scan(text.replace("\r\n", "\n").replace('\r', '\n').replace("\0", "")).rows();
    }

    /// One walk over the text.
    private static final class Scan {
        private final String text;
        private int at;

        Scan(String text) {
            this.text = text;
        }

        List<List<String>> rows() {
            var rows = new ArrayList<List<String>>();
            while (at < text.length()) {
                List<String> row = row();
                if (row.stream().anyMatch(cell -> !cell.isBlank())) rows.add(row);
            }
            return List.copyOf(rows);
        }

        private List<String> row() {
            var cells = new ArrayList<String>();
            do cells.add(Formula.plain(cell())); while (at < text.length() && text.charAt(at++) == '\t');
            return List.copyOf(cells);
        }

        /// Leaves off at the tab or line break after the cell.
        private String cell() {
            int close = text.startsWith("\"", at) ? closing() : -1;
            if (close >= 0) {
                String inner = text.substring(at + 1, close);
                at = close + 1;
                return inner.replace("\"\"", "\"");
            }
            int from = at;
            while (at < text.length() && !isEnd(at)) at++;
            return text.substring(from, at);
        }

        /// The closing mark of a cell that was put into quotation marks, or -1 where they belong to the text: nothing in it called for them.
        private int closing() {
            boolean calledFor = false;
            for (int i = at + 1; i < text.length(); i++) {
                char c = text.charAt(i);
                boolean doubled = c == '"' && text.startsWith("\"\"", i);
                if (c == '"' && !doubled) return calledFor && (i + 1 == text.length() || isEnd(i + 1)) ? i : -1;
                calledFor |= doubled || isEnd(i);
                if (doubled) i++;
            }
            return -1;
        }

        private boolean isEnd(int i) {
            return text.charAt(i) == '\t' || text.charAt(i) == '\n';
        }
    }
}
