package demarche.pack.ink.word;

import demarche.pack.block.Answer;
import demarche.pack.block.Block;
import demarche.pack.block.Document;
import demarche.pack.block.Fact;
import demarche.pack.block.Figure;
import demarche.pack.block.Label;
import demarche.pack.block.Phrase;
import demarche.pack.block.Section;
import demarche.pack.block.Source;
import demarche.pack.block.Table;
import demarche.pack.block.look.Logo;
import demarche.pack.ink.Direction;
import demarche.pack.ink.PictureFile;
import demarche.pack.ink.Xhtml;
import demarche.pack.map.MapSheet;
import demarche.plan.choice.Likelihood;
import demarche.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Draws every kind of block. A label stands over its text, which is set in from it, so that both can be edited freely and the eye still runs down the labels.
final class Body {
    static final String[] NAMESPACES = {"xmlns:w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            "xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships", "xmlns:wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
            "xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main", "xmlns:pic", "http://schemas.openxmlformats.org/drawingml/2006/picture",
            "xmlns:w14", "http://schemas.microsoft.com/office/word/2010/wordml", "xmlns:mc", "http://schemas.openxmlformats.org/markup-compatibility/2006", "mc:Ignorable", "w14"};
    /// How far a text is set in from its label, in millimetres.
    static final double INDENT = 20;
    private static final double NAMES = 44;
    private final Xhtml xml = new Xhtml();
    private final Phrases phrases;
    private final Tables tables;
    private final Frames frames;
    private final Pictures pictures;
    private final Numbers numbers;
    private final Texts texts;
    private int sections;
    private String label = "Label";

    /// Where a block stands.
    ///
    /// @param room   the width there is, in millimetres
    /// @param beside whether it belongs to a label
    private record Spot(double room, boolean beside, boolean spoken) {
        double indent() {
            return beside ? INDENT : 0;
        }
    }

    Body(Document document, Parts parts, Relations relations, Numbers numbers) {
        this.texts = Texts.of("ink", document.head().language());
        this.numbers = numbers;
        this.phrases = new Phrases(xml, document.sections().stream().collect(Collectors.toMap(Section::id, Function.identity())), texts, document.head().language());
        this.tables = new Tables(xml, phrases, Direction.isFromTheRight(document.head().language()));
        this.frames = new Frames(xml, phrases, tables);
        this.pictures = new Pictures(xml, parts, relations);
        xml.open("w:document", NAMESPACES).open("w:body");
    }

    /// @param room the width there is, in millimetres
    void section(Section section, double room) {
        String id = Integer.toString(++sections);
        xml.empty("w:bookmarkStart", "w:id", id, "w:name", Phrases.anchor(section.id()));
        phrases.enter(section.id());
        draw(section.blocks(), new Spot(room, false, false));
        xml.empty("w:bookmarkEnd", "w:id", id);
    }

    void raw(String own) {
        xml.raw(own);
    }

    String xml() {
        return xml + "</w:body></w:document>";
    }

    /// Labels that follow each other are parted by a hairline.
    private void draw(List<Block> blocks, Spot spot) {
        boolean labelled = false;
        for (Block block : blocks) {
            label = labelled ? "LabelNext" : "Label";
            draw(block, spot);
            labelled = block instanceof Block.Row || block instanceof Block.Entry || block instanceof Answer || block instanceof Block.Points;
        }
    }

    private void draw(Block block, Spot spot) {
        switch (block) {
            case Block.Letterhead(List<String> lines, Optional<Logo> logo) -> letterhead(lines, logo);
            case Block.Masthead masthead -> frames.masthead(masthead);
            case Block.Deadline deadline -> frames.deadline(deadline);
            case Block.Facts(List<Fact> facts) -> facts(facts, spot);
            case Block.Title(String text, String line) -> {
                words("Heading1", text);
                words("Line", line);
            }
            case Block.Titles(String first, String second, Locale language) -> {
                words("Heading1", first);
                tables.named("Beside", false, Optional.of(language), second);
            }
            case Block.Heading(String text) -> words("Heading2", text);
            case Block.Row(Label label, List<Block> body, boolean spoken) -> {
                label(label.heading(), label.notes());
                draw(body, new Spot(spot.room() - INDENT, true, spoken));
            }
            case Block.Points(List<Phrase> points) -> list(Numbers.Kind.POINTS, points, "Point", spot);
            case Block.Entry(Label label, Phrase opening, List<Fact> said) -> entry(label, opening, said);
            case Answer answer -> answer(answer);
            case Block.Paragraph(Phrase phrase) -> phrase(style(spot), phrase);
            case Block.Picture(MapSheet sheet) -> pictures.draw(PictureFile.of(sheet, spot.room()), sheet.told());
            case Block.Note(Phrase phrase) -> phrase("Note", phrase);
            case Block.Listing(boolean ordered, List<Phrase> items) -> list(ordered ? Numbers.Kind.NUMBERS : Numbers.Kind.BULLETS, items, spot.spoken() ? "SpokenItem" : "ListParagraph", spot);
            case Figure figure -> figure(figure, spot);
            case Table table -> tables.draw(table, spot.room(), spot.indent());
            case Block.Permission(Block.Permission.Grant grant, String heading, List<Block> body) -> permission(grant, heading, body, spot);
            case Block.ToWrite(String label, double height) -> frames.toWrite(label, height);
            case Block.Sources(List<Source> sources) -> sources(sources, spot);
        }
    }

