package demarche.pack.language;

import demarche.pack.block.Answer;
import demarche.pack.block.Block;
import demarche.pack.block.Fact;
import demarche.pack.block.Figure;
import demarche.pack.block.Label;
import demarche.pack.block.Phrase;
import demarche.pack.block.Run;
import demarche.pack.block.Source;
import demarche.pack.block.Table;
import demarche.pack.block.look.Logo;
import demarche.plan.choice.Likelihood;
import demarche.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What a block says, phrase by phrase: labels, paragraphs, items and the lines of tables, each to stand beside the same in another language.
final class Sayings {
    private final Texts texts;

    Sayings(Locale language) {
        this.texts = Texts.of("ink", language);
    }

    List<Phrase> of(Block block) {
        return said(block).filter(phrase -> !phrase.isEmpty()).toList();
    }

    List<Phrase> label(Label label) {
        return Stream.concat(Stream.of(Phrase.none().strong(label.heading())), label.notes().stream()).toList();
    }

    private Stream<Phrase> said(Block block) {
        return switch (block) {
            case Block.Letterhead(List<String> lines, Optional<Logo> _) -> lines.stream().map(Phrase::of);
            case Block.Masthead masthead -> Stream.of(Phrase.none().strong(masthead.title()).newLine().words(masthead.subtitle()));
            case Block.Facts(List<Fact> facts) -> facts.stream().map(Sayings::named);
            case Block.Deadline deadline -> Stream.of(Phrase.none().strong(deadline.label()).newLine().words(deadline.date()), deadline.reason());
            case Block.Title(String text, String line) -> Stream.of(Phrase.none().strong(text), Phrase.of(line));
            case Block.Titles(String one, String other, Locale language) -> Stream.of(Phrase.none().strong(one), Phrase.none().in(language, other));
            case Block.Heading(String text) -> Stream.of(Phrase.none().strong(text));
            case Block.Row row -> Stream.concat(label(row.label()).stream(), row.body().stream().flatMap(this::said));
            case Block.Points(List<Phrase> points) -> numbered(points);
            case Block.Entry entry -> Stream.concat(label(entry.label()).stream(), Stream.concat(Stream.of(entry.opening()), entry.said().stream().map(Sayings::named)));
            case Answer answer -> answer(answer);
            case Block.Paragraph(Phrase phrase) -> Stream.of(phrase);
            case Block.Note(Phrase phrase) -> Stream.of(phrase);
            case Block.Listing(boolean ordered, List<Phrase> items) -> ordered ? numbered(items) : items.stream().map(item -> joined(Phrase.of("• "), item));
            case Block.Permission permission -> Stream.concat(Stream.of(Phrase.none().strong(permission.heading())), permission.body().stream().flatMap(this::said));
            case Block.ToWrite(String label, double _) -> Stream.of(Phrase.of(label));
            case Block.Sources(List<Source> sources) -> sources.stream().map(source -> joined(Phrase.of("S" + source.number() + " "), source.what()));
            case Block.Picture _ -> Stream.of();
            case Figure figure -> Stream.of(figure.caption());
            case Table table -> Stream.concat(table.caption().stream().map(caption -> Phrase.none().strong(caption)), IntStream.range(0, table.lines().size()).mapToObj(i -> line(table, i)));
        };
    }

    private Stream<Phrase> answer(Answer answer) {
        var said = new ArrayList<Phrase>();
        said.add(joined(answer.concern(), Phrase.of(" (" + chance(answer.chance()) + ")")));
        said.addAll(answer.notes());
        said.add(named(texts.get("ink.answer.fair"), answer.fair()));
        said.add(named(texts.get("ink.answer.answer"), answer.answer()));
        answer.evidence().ifPresent(phrase -> said.add(named(texts.get("ink.answer.evidence"), phrase)));
        answer.doNotClaim().ifPresent(phrase -> said.add(named(texts.get("ink.answer.do-not-claim"), phrase)));
        return said.stream();
    }

    private String chance(Likelihood chance) {
        return switch (chance) {
            case CERTAIN -> texts.get("ink.chance.certain");
            case LIKELY -> texts.get("ink.chance.likely");
            case UNLIKELY -> texts.get("ink.chance.unlikely");
        };
    }

    /// The first cell names the line; each other cell comes after the head of its column.
    private static Phrase line(Table table, int i) {
        return switch (table.lines().get(i)) {
            case Table.Part(String heading) -> Phrase.none().strong(heading);
            case Table.Cells(List<Table.Cell> cells) -> cells(table.columns(), table.starts().get(i), cells);
        };
    }

    private static Phrase cells(List<Table.Column> columns, List<Integer> starts, List<Table.Cell> cells) {
        Phrase line = Phrase.none();
        for (int i = 0; i < cells.size(); i++) {
            Phrase cell = cells.get(i).phrase();
            if (cell.isEmpty()) continue;
            String head = columns.get(starts.get(i)).head();
            Phrase begun = line.isEmpty() ? line : line.newLine();
            line = starts.get(i) == 0 ? joined(begun, strong(cell)) : joined(head.isBlank() ? begun : begun.words(head + " – "), cell);
        }
        return line;
    }

    private static Phrase strong(Phrase phrase) {
        return new Phrase(phrase.runs().stream().map(run -> run instanceof Run.Words(String words) ? new Run.Strong(words) : run).toList());
    }

    private static Stream<Phrase> numbered(List<Phrase> items) {
        return IntStream.range(0, items.size()).mapToObj(i -> joined(Phrase.of((i + 1) + ". "), items.get(i)));
    }

    private static Phrase named(Fact fact) {
        return named(fact.name(), fact.value());
    }

    private static Phrase named(String name, Phrase phrase) {
        return joined(Phrase.none().strong(name).newLine(), phrase);
    }

    private static Phrase joined(Phrase one, Phrase other) {
        return new Phrase(Stream.concat(one.runs().stream(), other.runs().stream()).toList());
    }
}
