package demarche.command.facts;

import demarche.command.kit.Context;
import demarche.command.kit.Json;
import demarche.command.kit.PlanSource;
import demarche.command.kit.Refusal;
import demarche.command.kit.Task;
import demarche.exchange.disk.FileTrouble;
import demarche.library.LibraryProblem;
import demarche.plan.Plan;
import demarche.plan.id.Iso3;
import demarche.plan.id.NarrativeId;
import demarche.reference.topic.Narrative;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Concerns and misconceptions with their answers, incentives, evidence and talking points: all, or those a plan records or uses.
@Command(name = "narratives")
public final class NarrativesCommand extends Task {
    @Option(names = "--plan", paramLabel = "PLAN")
    private Optional<String> plan = Optional.empty();

    @Option(names = "--state", paramLabel = "ISO3")
    private Optional<String> state = Optional.empty();

    public NarrativesCommand(Context context) {
        super(context);
    }

    @Override
    protected void perform() throws Refusal, FileTrouble, LibraryProblem {
        if (plan.isEmpty() && state.isPresent()) throw new Refusal(context.texts().get("refused.state-without-plan"));
        List<Narrative> found = List.copyOf(context.reference().narratives());
        if (plan.isPresent()) {
            Set<NarrativeId> used = used(new PlanSource(context).open(plan.get()).plan());
            found = found.stream().filter(n -> used.contains(n.id())).toList();
        }
        if (context.printer().isJson()) context.printer().json(Json.array(found, Shapes::narrative));
        else found.forEach(n -> context.printer().line(context.texts().get("narratives.line", n.id(), Json.code(n.kind()), n.statement(), n.response(), n.source())));
    }

    private Set<NarrativeId> used(Plan open) throws Refusal {
        Optional<Iso3> only = state.isEmpty() ? Optional.empty() : Optional.of(context.state(state.get()).iso3());
        Stream<NarrativeId> voiced = open.targetStates().stream().filter(t -> only.isEmpty() || only.get().equals(t.iso3()))
                .flatMap(t -> t.concerns().keySet().stream());
        Stream<NarrativeId> answered = open.programmes().stream().filter(p -> only.isEmpty() || p.states().contains(only.get()))
                .flatMap(p -> p.narratives().stream());
        return Stream.concat(voiced, answered).collect(Collectors.toSet());
    }
}
