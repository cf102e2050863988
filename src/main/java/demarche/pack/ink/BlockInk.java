package demarche.pack.ink;

import demarche.pack.block.Answer;
import demarche.pack.block.Block;
import demarche.pack.block.Fact;
import demarche.pack.block.Figure;
import demarche.pack.block.Label;
import demarche.pack.block.Phrase;
import demarche.pack.block.Source;
import demarche.pack.block.Table;
import demarche.pack.map.MapSheet;
import demarche.pack.map.SvgMap;
import demarche.plan.choice.Likelihood;
import demarche.text.Texts;
import java.util.List;
import java.util.Locale;

/// Draws every kind of block.
final class BlockInk {
    private static final double LABEL = 44;
    private static final double BOX_PADDING = 10;
    private final Xhtml page;
    private final PhraseInk phrases;
    private final TableInk tables;
    private final LabelInk labels;
    private final CoverInk covers;
    private final FigureInk figures;
    private final Texts texts;
    private int maps;

    /// @param reversed whether the first column of a table must be written last to stand at the right
    BlockInk(Xhtml page, PhraseInk phrases, Texts texts, boolean reversed) {
        this.page = page;
        this.phrases = phrases;
        this.texts = texts;
        this.tables = new TableInk(page, phrases, reversed);
        this.labels = new LabelInk(page, phrases);
        this.covers = new CoverInk(page, phrases);
        this.figures = new FigureInk(page, phrases);
    }

    /// @param room the width there is, in millimetres
    void draw(List<Block> blocks, double room) {
        for (Block block : blocks) draw(block, room);
    }

    private void draw(Block block, double room) {
        switch (block) {
            case Block.Letterhead letterhead -> covers.letterhead(letterhead);
            case Block.Masthead masthead -> covers.masthead(masthead);
            case Block.Deadline deadline -> covers.deadline(deadline);
            case Block.Facts(List<Fact> facts) -> facts(facts, room);
            case Block.Title(String text, String line) -> title(text, line);
            case Block.Titles(String first, String second, Locale language) -> titles(first, second, language);
            case Block.Heading(String text) -> page.element("h2", "across", text);
            case Block.Row(Label label, List<Block> body, boolean spoken) -> row(label, body, spoken, room - LABEL);
            case Block.Points(List<Phrase> points) -> points(points);
            case Block.Entry(Label label, Phrase opening, List<Fact> said) -> entry(label, opening, said);
            case Answer answer -> answer(answer);
            case Block.Paragraph(Phrase phrase) -> phrase("p", "text", phrase);
            case Block.Picture(MapSheet sheet) -> map(sheet, room);
            case Block.Note(Phrase phrase) -> phrase("p", "note", phrase);
            case Block.Listing(boolean ordered, List<Phrase> items) -> listing(ordered ? "ol" : "ul", items);
            case Figure figure -> figures.draw(figure, room);
            case Table table -> tables.draw(table, room);
            case Block.Permission(Block.Permission.Grant grant, String heading, List<Block> body) -> permission(grant, heading, body, room);
            case Block.ToWrite(String label, double height) -> toWrite(label, height);
            case Block.Sources(List<Source> sources) -> sources(sources, room);
        }
    }

    private void map(MapSheet sheet, double room) {
        maps++;
        page.open("div", "class", "picture").raw(SvgMap.within(sheet, "map-" + maps, room)).close("div");
    }

    private void phrase(String element, String styleClass, Phrase phrase) {
        page.open(element, TableInk.with(new String[] {"class", styleClass}, phrases.facing(phrase)));
        phrases.draw(phrase);
        page.close(element);
    }

    private void title(String text, String line) {
        page.element("h1", text.length() > 34 ? "long" : "title", text);
        page.element("p", "line", line);
    }

    private void titles(String first, String second, Locale language) {
        page.element("h1", "long", first);
        String[] attributes = Direction.attributes(language);
        page.open("p", "class", "line beside", attributes[0], attributes[1], attributes[2], attributes[3]).plain(second).close("p");
    }

