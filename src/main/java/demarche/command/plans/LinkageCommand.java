package demarche.command.plans;

import demarche.command.kit.Context;
import demarche.command.kit.Json;
import demarche.command.kit.PlanSource;
import demarche.command.kit.Refusal;
import demarche.command.kit.Task;
import demarche.exchange.disk.FileTrouble;
import demarche.insight.Coverage;
import demarche.insight.debate.Scores;
import demarche.insight.debate.Scores.Score;
import demarche.insight.debate.Subject;
import demarche.library.LibraryProblem;
import demarche.plan.Plan;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ObjectNode;

/// How far the debates are joined for the plan, each state and each programme, and what would join them most.
@Command(name = "linkage")
public final class LinkageCommand extends Task {
    @Parameters(paramLabel = "PLAN")
    private String plan = "";

    @Option(names = "--state", paramLabel = "ISO3")
    private Optional<String> state = Optional.empty();

    public LinkageCommand(Context context) {
        super(context);
    }

    @Override
    protected void perform() throws Refusal, FileTrouble, LibraryProblem {
        Plan open = new PlanSource(context).open(plan).plan();
        Optional<Iso3> only = state.isEmpty() ? Optional.empty() : Optional.of(context.state(state.get()).iso3());
        LocalDate day = open.day(context.today());
        Coverage coverage = Coverage.of(open, context.reference().on(day).with(open));
        Scores scores = only(Scores.of(coverage), only, open);
        if (context.printer().isJson()) {
            var shape = new LinkageShape(coverage);
            ObjectNode node = Json.object();
            node.set("plan", shape.of(scores.plan()));
            node.set("states", Json.array(scores.states(), shape::of));
            node.set("programmes", Json.array(scores.programmes(), shape::of));
            context.printer().json(node);
        } else {
            print(scores, open, day);
        }
    }

    /// The state and the programmes that name it, where one is asked for; the plan stays, to compare with. A state outside the plan has its zeros.
    private static Scores only(Scores all, Optional<Iso3> only, Plan plan) {
        if (only.isEmpty()) return all;
        List<Score> states = all.states().stream().filter(s -> s.subject().equals(new Subject.OneState(only.get()))).toList();
        List<Score> programmes = all.programmes().stream().filter(s -> s.subject() instanceof Subject.OneProgramme(ItemId id)
                && plan.programmes().find(id).filter(p -> p.states().contains(only.get())).isPresent()).toList();
        return new Scores(all.plan(), states, programmes);
    }

    /// Lowest first: those are the ones to join.
    private void print(Scores scores, Plan open, LocalDate day) {
        context.printer().line(context.texts().get("linkage.plan", open.title(), points(scores.plan()), scores.plan().made(), scores.plan().available(), day.toString()));
        var rows = new ArrayList<List<String>>();
        Comparator<Score> lowest = Comparator.comparing(Score::score);
        Stream.concat(scores.states().stream().sorted(lowest), scores.programmes().stream().sorted(lowest)).forEach(s -> rows.add(row(s, open)));
        context.printer().table(List.of(context.texts().get("linkage.subject"), context.texts().get("linkage.points"), context.texts().get("linkage.debates"),
                context.texts().get("linkage.norms-cybercrime"), context.texts().get("linkage.norms-budapest"), context.texts().get("linkage.cybercrime-budapest")), rows);
    }

    private static String points(Score score) {
        return Long.toString(Math.round(score.score() * 100));
    }

    private List<String> row(Score score, Plan open) {
        var row = new ArrayList<>(List.of(name(score.subject(), open), points(score), score.debates() + "/3"));
        score.pairs().forEach(pair -> row.add(pair.made() + "/" + pair.available()));
        return row;
    }

    private String name(Subject subject, Plan open) {
        return switch (subject) {
            case Subject.WholePlan _ -> open.title();
            case Subject.OneState(Iso3 iso3) -> context.reference().state(iso3).map(s -> s.name(context.locale())).orElse(iso3.code());
            case Subject.OneProgramme(ItemId id) -> open.programmes().find(id).map(p -> p.title()).orElse(id.value());
        };
    }
}
