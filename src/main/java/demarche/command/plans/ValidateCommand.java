package demarche.command.plans;

import demarche.command.kit.Context;
import demarche.command.kit.PlanSource;
import demarche.command.kit.Refusal;
import demarche.command.kit.Task;
import demarche.exchange.disk.FileTrouble;
import demarche.insight.Problem;
import demarche.insight.Validation;
import demarche.library.LibraryProblem;
import demarche.plan.Plan;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// What in a plan cannot be so. A plan with problems is an answer, not a failure; a file that is no plan is.
@Command(name = "validate")
public final class ValidateCommand extends Task {
    @Parameters(paramLabel = "PLAN")
    private String plan = "";

    public ValidateCommand(Context context) {
        super(context);
    }

    @Override
    protected void perform() throws Refusal, FileTrouble, LibraryProblem {
        Plan open = new PlanSource(context).open(plan).plan();
        List<Problem> problems = Validation.problems(open, context.reference(), context.texts("validation"));
        if (context.printer().isJson()) {
            context.printer().json(PlanShape.problems(problems));
            return;
        }
        problems.forEach(p -> context.printer().line(context.texts().get("validate.line", p.kind().code(), p.item(), p.field(), p.sentence())));
        context.printer().line(problems.isEmpty() ? context.texts().get("validate.sound") : context.texts().get("validate.count", problems.size()));
    }
}
