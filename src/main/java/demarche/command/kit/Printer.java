package demarche.command.kit;

import java.io.PrintStream;
import java.util.List;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Writes an answer: plain text for people, or one JSON value for machines.
public final class Printer {
    private static final JsonMapper MAPPER = JsonMapper.shared();
    private final PrintStream out;
    private final boolean json;

    Printer(PrintStream out, boolean json) {
        this.out = out;
        this.json = json;
    }

    /// Whether a machine reads the answer.
    public boolean isJson() {
        return json;
    }

    public void json(JsonNode value) {
        var lines = new DefaultIndenter("  ", "\n");
        var pretty = new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
        out.print(MAPPER.writer().with(pretty).writeValueAsString(value) + "\n");
    }

    public void line(String text) {
        out.print(text + "\n");
    }

    /// Rows in columns as wide as their widest cell; the last column is not padded.
    public void table(List<String> head, List<List<String>> rows) {
        int[] widths = new int[head.size()];
        widen(widths, head);
        rows.forEach(row -> widen(widths, row));
        line(padded(head, widths));
        rows.forEach(row -> line(padded(row, widths)));
    }

    private static void widen(int[] widths, List<String> row) {
        for (int i = 0; i < widths.length; i++) widths[i] = Math.max(widths[i], row.get(i).length());
    }

    private static String padded(List<String> row, int[] widths) {
        var line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            line.append(row.get(i));
            if (i < widths.length - 1) line.append(" ".repeat(widths[i] - row.get(i).length() + 2));
        }
        return line.toString().stripTrailing();
    }
}
