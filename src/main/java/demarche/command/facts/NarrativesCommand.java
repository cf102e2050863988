package demarche.command.facts;

import demarche.command.kit.Context;
import demarche.command.kit.Json;
import demarche.command.kit.PlanSource;
import demarche.command.kit.Refusal;
import demarche.command.kit.Task;
import demarche.exchange.disk.FileTrouble;
import demarche.insight.Known;
import demarche.insight.Narratives;
import demarche.insight.answer.Answers;
import demarche.insight.answer.Raised;
import demarche.library.LibraryProblem;
import demarche.plan.Hearing;
import demarche.plan.OwnNarrative;
import demarche.plan.Plan;
import demarche.plan.id.Iso3;
import demarche.plan.id.NarrativeId;
import demarche.reference.Facts;
import demarche.reference.topic.Narrative;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Concerns and misconceptions with their answers, incentives, evidence and talking points: all, or those a plan records or uses,
/// then in the ministry's own words where it has any and with who raised them.
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
        if (plan.isPresent()) tell(new PlanSource(context).open(plan.get()).plan());
        else if (context.printer().isJson()) context.printer().json(Json.array(context.reference().narratives(), Shapes::narrative));
        else context.reference().narratives().forEach(this::line);
    }

    private void tell(Plan open) throws Refusal {
        Optional<Iso3> only = state.isEmpty() ? Optional.empty() : Optional.of(context.state(state.get()).iso3());
        Facts facts = context.reference().on(open, context.today());
        var answers = Answers.of(open, facts, new Known(facts));
        Set<NarrativeId> used = used(answers, only);
        List<Narrative> found = Narratives.of(open, context.reference()).all().stream().filter(n -> used.contains(n.id())).toList();
        if (context.printer().isJson()) context.printer().json(Json.array(found, n -> Voiced.shape(n, answers.own(n.id()), raised(answers, n, only))));
        else found.forEach(n -> {
            line(n);
            raised(answers, n, only).forEach(r -> context.printer().line(Voiced.line(r, context.texts())));
        });
    }

    private void line(Narrative n) {
        context.printer().line(context.texts().get("narratives.line", n.id(), Json.code(n.kind()), n.statement(), n.response(), n.source()));
    }

    private static List<Raised> raised(Answers answers, Narrative narrative, Optional<Iso3> only) {
        return answers.raised(narrative.id()).stream().filter(r -> only.isEmpty() || only.get().equals(r.state())).toList();
    }

    /// What was voiced or heard, what programmes answer, and without a state what the ministry says in its own words.
    private static Set<NarrativeId> used(Answers answers, Optional<Iso3> only) {
        Plan open = answers.plan();
        Stream<NarrativeId> voiced = open.targetStates().stream().filter(t -> only.isEmpty() || only.get().equals(t.iso3()))
                .flatMap(t -> t.concerns().keySet().stream());
        Stream<NarrativeId> heard = open.hearings().stream().filter(h -> only.isEmpty() || only.get().equals(h.state())).map(Hearing::narrative);
        Stream<NarrativeId> answered = open.programmes().stream().filter(p -> only.isEmpty() || p.states().contains(only.get()))
                .flatMap(p -> p.narratives().stream());
        Stream<NarrativeId> own = open.ownNarratives().stream().filter(_ -> only.isEmpty()).map(OwnNarrative::narrative);
        return Stream.of(voiced, heard, answered, own).flatMap(s -> s).collect(Collectors.toSet());
    }
}
