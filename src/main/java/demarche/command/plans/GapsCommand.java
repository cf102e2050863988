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
import demarche.plan.AcceptedGap;
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
        var found = new Found(Gaps.of(open, context.reference().on(day).with(open), context.texts("insight")), only);
        if (context.printer().isJson()) context.printer().json(node(found, open));
        else print(found, day);
    }

    /// What is asked for of all gaps.
    ///
    /// @param only the one state that is asked about; a decision is about the states in its key
    private record Found(Gaps gaps, Optional<Iso3> only) {
        List<Gap> open() {
            return gaps.open().stream().filter(this::wanted).toList();
        }

        List<Gaps.Accepted> accepted() {
            return gaps.accepted().stream().filter(a -> wanted(a.gap())).toList();
        }

        List<AcceptedGap> overtaken() {
            return gaps.overtaken().stream().filter(d -> only.isEmpty() || Gap.Subject.of(d.gap()).filter(s -> s.states().contains(only.get())).isPresent()).toList();
        }

        private boolean wanted(Gap gap) {
            return only.isEmpty() || gap.states().contains(only.get());
        }
    }

    private static ObjectNode node(Found found, Plan plan) {
        ObjectNode node = Json.object();
        node.set("gaps", Json.array(found.open(), gap -> PlanShape.gap(gap, plan)));
        node.set("accepted", Json.array(found.accepted(), accepted -> PlanShape.accepted(accepted, plan)));
        node.set("overtaken", Json.array(found.overtaken(), PlanShape::overtaken));
        return node;
    }

    private void print(Found found, LocalDate day) {
        List<Gap> gaps = found.open();
        gaps.forEach(gap -> context.printer().line(context.texts().get("gaps.line", gap.sentence(), gap.words().reason(), gap.words().source(),
                gap.words().step(), gap.lastDay().map(LocalDate::toString).orElse("–"))));
        found.accepted().forEach(a -> context.printer().line(context.texts().get("gaps.accepted", a.gap().sentence(), a.decision().reason(),
                signed(a.decision()), a.decision().day().toString())));
        found.overtaken().forEach(d -> context.printer().line(context.texts().get("gaps.overtaken", d.gap(), d.reason(), signed(d), d.day().toString())));
        context.printer().line(context.texts().get("gaps.count", gaps.size(), day.toString()));
        if (!found.accepted().isEmpty()) context.printer().line(context.texts().get("gaps.count.accepted", found.accepted().size()));
    }

    private String signed(AcceptedGap decision) {
        return decision.author().isBlank() ? context.texts().get("gaps.unsigned") : decision.author();
    }
}
