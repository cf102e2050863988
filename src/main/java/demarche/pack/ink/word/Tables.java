package demarche.pack.ink.word;

import demarche.pack.block.Phrase;
import demarche.pack.block.Table;
import demarche.pack.block.Table.Cell;
import demarche.pack.ink.Direction;
import demarche.pack.ink.Longest;
import demarche.pack.ink.Xhtml;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.DoubleStream;

/// Draws tables whose head is repeated on every page and whose first column names the rows.
final class Tables {
    private static final String THIN = "<w:%s w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"9A9A9A\"/>";
    private static final String UNDER_HEAD = "<w:tcBorders><w:bottom w:val=\"single\" w:sz=\"10\" w:space=\"0\" w:color=\"000000\"/></w:tcBorders>";
    private final Xhtml xml;
    private final Phrases phrases;
    private final boolean mirrored;

    /// @param mirrored whether the first column stands at the right
    Tables(Xhtml xml, Phrases phrases, boolean mirrored) {
        this.mirrored = mirrored;
        this.xml = xml;
        this.phrases = phrases;
    }

    /// @param room   the width there is, in millimetres
    /// @param indent from the edge of the text, in millimetres
    void draw(Table table, double room, double indent) {
        table.caption().ifPresent(text -> named("Caption", false, Optional.empty(), Xhtml.shortened(Longest.CAPTION, text)));
        double[] widths = open(room, indent, padding(table.size()), table.columns().stream().mapToDouble(Table.Column::width).toArray());
        head(table.columns(), widths);
        var rows = new Merging(widths.length);
        List<List<Integer>> starts = table.starts();
        for (int i = 0; i < starts.size(); i++) {
            switch (table.lines().get(i)) {
                case Table.Part(String heading) -> part(heading, widths);
                case Table.Cells(List<Cell> cells) -> cells(table.columns(), cells, rows, widths);
            }
        }
        close();
    }

    /// Says that left is right in a table that runs from the right.
    void side() {
        if (mirrored) xml.empty("w:bidiVisual");
    }

    private static double padding(Table.Size size) {
        return switch (size) {
            case DENSE -> 0.8;
            case NORMAL -> 1.2;
            case WIDE -> 1.9;
        };
    }

    /// @return the widths of the columns in millimetres
    double[] open(double room, double indent, double padding, double... shares) {
        double all = DoubleStream.of(shares).sum();
        double[] widths = Arrays.stream(shares).map(share -> share / all * room).toArray();
        xml.open("w:tbl").open("w:tblPr").empty("w:tblStyle", "w:val", "BriefTable");
        side();
        xml.empty("w:tblW", "w:w", Measure.twips(room), "w:type", "dxa");
        xml.empty("w:tblInd", "w:w", Measure.twips(indent), "w:type", "dxa");
        xml.open("w:tblBorders").raw(THIN.formatted("bottom")).raw(THIN.formatted("insideH")).close("w:tblBorders").empty("w:tblLayout", "w:type", "fixed");
        xml.open("w:tblCellMar").empty("w:top", "w:w", Measure.twips(padding), "w:type", "dxa").empty("w:left", "w:w", Measure.twips(mirrored ? 1 : 0), "w:type", "dxa");
        xml.empty("w:bottom", "w:w", Measure.twips(padding), "w:type", "dxa").empty("w:right", "w:w", Measure.twips(mirrored ? 1 : 2), "w:type", "dxa").close("w:tblCellMar");
        xml.empty("w:tblLook", "w:val", "00A0", "w:firstRow", "1", "w:lastRow", "0", "w:firstColumn", "1", "w:lastColumn", "0", "w:noHBand", "1", "w:noVBand", "1");
        xml.close("w:tblPr").open("w:tblGrid");
        for (double width : widths) xml.empty("w:gridCol", "w:w", Measure.twips(width));
        xml.close("w:tblGrid");
        return widths;
    }

    /// Two tables without a paragraph between them would become one.
    void close() {
        xml.close("w:tbl").raw("<w:p><w:pPr><w:pStyle w:val=\"Gap\"/></w:pPr></w:p>");
    }

    void head(List<Table.Column> columns, double[] widths) {
        xml.raw("<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
        for (int i = 0; i < widths.length; i++) {
            xml.open("w:tc").open("w:tcPr").empty("w:tcW", "w:w", Measure.twips(widths[i]), "w:type", "dxa").raw(UNDER_HEAD).raw("<w:vAlign w:val=\"bottom\"/>").close("w:tcPr");
            named("TableHead", columns.get(i).numeric(), columns.get(i).language(), Xhtml.shortened(Longest.HEAD, columns.get(i).head()));
            xml.close("w:tc");
        }
        xml.close("w:tr");
    }

    private void part(String heading, double[] widths) {
        xml.raw("<w:tr><w:trPr><w:cantSplit/></w:trPr>").open("w:tc").open("w:tcPr").empty("w:tcW", "w:w", Measure.twips(DoubleStream.of(widths).sum()), "w:type", "dxa");
        xml.empty("w:gridSpan", "w:val", Integer.toString(widths.length)).raw(UNDER_HEAD).close("w:tcPr");
        named("TablePart", false, Optional.empty(), Xhtml.shortened(Longest.CAPTION, heading));
        xml.close("w:tc").close("w:tr");
    }

    private void cells(List<Table.Column> columns, List<Cell> cells, Merging rows, double[] widths) {
        openRow();
        for (Merging.Place place : rows.next(cells)) {
            openCell(DoubleStream.of(widths).skip(place.column()).limit(place.columns()).sum(), place.columns(), place.merge());
            Table.Column column = columns.get(place.column());
            paragraph(place.column() == 0 && column.language().isEmpty() ? "TableName" : "TableText", column.numeric(), column.language());
            place.cell().ifPresent(cell -> column.language().map(phrases::in).orElse(phrases).draw(cell.phrase()));
            xml.close("w:p").close("w:tc");
        }
        xml.close("w:tr");
    }

    void openRow() {
        xml.open("w:tr");
    }

    void openCell(double width, int columns, String merge) {
        xml.open("w:tc").open("w:tcPr").empty("w:tcW", "w:w", Measure.twips(width), "w:type", "dxa");
        if (columns > 1) xml.empty("w:gridSpan", "w:val", Integer.toString(columns));
        if (!merge.isEmpty()) xml.empty("w:vMerge", "w:val", merge);
        xml.close("w:tcPr");
    }

    /// A cell of one column with a phrase in it.
    void cell(double width, String style, Phrase phrase) {
        openCell(width, 1, "");
        paragraph(style, false);
        phrases.draw(phrase);
        xml.close("w:p").close("w:tc");
    }

    /// @param language where it is not that of the document
    void named(String style, boolean numeric, Optional<Locale> language, String name) {
        paragraph(style, numeric, language);
        language.map(phrases::in).orElse(phrases).words(name, "");
        xml.close("w:p");
    }

    void paragraph(String style, boolean numeric) {
        paragraph(style, numeric, Optional.empty());
    }

    /// @param language where it is not that of the document
    private void paragraph(String style, boolean numeric, Optional<Locale> language) {
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style);
        language.filter(other -> Direction.isFromTheRight(other) != mirrored).ifPresent(_ -> xml.empty("w:bidi", "w:val", mirrored ? "0" : "1"));
        if (numeric) xml.empty("w:ind", "w:right", Measure.twips(3)).empty("w:jc", "w:val", "right");
        xml.close("w:pPr");
    }
}
