package demarche.pack.brief.annex;

import demarche.insight.result.Framework;
import demarche.insight.result.Logframe;
import demarche.insight.result.Reach;
import demarche.insight.result.ResultWords;
import demarche.insight.result.Shortfall;
import demarche.insight.result.Shortfalls;
import demarche.pack.block.Block;
import demarche.pack.block.Figure;
import demarche.pack.block.Phrase;
import demarche.pack.block.Section.Thumb;
import demarche.pack.block.Section.Turn;
import demarche.pack.block.Section;
import demarche.pack.block.Table.Cell;
import demarche.pack.block.Table.Cells;
import demarche.pack.block.Table.Column;
import demarche.pack.block.Table;
import demarche.pack.brief.ground.Ground;
import demarche.pack.figure.chain.ChainContent;
import demarche.pack.figure.chain.PrintedChain;
import demarche.pack.figure.chain.PrintedCourses;
import demarche.pack.figure.chain.Stage;
import demarche.plan.Kind;
import demarche.plan.Programme;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The results of a programme across two sheets: its logical framework as one table, then its chain and the course of its indicators as pictures.
public final class LogframePages {
    private static final double POINTS = 72 / 25.4;
    private static final double WIDTH = 257 * POINTS;
    private static final List<Integer> WIDTHS = List.of(52, 56, 23, 23, 29, 41, 33);
    private static final int MOST_SHORTFALLS = 8;
    private final Ground ground;
    private final Framework framework;
    private final ResultWords words;
    private final String number;

    private LogframePages(Ground ground, Framework framework) {
        this.ground = ground;
        this.framework = framework;
        this.words = new ResultWords(ResultWords.in(ground.request().locale()).texts(), ground.days());
        this.number = ground.sheet(framework.programme());
    }

    /// Of the programmes that have results; none where the edition may not see all of them.
    public static List<Section> all(Ground ground) {
        if (!Stream.of(Kind.RESULT, Kind.INDICATOR, Kind.MEASUREMENT).allMatch(ground::mayTell)) return List.of();
        return ground.programmes().stream().map((Programme p) -> Framework.of(ground.plan(), p, ground.day())).filter(f -> !f.isEmpty())
                .flatMap(f -> new LogframePages(ground, f).sections()).toList();
    }

    private Stream<Section> sections() {
        String id = "annex-" + number.toLowerCase(Locale.ROOT);
        return Stream.of(new Section(id + "-logframe", number, words.texts().get("results.logframe.title"), Thumb.LOOK_UP, Turn.LANDSCAPE, logframe()),
                new Section(id + "-chain", number, words.texts().get("results.chain.title"), Thumb.LOOK_UP, Turn.LANDSCAPE, chain()));
    }

    private String line() {
        String line = words.texts().get("results.logframe.line", framework.gauges().count(), words.standings(framework), ground.days().day(ground.day()));
        return ground.plan().head().sample() ? words.texts().get("results.logframe.line.sample", line) : line;
    }

    private List<Block> logframe() {
        Logframe logframe = Logframe.of(framework, words);
        var columns = new ArrayList<Column>();
        for (int i = 0; i < WIDTHS.size(); i++) columns.add(Column.of(logframe.heads().get(i), WIDTHS.get(i)));
        var lines = new ArrayList<Table.Line>();
        logframe.blocks().forEach(block -> rows(block, lines));
        List<Logframe.Block> done = logframe.blocks().stream().filter(b -> !b.activities().isEmpty()).toList();
        if (!done.isEmpty()) lines.add(new Cells(List.of(new Cell(Phrase.none().strong(words.texts().get("results.logframe.activities")), 1), new Cell(activities(done), WIDTHS.size() - 1))));
        return List.of(new Block.Title(framework.programme().title(), line()), new Table(Optional.empty(), Table.Size.DENSE, columns, lines));
    }

    /// All in one cell, each after the name of what it is for.
    private Phrase activities(List<Logframe.Block> done) {
        Phrase phrase = Phrase.none();
        for (Logframe.Block block : done) {
            phrase = phrase.strong(block.name()).words(" " + String.join("; ", block.activities()) + (block == done.getLast() ? "" : ". "));
        }
        return phrase;
    }

    private void rows(Logframe.Block block, List<Table.Line> lines) {
        int rows = Math.max(1, block.rows().size());
        var result = new Cell(Phrase.none().strong(block.name()).words(" " + block.statement()), 1, rows);
        var assumptions = new Cell(Phrase.of(block.assumptions().isBlank() ? "—" : block.assumptions()), 1, rows);
        if (block.rows().isEmpty()) {
            lines.add(new Cells(List.of(result, new Cell(Phrase.none().strong(words.texts().get("results.logframe.no-indicator")), WIDTHS.size() - 2), assumptions)));
        }
        for (int i = 0; i < block.rows().size(); i++) {
            Stream<Cell> row = cells(block.rows().get(i));
            lines.add(new Cells(i == 0 ? Stream.of(Stream.of(result), row, Stream.of(assumptions)).flatMap(s -> s).toList() : row.toList()));
        }
    }

    private Stream<Cell> cells(Logframe.Row row) {
        Phrase latest = row.latest().map(Phrase::of).orElseGet(this::missing);
        return Stream.of(Phrase.of(row.indicator()), row.baseline().map(Phrase::of).orElseGet(this::missing), row.target().map(Phrase::of).orElseGet(this::missing),
                row.standing().isEmpty() ? latest : latest.newLine().words(row.standing()), row.verification().map(Phrase::of).orElseGet(this::missing)).map(p -> new Cell(p, 1));
    }

    private Phrase missing() {
        return Phrase.none().strong(words.texts().get("results.logframe.missing"));
    }

    private List<Block> chain() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Title(framework.programme().title(), arriving()));
        blocks.add(new Figure(PrintedChain.of(ChainContent.of(framework, words), WIDTH, this::head), alternative(), Phrase.of(words.texts().get("results.chain.caption"))));
        if (framework.gauges().findAny().isPresent()) {
            blocks.add(new Figure(PrintedCourses.of(framework, words, WIDTH), words.texts().get("results.course.alternative", words.standings(framework)),
                    Phrase.of(words.texts().get("results.course.caption", ground.days().day(ground.day())))));
        }
        List<Shortfall> lacking = Shortfalls.of(framework, words);
        if (lacking.isEmpty()) return blocks;
        blocks.add(new Block.Heading(words.texts().get("results.lacking")));
        blocks.add(new Block.Listing(false, lacking.stream().limit(MOST_SHORTFALLS).map(s -> Phrase.of(s.sentence())).toList()));
        if (lacking.size() > MOST_SHORTFALLS) blocks.add(new Block.Note(Phrase.of(words.texts().get("results.lacking.more", lacking.size() - MOST_SHORTFALLS))));
        return blocks;
    }

    private String head(Stage stage) {
        return switch (stage) {
            case ACTIVITIES -> words.texts().get("results.stage.activities");
            case OUTPUTS -> words.texts().get("results.stage.outputs");
            case OUTCOMES -> words.texts().get("results.stage.outcomes");
            case IMPACT -> words.texts().get("results.stage.impact");
        };
    }

    private String arriving() {
        long arriving = framework.lines().stream().filter(l -> l.reach() == Reach.ARRIVES).count();
        return words.texts().get("results.chain.line", arriving, framework.lines().size());
    }

    private String alternative() {
        long serving = framework.lines().stream().mapToLong(l -> l.activities().size()).sum();
        return words.texts().get("results.chain.alternative", arriving(), serving, serving + framework.adrift().size());
    }
}
