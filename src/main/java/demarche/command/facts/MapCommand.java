package demarche.command.facts;

import demarche.command.kit.Context;
import demarche.command.kit.PlanSource;
import demarche.command.kit.Refusal;
import demarche.command.kit.Task;
import demarche.exchange.disk.Disk;
import demarche.exchange.disk.FileTrouble;
import demarche.insight.board.Board;
import demarche.insight.board.BoardMeasure;
import demarche.insight.board.Weights;
import demarche.insight.map.Atlas;
import demarche.insight.map.Colouring;
import demarche.insight.map.Measure;
import demarche.insight.map.Subject;
import demarche.library.LibraryProblem;
import demarche.pack.map.MapSheet;
import demarche.pack.map.SvgMap;
import demarche.plan.Plan;
import demarche.reference.Facts;
import demarche.reference.Reference;
import demarche.reference.WorldMap;
import demarche.text.Texts;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The map of the world coloured by a fact, as SVG.
@Command(name = "map")
public final class MapCommand extends Task {
    private static final int MOST_NUMBERS = 15;

    @Spec
    private CommandSpec spec;

    @Option(names = "--fact", paramLabel = "NAME", required = true)
    private String fact = "";

    @Option(names = "--format", paramLabel = "FORMAT")
    private String format = "svg";

    @Option(names = "--as-of", paramLabel = "DAY")
    private Optional<String> asOf = Optional.empty();

    @Option(names = "--plan", paramLabel = "PLAN")
    private Optional<String> plan = Optional.empty();

    @Option(names = "--numbers")
    private boolean numbers;

    @Option(names = "--out", paramLabel = "FILE", required = true)
    private String out = "";

    public MapCommand(Context context) {
        super(context);
    }

    @Override
    protected void perform() throws Refusal, FileTrouble, LibraryProblem {
        if (!format.equals("svg")) throw new ParameterException(spec.commandLine(), context.texts().get("refused.not-made", "--format", format, "svg"));
        Optional<Plan> open = plan.isEmpty() ? Optional.empty() : Optional.of(new PlanSource(context).open(plan.get()).plan());
        LocalDate day = context.day(asOf).or(() -> open.map(p -> p.day(context.today()))).orElse(context.today());
        Texts texts = context.texts("map");
        Reference reference = context.reference();
        Facts facts = open.map(reference.on(day)::with).orElse(reference.on(day));
        Atlas atlas = Atlas.of(facts, open, open.map(p -> score(p, facts)).stream().toList(), texts);
        Colouring colouring = atlas.colouring(subject(atlas));
        var figure = MapSheet.Content.figure(WorldMap.load(), reference.states());
        var content = MapSheet.Content.alone(figure, colouring, numbers && colouring.isRanked() ? colouring.ranks(MOST_NUMBERS) : Map.of(), texts);
        String svg = SvgMap.file(MapSheet.whole(content), context.locale());
        new Disk(context.locale()).write(PlanSource.path(context, out), svg.getBytes(StandardCharsets.UTF_8));
        context.err().print(context.texts().get("written", out) + "\n");
    }

    private Measure score(Plan open, Facts facts) {
        Texts board = context.texts("board");
        return BoardMeasure.of(Board.of(Optional.of(open), facts, board).ranked(Weights.named(open.head().weights())), facts.day(), board);
    }

    private Subject subject(Atlas atlas) throws Refusal {
        Optional<Subject> found = atlas.find(fact);
        if (found.isPresent()) return found.get();
        if (atlas.needsPlan(fact)) throw new Refusal(context.texts().get("refused.fact-without-plan", fact));
        throw new Refusal(context.texts().get("refused.fact", fact, String.join(", ", Atlas.namesOfPlan()), names(atlas)));
    }

    /// Kind by kind: `vote:74/247|74/28`, so that the sentence stays short.
    private static String names(Atlas atlas) {
        Map<String, List<Subject>> kinds = atlas.subjects().stream()
                .collect(Collectors.groupingBy(s -> s.name().replaceFirst("(?<=:).*", ""), LinkedHashMap::new, Collectors.toList()));
        return kinds.entrySet().stream().map(e -> e.getKey().endsWith(":") ? e.getKey() + e.getValue().stream().map(Subject::shortName).collect(Collectors.joining("|"))
                : e.getKey()).collect(Collectors.joining(", "));
    }
}
