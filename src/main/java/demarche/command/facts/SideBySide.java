package demarche.command.facts;

import demarche.command.kit.Context;
import demarche.command.kit.Json;
import demarche.command.kit.Printer;
import demarche.insight.compare.Cell;
import demarche.insight.compare.Comparison;
import demarche.insight.compare.Likeness;
import demarche.insight.compare.Line;
import demarche.insight.compare.Line.Agreement;
import demarche.insight.compare.Nearest;
import demarche.insight.compare.Reason;
import demarche.insight.compare.Section;
import demarche.insight.compare.SectionTitles;
import demarche.reference.Facts;
import demarche.reference.state.State;
import demarche.text.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A comparison as a script reads it, and as a person does in a terminal: sources are numbered and stand at the end.
final class SideBySide {
    private final Comparison comparison;
    private final Facts facts;
    private final Printer to;
    private final Texts texts;
    private final Reason reason;
    private final SectionTitles titles;
    private final Map<String, Integer> sources = new LinkedHashMap<>();

    SideBySide(Comparison comparison, Facts facts, Context context) {
        this.comparison = comparison;
        this.facts = facts;
        to = context.printer();
        texts = context.texts("compare");
        reason = new Reason(context.locale());
        titles = SectionTitles.in(context.locale());
    }

    ObjectNode json() {
        ObjectNode node = Json.object().put("as_of", facts.day().toString());
        node.set("states", Json.array(comparison.states(), s -> Json.object().put("iso3", s.iso3().code()).put("name", s.nameEn())));
        node.set("different", lines(Agreement.DIFFERENT));
        node.set("not_known_of_all", lines(Agreement.NOT_KNOWN_OF_ALL));
        node.set("same", lines(Agreement.SAME));
        node.set("alike", Json.array(pairs(), l -> Json.object().put("a", l.state().iso3().code()).put("b", l.other().iso3().code())
                .put("score", Math.round(l.score() * 1_000) / 1_000.0).put("reason", reason.of(l))));
        return node;
    }

    private ArrayNode lines(Agreement agreement) {
        return Json.array(comparison.lines(agreement), line -> {
            ObjectNode node = Json.object().put("section", Json.code(line.section())).put("subject", line.subject()).put("title", line.title());
            ObjectNode cells = node.putObject("cells");
            each(line, (state, cell) -> cells.putObject(state.iso3().code()).put("value", cell.code()).put("known", cell.known()).put("source", cell.source()));
            return node;
        });
    }

    private void each(Line line, BiConsumer<State, Cell> take) {
        for (int i = 0; i < comparison.states().size(); i++) take.accept(comparison.states().get(i), line.cells().get(i));
    }

    private List<Likeness> pairs() {
        var nearest = new Nearest(facts);
        List<State> all = comparison.states();
        return IntStream.range(0, all.size()).boxed().flatMap(a -> IntStream.range(a + 1, all.size()).mapToObj(b -> nearest.between(all.get(a), all.get(b)))).toList();
    }

    void print() {
        to.line(texts.get("compare.head", String.join(", ", comparison.states().stream().map(State::nameEn).toList()), facts.day().toString()));
        print(texts.get("compare.different"), comparison.lines(Agreement.DIFFERENT));
        print(texts.get("compare.not-known"), comparison.lines(Agreement.NOT_KNOWN_OF_ALL));
        print(texts.get("compare.same"), comparison.lines(Agreement.SAME));
        to.line("");
        to.line(texts.get("compare.alike"));
        pairs().forEach(l -> to.line(texts.get("compare.alike.line", l.state().nameEn(), l.other().nameEn(), reason.of(l))));
        to.line("");
        to.line(texts.get("compare.sources"));
        sources.forEach((source, number) -> to.line(texts.get("compare.source.line", number, source)));
    }

    private void print(String title, List<Line> lines) {
        if (lines.isEmpty()) return;
        to.line("");
        to.line(title);
        for (Section section : Section.values()) {
            List<Line> here = lines.stream().filter(l -> l.section() == section).toList();
            if (!here.isEmpty()) to.table(row(titles.of(section), comparison.states(), s -> s.iso3().code()), here.stream().map(l -> row(l.title(), l.cells(), this::told)).toList());
        }
    }

    private static <T> List<String> row(String first, List<T> others, Function<T, String> words) {
        return Stream.concat(Stream.of(first), others.stream().map(words)).toList();
    }

    private String told(Cell cell) {
        int number = sources.computeIfAbsent(cell.source(), _ -> sources.size() + 1);
        return texts.get("compare.told", cell.words(), number);
    }
}