    private void letterhead(List<String> lines, Optional<Logo> logo) {
        logo.ifPresent(l -> pictures.draw(new PictureFile(l.png().bytes(), l.width(), l.height()), l.alternative()));
        lines.forEach(line -> words("Issuer", line));
    }

    private static String style(Spot spot) {
        if (!spot.beside()) return "Normal";
        return spot.spoken() ? "Spoken" : "BodyTextIndent";
    }

    private void phrase(String style, Phrase phrase) {
        frames.phrase(style, phrase);
    }

    private void words(String style, String text) {
        frames.phrase(style, Phrase.of(text));
    }

    private void label(String heading, List<Phrase> notes) {
        words(label, heading);
        for (Phrase note : notes) phrase("LabelNote", note);
    }

    private void entry(Label label, Phrase opening, List<Fact> said) {
        label(label.heading(), label.notes());
        if (!opening.isEmpty()) phrase("BodyTextIndent", opening);
        for (Fact fact : said) frames.said(fact.name(), fact.value());
    }

    private void answer(Answer answer) {
        phrase(label, answer.concern());
        frames.chip(answer.chance() == Likelihood.CERTAIN, chance(answer.chance()));
        for (Phrase note : answer.notes()) phrase("LabelNote", note);
        frames.said(texts.get("ink.answer.fair"), answer.fair());
        frames.said(texts.get("ink.answer.answer"), answer.answer());
        answer.evidence().ifPresent(phrase -> frames.said(texts.get("ink.answer.evidence"), phrase));
        answer.doNotClaim().ifPresent(phrase -> frames.said(texts.get("ink.answer.do-not-claim"), phrase));
    }

    private String chance(Likelihood chance) {
        return switch (chance) {
            case CERTAIN -> texts.get("ink.chance.certain");
            case LIKELY -> texts.get("ink.chance.likely");
            case UNLIKELY -> texts.get("ink.chance.unlikely");
        };
    }

    private void list(Numbers.Kind kind, List<Phrase> items, String style, Spot spot) {
        String id = numbers.begin(kind);
        for (Phrase item : items) {
            xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style);
            xml.open("w:numPr").empty("w:ilvl", "w:val", spot.beside() ? "1" : "0").empty("w:numId", "w:val", id).close("w:numPr").close("w:pPr");
            phrases.draw(item);
            xml.close("w:p");
        }
    }

    private void facts(List<Fact> facts, Spot spot) {
        if (facts.isEmpty()) return;
        double[] widths = tables.open(spot.room(), spot.indent(), 1.2, NAMES, spot.room() - NAMES);
        for (Fact fact : facts) {
            tables.openRow();
            tables.cell(widths[0], "TableName", Phrase.of(fact.name()));
            tables.cell(widths[1], "TableText", fact.value());
            xml.close("w:tr");
        }
        tables.close();
    }

    private void figure(Figure figure, Spot spot) {
        pictures.draw(PictureFile.of(figure, spot.room()), figure.alternative());
        if (!figure.caption().isEmpty()) phrase("Note", figure.caption());
    }

    private void permission(Block.Permission.Grant grant, String heading, List<Block> body, Spot spot) {
        frames.openBox(grant == Block.Permission.Grant.CLOSED, heading, spot.room());
        draw(body, new Spot(spot.room() - Frames.PADDING, false, false));
        frames.closeBox();
    }

    private void sources(List<Source> sources, Spot spot) {
        List<Table.Column> columns = List.of(Table.Column.of(texts.get("ink.sources.number"), 13), Table.Column.of(texts.get("ink.sources.source"), 102),
                Table.Column.of(texts.get("ink.sources.dated"), 31), Table.Column.of(texts.get("ink.sources.pages"), 22));
        double[] widths = tables.open(spot.room(), spot.indent(), 1.2, columns.stream().mapToDouble(Table.Column::width).toArray());
        tables.head(columns, widths);
        for (Source source : sources) {
            tables.openRow();
            tables.cell(widths[0], "TableName", Phrase.of("S" + source.number()));
            tables.cell(widths[1], "TableText", source.what());
            tables.cell(widths[2], "TableText", Phrase.of(source.dated()));
            tables.openCell(widths[3], 1, "");
            tables.paragraph("TableText", false);
            phrases.placesCiting(source.number());
            xml.close("w:p").close("w:tc").close("w:tr");
        }
        tables.close();
    }
}
