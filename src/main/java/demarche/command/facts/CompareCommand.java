package demarche.command.facts;

import demarche.command.kit.Context;
import demarche.command.kit.PlanSource;
import demarche.command.kit.Refusal;
import demarche.command.kit.Task;
import demarche.exchange.disk.FileTrouble;
import demarche.insight.compare.Comparison;
import demarche.library.LibraryProblem;
import demarche.plan.Plan;
import demarche.reference.Facts;
import demarche.reference.state.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Two to four states side by side, what differs first, each fact with its source.
@Command(name = "compare")
public final class CompareCommand extends Task {
    @Parameters(paramLabel = "ISO3", arity = "1..*")
    private List<String> codes = new ArrayList<>();

    @Option(names = "--as-of", paramLabel = "DAY")
    private Optional<String> asOf = Optional.empty();

    @Option(names = "--plan", paramLabel = "PLAN")
    private Optional<String> plan = Optional.empty();

    public CompareCommand(Context context) {
        super(context);
    }

    @Override
    protected void perform() throws Refusal, FileTrouble, LibraryProblem {
        List<State> states = states();
        Optional<Plan> open = plan.isEmpty() ? Optional.empty() : Optional.of(new PlanSource(context).open(plan.get()).plan());
        Facts alone = context.reference().on(context.day(asOf).or(() -> open.map(p -> p.day(context.today()))).orElse(context.today()));
        Facts facts = open.map(alone::with).orElse(alone);
        var side = new SideBySide(Comparison.of(states, facts, open, context.locale()), facts, context);
        if (context.printer().isJson()) context.printer().json(side.json());
        else side.print();
    }

    private List<State> states() throws Refusal {
        var states = new ArrayList<State>();
        for (String code : codes) {
            State state = context.state(code);
            if (states.contains(state)) throw new Refusal(context.texts("compare").get("compare.refused.twice", state.iso3()));
            states.add(state);
        }
        if (states.size() < Comparison.FEWEST || states.size() > Comparison.MOST) {
            throw new Refusal(context.texts("compare").get("compare.refused.count", Comparison.FEWEST, Comparison.MOST, states.size()));
        }
        return states;
    }
}
