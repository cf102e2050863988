package demarche.command.facts;

import demarche.command.kit.Context;
import demarche.command.kit.Json;
import demarche.command.kit.PlanSource;
import demarche.command.kit.Refusal;
import demarche.command.kit.Task;
import demarche.exchange.disk.FileTrouble;
import demarche.insight.board.Weights;
import demarche.library.LibraryProblem;
import demarche.plan.Plan;
import demarche.plan.TargetState;
import demarche.plan.id.Iso3;
import demarche.reference.Facts;
import demarche.reference.state.State;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// All states, the target states of a plan, a group, or those that pass a filter, with votes and treaty standing on a day; or all of them ranked by the board.
@Command(name = "states")
public final class StatesCommand extends Task {
    private static final String VOTE = "A/RES/74/247";

    @Option(names = "--as-of", paramLabel = "DAY")
    private Optional<String> asOf = Optional.empty();

    @Option(names = "--plan", paramLabel = "PLAN")
    private Optional<String> plan = Optional.empty();

    @Option(names = "--board")
    private boolean board;

    @Option(names = "--weights", paramLabel = "FILE")
    private Optional<String> weights = Optional.empty();

    @Option(names = "--group", paramLabel = "NAME")
    private Optional<String> group = Optional.empty();

    @Option(names = "--filter", paramLabel = "FILTER")
    private Optional<String> filter = Optional.empty();

    public StatesCommand(Context context) {
        super(context);
    }

    @Override
    protected void perform() throws Refusal, FileTrouble, LibraryProblem {
        if (!board && weights.isPresent()) throw new Refusal(context.texts().get("refused.weights-without-board"));
        Optional<Plan> open = plan.isEmpty() ? Optional.empty() : Optional.of(new PlanSource(context).open(plan.get()).plan());
        LocalDate day = context.day(asOf).or(() -> open.map(p -> p.day(context.today()))).orElse(context.today());
        Facts alone = context.reference().on(day);
        Facts facts = open.map(alone::with).orElse(alone);
        if (board) {
            rank(open, facts);
            return;
        }
        List<State> all = open.map(this::targets).orElseGet(() -> List.copyOf(context.reference().states()));
        List<State> states = new AskedStates(context, facts, open).of(group, filter, all);
        if (context.printer().isJson()) context.printer().json(Json.array(states, s -> Shapes.state(s, facts)));
        else print(states, facts);
    }

    private void rank(Optional<Plan> open, Facts facts) throws Refusal {
        Weights kept = open.map(p -> Weights.named(p.head().weights())).orElse(Weights.USUAL);
        Weights chosen = weights.isEmpty() ? kept : new WeightsFile(context).read(weights.get(), kept);
        new BoardAnswer(context, open, facts).give(chosen);
    }

    private List<State> targets(Plan of) {
        Set<Iso3> targets = of.targetStates().stream().map(TargetState::iso3).collect(Collectors.toSet());
        return context.reference().states().stream().filter(s -> targets.contains(s.iso3())).toList();
    }

    private void print(List<State> states, Facts facts) {
        var head = List.of(context.texts().get("states.code"), context.texts().get("states.name"), context.texts().get("states.group"),
                context.texts().get("states.vote"), context.texts().get("states.budapest"), context.texts().get("states.un"));
        context.printer().table(head, states.stream().map(s -> List.of(s.iso3().code(), s.nameEn(), s.regionalGroup(),
                facts.vote(s.iso3(), VOTE).map(Json::code).orElse("–"), Json.code(facts.standing(s.iso3(), "ETS185")),
                Json.code(facts.standing(s.iso3(), "UNCC")))).toList());
        context.printer().line(context.texts().get("states.note", states.size(), facts.day().toString()));
    }
}
