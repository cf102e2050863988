package demarche.pack.addendum.change;

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
import demarche.pack.map.MapSheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// Reads a document line by line, so that two of them can be compared.
public final class Reading {
    private final String section;
    private final List<Line> lines = new ArrayList<>();

    private Reading(String section) {
        this.section = section;
    }

    public static List<Line> of(Document document) {
        return document.sections().stream().flatMap(section -> of(section).stream()).toList();
    }

    public static List<Line> of(Section section) {
        var reading = new Reading(section.id());
        reading.blocks("", section.blocks());
        return reading.lines;
    }

    /// @param place the label or heading that the blocks stand under
    private void blocks(String place, List<Block> blocks) {
        String under = place;
        for (Block block : blocks) {
            read(under, block);
            if (block instanceof Block.Heading(String text)) under = text;
        }
    }

    private void read(String place, Block block) {
        switch (block) {
            case Block.Letterhead(List<String> letterhead, Optional<Logo> _) -> letterhead.forEach(line -> line(place, line));
            case Block.Masthead masthead -> masthead(masthead);
            case Block.Facts(List<Fact> facts) -> facts.forEach(this::fact);
            case Block.Deadline deadline -> line(deadline.label(), deadline.date() + ". " + Plain.of(deadline.reason()));
            case Block.Title(String text, String result) -> title(text, result);
            case Block.Titles(String first, String second, Locale _) -> title(first, second);
            case Block.Heading(String text) -> line(place, text);
            case Block.Row(Label label, List<Block> body, boolean _) -> labelled(label, body);
            case Block.Points(List<Phrase> points) -> numbered(place, points);
            case Block.Entry(Label label, Phrase opening, List<Fact> said) -> entry(label, opening, said);
            case Block.Paragraph(Phrase phrase) -> line(place, phrase);
            case Block.Listing(boolean _, List<Phrase> items) -> items.forEach(item -> line(place, item));
            case Block.Permission(Block.Permission.Grant _, String heading, List<Block> body) -> labelled(Label.of(heading), body);
            case Block.ToWrite(String label, double _) -> line(place, label);
            case Block.Sources(List<Source> sources) -> sources.forEach(source -> line(place, Plain.of(source.what()) + " (" + source.dated() + ")"));
            case Block.Note(Phrase phrase) -> line(place, phrase);
            case Block.Picture(MapSheet sheet) -> line(place, sheet.told());
            case Figure figure -> figure(place, figure);
            case Answer answer -> answer(answer);
            case Table table -> table(place, table);
        }
    }

    private void line(String place, Phrase phrase) {
        line(place, Plain.of(phrase));
    }

    private void line(String place, String words) {
        if (!words.isBlank()) lines.add(new Line(section, place, words.strip()));
    }

    private void masthead(Block.Masthead masthead) {
        masthead.issuer().forEach(issuer -> line("", issuer));
        masthead.numbers().forEach(this::fact);
        line("", masthead.title());
        line("", masthead.subtitle());
    }

    private void fact(Fact fact) {
        line(fact.name(), fact.name() + ": " + Plain.of(fact.value()));
    }

    private void title(String text, String result) {
        line("", text);
        line("", result);
    }

    private void labelled(Label label, List<Block> body) {
        line("", label.heading());
        label.notes().forEach(note -> line(label.heading(), note));
        blocks(label.heading(), body);
    }

    private void numbered(String place, List<Phrase> points) {
        for (int i = 0; i < points.size(); i++) line((place + " " + (i + 1)).strip(), points.get(i));
    }

    private void entry(Label label, Phrase opening, List<Fact> said) {
        labelled(label, List.of());
        line(label.heading(), opening);
        said.forEach(fact -> line(label.heading(), fact.name() + ": " + Plain.of(fact.value())));
    }

    private void figure(String place, Figure figure) {
        line(place, figure.alternative());
        line(place, figure.caption());
    }

    private void answer(Answer answer) {
        String concern = Plain.of(answer.concern());
        labelled(new Label(concern, answer.notes()), List.of());
        line(concern, answer.fair());
        line(concern, answer.answer());
        answer.evidence().ifPresent(evidence -> line(concern, evidence));
        answer.doNotClaim().ifPresent(not -> line(concern, not));
    }

    private void table(String place, Table table) {
        String under = table.caption().orElse(place);
        table.caption().ifPresent(caption -> line(place, caption));
        line(under, table.columns().stream().map(Table.Column::head).filter(head -> !head.isBlank()).collect(Collectors.joining("; ")));
        for (Table.Line line : table.lines()) {
            switch (line) {
                case Table.Part(String heading) -> line(under, heading);
                case Table.Cells(List<Table.Cell> cells) -> line(under, cells.stream().map(c -> Plain.of(c.phrase())).filter(w -> !w.isEmpty()).collect(Collectors.joining("; ")));
            }
        }
    }
}