    private void row(Label label, List<Block> body, boolean spoken, double room) {
        labels.openRow(label.heading(), LabelInk.Chip.NONE, label.notes(), spoken);
        draw(body, room);
        labels.closeRow();
    }

    private void points(List<Phrase> points) {
        for (int i = 0; i < points.size(); i++) row(Label.of(Integer.toString(i + 1)), List.of(new Block.Paragraph(points.get(i))), true, 0);
    }

    private void entry(Label label, Phrase opening, List<Fact> said) {
        labels.openRow(label.heading(), LabelInk.Chip.NONE, label.notes(), false);
        if (!opening.isEmpty()) phrase("p", "text", opening);
        for (Fact fact : said) said(fact.name(), fact.value());
        labels.closeRow();
    }

    private void answer(Answer answer) {
        labels.openRow(answer.concern(), chip(answer.chance()), answer.notes(), false);
        said(texts.get("ink.answer.fair"), answer.fair());
        said(texts.get("ink.answer.answer"), answer.answer());
        answer.evidence().ifPresent(phrase -> said(texts.get("ink.answer.evidence"), phrase));
        answer.doNotClaim().ifPresent(phrase -> said(texts.get("ink.answer.do-not-claim"), phrase));
        labels.closeRow();
    }

    private LabelInk.Chip chip(Likelihood chance) {
        return switch (chance) {
            case CERTAIN -> new LabelInk.Chip(texts.get("ink.chance.certain"), "chip certain");
            case LIKELY -> new LabelInk.Chip(texts.get("ink.chance.likely"), "chip likely");
            case UNLIKELY -> new LabelInk.Chip(texts.get("ink.chance.unlikely"), "chip unlikely");
        };
    }

    private void said(String name, Phrase phrase) {
        labels.openSaid(name);
        phrase("p", "text", phrase);
        labels.closeSaid();
    }

    private void listing(String element, List<Phrase> items) {
        if (items.isEmpty()) return;
        page.open(element);
        for (Phrase item : items) phrase("li", "item", item);
        page.close(element);
    }

    private void permission(Block.Permission.Grant grant, String heading, List<Block> body, double room) {
        page.open("div", "class", grant == Block.Permission.Grant.OPEN ? "may" : "maynot");
        page.element("h2", "flag", heading);
        page.open("div", "class", "inside");
        draw(body, room - BOX_PADDING);
        page.close("div").close("div");
    }

    private void facts(List<Fact> facts, double room) {
        if (facts.isEmpty()) return;
        page.open("table", "class", "facts");
        tables.columns(room, LABEL, room - LABEL);
        page.open("tbody");
        for (Fact fact : facts) row(() -> rowName(fact.name()), () -> phrase("td", "cell", fact.value()));
        page.close("tbody").close("table");
    }

    private void toWrite(String label, double height) {
        page.open("div", "class", "write", "style", "min-height:" + TableInk.millimetres(height)).element("p", "name", label).close("div");
    }

    private void sources(List<Source> sources, double room) {
        page.open("table", "class", "normal");
        tables.columns(room, 13, 102, 31, 22);
        page.open("thead");
        row(() -> columnName(texts.get("ink.sources.number")), () -> columnName(texts.get("ink.sources.source")), () -> columnName(texts.get("ink.sources.dated")),
                () -> columnName(texts.get("ink.sources.pages")));
        page.close("thead").open("tbody");
        for (Source source : sources) source(source);
        page.close("tbody").close("table");
    }

    private void source(Source source) {
        row(() -> rowName("S" + source.number()), () -> phrase("td", "cell", source.what()), () -> phrase("td", "cell", Phrase.of(source.dated())), () -> {
            page.open("td");
            phrases.pagesCiting(source.number());
            page.close("td");
        });
    }

    /// A row of a table, its cells from the leading edge.
    private void row(Runnable... cells) {
        page.open("tr");
        tables.written(List.of(cells)).forEach(Runnable::run);
        page.close("tr");
    }

    private void rowName(String name) {
        page.open("th", "scope", "row").words(name).close("th");
    }

    private void columnName(String name) {
        page.open("th", "scope", "col").words(name).close("th");
    }
}
