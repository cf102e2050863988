package demarche.insight.result;

import demarche.plan.Activity;
import demarche.plan.ResultIndicator;
import demarche.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The logical framework of a programme in words: what its one page says, in the window and on paper.
///
/// @param heads what the columns are called: result, indicator, baseline, target, latest, verification, assumptions
public record Logframe(List<String> heads, List<Block> blocks) {
    public Logframe {
        heads = List.copyOf(heads);
        blocks = List.copyOf(blocks);
    }

    /// A result and its indicators.
    ///
    /// @param activities titles of what is done for it
    public record Block(String name, String statement, List<String> activities, List<Row> rows, String assumptions) {
        public Block {
            activities = List.copyOf(activities);
            rows = List.copyOf(rows);
        }
    }

    /// One indicator; what is not known is empty.
    public record Row(String indicator, Optional<String> baseline, Optional<String> target, Optional<String> latest, String standing, Optional<String> verification) {}

    /// @param words of the language of the page
    public static Logframe of(Framework framework, ResultWords words) {
        Texts texts = words.texts();
        List<String> heads = List.of(texts.get("results.logframe.result"), texts.get("results.logframe.indicator"), texts.get("results.logframe.baseline"),
                texts.get("results.logframe.target"), texts.get("results.logframe.latest"), texts.get("results.logframe.verification"), texts.get("results.logframe.assumptions"));
        var blocks = new ArrayList<Block>();
        for (Line line : framework.lines()) {
            List<String> activities = line.activities().stream().map(Activity::title).toList();
            blocks.add(new Block(words.name(line), line.result().statement(), activities, line.gauges().stream().map(g -> row(g, words)).toList(), line.result().assumptions()));
        }
        return new Logframe(heads, blocks);
    }

    private static Row row(Gauge gauge, ResultWords words) {
        ResultIndicator i = gauge.indicator();
        return new Row(words.indicator(i), i.baseline().map(b -> words.dated(i, i.baseline(), i.baselineOn())), i.target().map(t -> words.dated(i, i.target(), i.targetOn())),
                gauge.last().map(m -> words.dated(i, m)), standing(gauge.progress(), words), verification(i, words));
    }

    /// Beside the latest figure: `on course, 45 per cent of the way`.
    private static String standing(Progress progress, ResultWords words) {
        return switch (progress) {
            case Progress.Unknown _ -> "";
            case Progress.Known known -> known.share().map(s -> words.texts().get("results.logframe.standing", words.standing(known.standing()), words.percent(s)))
                    .orElseGet(() -> words.standing(known.standing()));
        };
    }

    private static Optional<String> verification(ResultIndicator i, ResultWords words) {
        List<String> said = Stream.of(i.verification(), i.source()).filter(s -> !s.isBlank()).toList();
        if (said.isEmpty()) return Optional.empty();
        return Optional.of(said.size() == 1 ? said.getFirst() : words.texts().get("results.logframe.verified", i.verification(), i.source()));
    }
}
