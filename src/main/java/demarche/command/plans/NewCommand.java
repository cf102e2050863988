package demarche.command.plans;

import demarche.command.kit.Context;
import demarche.command.kit.PlanSource;
import demarche.command.kit.Refusal;
import demarche.command.kit.Task;
import demarche.exchange.disk.FileTrouble;
import demarche.exchange.planfile.PlanFileWriter;
import demarche.history.Author;
import demarche.history.Beginning;
import demarche.plan.Plan;
import demarche.plan.PlanHead;
import demarche.plan.limit.Refused;
import demarche.plan.handling.Handling;
import demarche.plan.id.ItemId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Writes an empty plan. Its id comes from title, author and moment, so that the same words at the same moment give the same plan and others do not.
@Command(name = "new")
public final class NewCommand extends Task {
    @Option(names = "--title", paramLabel = "TITLE", required = true)
    private String title = "";

    @Option(names = "--out", paramLabel = "FILE", required = true)
    private String out = "";

    @Option(names = "--author", paramLabel = "NAME")
    private String author = System.getProperty("user.name");

    @Option(names = "--as-of", paramLabel = "DAY")
    private Optional<String> asOf = Optional.empty();

    @Option(names = "--handling", paramLabel = "LABEL")
    private String handling = Handling.AMBER.label();

    public NewCommand(Context context) {
        super(context);
    }

    @Override
    protected void perform() throws Refusal, FileTrouble {
        Instant now = Instant.now(context.clock());
        String name = Signed.name(context, author);
        Plan plan = Plan.empty(head(ItemId.of("plan", title, name, now.toString())).withAsOf(context.day(asOf)));
        var log = List.of(Beginning.of(plan, new Author(name, "new-" + plan.id()), now));
        new PlanFileWriter(context.locale()).write(PlanSource.path(context, out), plan, log);
        context.err().print(context.texts().get("written", out) + "\n");
    }

    private PlanHead head(ItemId id) throws Refusal {
        Handling marking = Handling.labelled(handling).orElseThrow(() -> new Refusal(context.texts().get("refused.handling", handling)));
        try {
            return PlanHead.titled(id, title.strip(), marking);
        } catch (Refused refused) {
            throw new Refusal(switch (refused.reason()) {
                case EMPTY_TITLE -> context.texts().get("refused.title-empty");
                case TOO_LONG -> context.texts().get("refused.title-long");
                case CONTROL_CHARACTER, OUT_OF_RANGE -> context.texts().get("refused.title-control");
            });
        }
    }
}
