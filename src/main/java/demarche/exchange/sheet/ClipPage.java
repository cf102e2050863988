package demarche.exchange.sheet;

import java.util.List;
import java.util.stream.Collectors;

/// Cells as the clipboard carries them for a spreadsheet that can read a table: every cell says that it is text, so that 00123 keeps its zeros, a date its
/// order and nothing is run as a formula. `sdnum` is what LibreOffice reads, `mso-number-format` what Excel does. White space in a row becomes one space there.
public final class ClipPage {
    private static final String HEAD = "<html><head><meta http-equiv=\"content-type\" content=\"text/html; charset=utf-8\"></head><body><table>";
    private static final String CELL = "<td sdnum=\"1033;0;@\" style=\"mso-number-format:'\\@';white-space:pre-wrap\">";

    private ClipPage() {}

    public static String of(List<List<String>> rows) {
        return rows.stream().map(ClipPage::row).collect(Collectors.joining("", HEAD, "</table></body></html>"));
    }

    private static String row(List<String> cells) {
        return cells.stream().map(cell -> CELL + escaped(Formula.guarded(cell)) + "</td>").collect(Collectors.joining("", "<tr>", "</tr>"));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("\n", "<br>");
    }
}
