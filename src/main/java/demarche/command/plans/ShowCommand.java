package demarche.command.plans;

import demarche.command.kit.Context;
import demarche.command.kit.Json;
import demarche.command.kit.PlanSource;
import demarche.command.kit.Refusal;
import demarche.command.kit.Task;
import demarche.exchange.disk.FileTrouble;
import demarche.library.LibraryProblem;
import demarche.plan.Assessment;
import demarche.plan.Plan;
import demarche.plan.choice.Leaning;
import demarche.text.Days;
import demarche.text.Texts;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// The whole plan.
@Command(name = "show")
public final class ShowCommand extends Task {
    @Parameters(paramLabel = "PLAN")
    private String plan = "";

    public ShowCommand(Context context) {
        super(context);
    }

    @Override
    protected void perform() throws Refusal, FileTrouble, LibraryProblem {
        Plan open = new PlanSource(context).open(plan).plan();
        if (context.printer().isJson()) context.printer().json(PlanShape.plan(open));
        else print(open, context.texts());
    }

    private void print(Plan open, Texts texts) {
        var printer = context.printer();
        var days = new Days(context.locale());
        printer.line(texts.get("show.head", open.title(), open.head().handling().label()));
        if (open.head().sample()) printer.line(texts.get("show.sample"));
        open.head().asOf().ifPresent(day -> printer.line(texts.get("show.day", day.toString())));
        printer.line("");
        printer.table(List.of(texts.get("show.target"), texts.get("show.leaning"), texts.get("show.concerns")), open.targetStates().stream()
                .map(t -> List.of(t.iso3().code(), Json.code(open.assessment(t.iso3()).map(Assessment::leaning).orElse(Leaning.UNKNOWN)), t.concerns().keySet().stream().map(Object::toString).collect(Collectors.joining(" ")))).toList());
        printer.line("");
        printer.table(List.of(texts.get("show.id"), texts.get("show.programme"), texts.get("show.states"), texts.get("show.dates"), texts.get("show.status"), texts.get("show.topics")),
                open.programmes().stream().map(p -> List.of(p.id().value(), p.title(), p.states().stream().map(Object::toString).collect(Collectors.joining(" ")),
                        days.span(p.starts(), p.ends()), Json.code(p.status()), p.topics().keySet().stream().map(Object::toString).collect(Collectors.joining(" ")))).toList());
    }
}
