package demarche.command.plans;

import demarche.command.kit.Context;
import demarche.command.kit.Json;
import demarche.command.kit.PlanSource;
import demarche.command.kit.Refusal;
import demarche.command.kit.Task;
import demarche.exchange.disk.FileTrouble;
import demarche.insight.gap.Gap;
import demarche.insight.gap.Gaps;
import demarche.library.LibraryProblem;
import demarche.plan.Plan;
import demarche.plan.id.Iso3;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ObjectNode;

/// What a plan misses, what must be closed soonest first.
@Command(name = "gaps")
public final class GapsCommand extends Task {
    @Parameters(paramLabel = "PLAN")
    private String plan = "";

    @Option(names = "--as-of", paramLabel = "DAY")
    private Optional<String> asOf = Optional.empty();

    @Option(names = "--state", paramLabel = "ISO3")
    private Optional<String> state = Optional.empty();

    public GapsCommand(Context context) {
        super(context);
    }

    @Override
    protected void perform() throws Refusal, FileTrouble, LibraryProblem {
        Plan open = new PlanSource(context).open(plan).plan();
        LocalDate day = context.day(asOf).orElse(open.day(context.today()));
        Optional<Iso3> only = state.isEmpty() ? Optional.empty() : Optional.of(context.state(state.get()).iso3());
        List<Gap> gaps = Gaps.find(open, context.reference().on(day).with(open), context.texts("insight")).stream()
                .filter(gap -> only.isEmpty() || gap.states().contains(only.get())).toList();
        if (context.printer().isJson()) {
            ObjectNode node = Json.object();
            node.set("gaps", Json.array(gaps, gap -> PlanShape.gap(gap, open)));
            context.printer().json(node);
        } else {
            print(gaps, day);
        }
    }

    private void print(List<Gap> gaps, LocalDate day) {
        gaps.forEach(gap -> context.printer().line(context.texts().get("gaps.line", gap.sentence(), gap.words().reason(), gap.words().source(),
                gap.words().step(), gap.lastDay().map(LocalDate::toString).orElse("–"))));
        context.printer().line(context.texts().get("gaps.count", gaps.size(), day.toString()));
    }
}
