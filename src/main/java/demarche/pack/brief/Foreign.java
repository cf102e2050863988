package demarche.pack.brief;

import demarche.pack.block.Answer;
import demarche.pack.block.Block;
import demarche.pack.block.Fact;
import demarche.pack.block.Figure;
import demarche.pack.block.Phrase;
import demarche.pack.block.Run;
import demarche.pack.block.Section;
import demarche.pack.block.Source;
import demarche.pack.block.Table;
import demarche.text.Texts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Stream;

/// Says in the line under the title of each section that holds texts in English, in a brief in another language, why they are not translated. The names of
/// sources in small print are no such texts.
final class Foreign {
    private Foreign() {}

    static Section noted(Section section, Locale language) {
        if (section.blocks().stream().flatMap(Foreign::phrases).noneMatch(Foreign::isForeign)) return section;
        String note = Texts.of("languages", language).get("foreign.note");
        var blocks = new ArrayList<>(section.blocks());
        if (blocks.getFirst() instanceof Block.Title(String title, String line)) blocks.set(0, new Block.Title(title, line.isEmpty() ? note : line + " " + note));
        else blocks.add(new Block.Note(Phrase.of(note)));
        return section.holding(blocks);
    }

    private static boolean isForeign(Phrase phrase) {
        return phrase.runs().stream().anyMatch(run -> run instanceof Run.In || run instanceof Run.StrongIn);
    }

    private static Stream<Phrase> phrases(Block block) {
        return switch (block) {
            case Table table -> table.lines().stream().flatMap(Foreign::phrases);
            case Answer a -> Stream.of(Stream.of(a.concern(), a.fair(), a.answer()), a.evidence().stream(), a.doNotClaim().stream()).flatMap(s -> s);
            case Figure figure -> Stream.of(figure.caption());
            case Block.Facts facts -> values(facts.facts());
            case Block.Deadline deadline -> Stream.of(deadline.reason());
            case Block.Row row -> row.body().stream().flatMap(Foreign::phrases);
            case Block.Points points -> points.points().stream();
            case Block.Entry entry -> Stream.concat(Stream.of(entry.opening()), values(entry.said()));
            case Block.Paragraph paragraph -> Stream.of(paragraph.phrase());
            case Block.Listing listing -> listing.items().stream();
            case Block.Permission permission -> permission.body().stream().flatMap(Foreign::phrases);
            case Block.Sources sources -> sources.sources().stream().map(Source::what);
            case Block.Note _, Block.Letterhead _, Block.Masthead _, Block.Title _, Block.Titles _, Block.Heading _, Block.ToWrite _, Block.Picture _ -> Stream.empty();
        };
    }

    private static Stream<Phrase> phrases(Table.Line line) {
        return switch (line) {
            case Table.Part _ -> Stream.empty();
            case Table.Cells cells -> cells.cells().stream().map(Table.Cell::phrase);
        };
    }

    private static Stream<Phrase> values(Collection<Fact> facts) {
        return facts.stream().map(Fact::value);
    }
}
