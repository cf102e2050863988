package demarche.command.plans;

import demarche.command.kit.Context;
import demarche.command.kit.PlanSource;
import demarche.command.kit.Refusal;
import demarche.command.kit.Task;
import demarche.exchange.disk.BadJson;
import demarche.exchange.disk.Disk;
import demarche.exchange.disk.FileTrouble;
import demarche.exchange.disk.StrictJson;
import demarche.exchange.planfile.PlanFileWriter;
import demarche.history.Author;
import demarche.history.Difference;
import demarche.history.Edit;
import demarche.history.EditMapping;
import demarche.history.PlanSession;
import demarche.history.Replay;
import demarche.history.mapping.BadField;
import demarche.history.merge.Conflicts;
import demarche.history.merge.Place;
import demarche.insight.Problem;
import demarche.insight.Validation;
import demarche.library.LibraryProblem;
import demarche.plan.Plan;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Applies a file of edits to a plan, all or none.
@Command(name = "apply")
public final class ApplyCommand extends Task {
    private static final int LARGEST = 16 * 1024 * 1024;

    @Parameters(index = "0", paramLabel = "PLAN")
    private String plan = "";

    @Parameters(index = "1", paramLabel = "EDITS.json")
    private String edits = "";

    @Option(names = "--author", paramLabel = "NAME", required = true)
    private String author = "";

    @Option(names = "--out", paramLabel = "FILE", required = true)
    private String out = "";

    public ApplyCommand(Context context) {
        super(context);
    }

    @Override
    protected void perform() throws Refusal, FileTrouble, LibraryProblem {
        String name = Signed.name(context, author);
        PlanSource.Opened opened = new PlanSource(context).open(plan);
        byte[] file = new Disk(context.locale()).read(PlanSource.path(context, edits), LARGEST)
                .orElseThrow(() -> new Refusal(context.texts().get("refused.edits-large", edits, LARGEST / 1024 / 1024)));
        Edits.Batch batch = Edits.read(opened.plan(), json(file), context.texts());
        Plan next = applied(opened.plan(), batch);
        refuseProblems(opened.plan(), next, batch);
        var session = new PlanSession(opened.plan(), opened.seen(), List.of(), new Author(name, device(opened, file)), context.clock(), opened.partial());
        Optional<Edit> edit = session.decide(_ -> next, decided(opened, batch));
        var log = new ArrayList<>(opened.log());
        edit.ifPresent(log::add);
        new PlanFileWriter(context.locale()).write(PlanSource.path(context, out), next, log);
        context.err().print(context.texts().get("applied", edit.map(e -> e.changes().size()).orElse(0), out) + "\n");
    }

    /// An edit of a field that is undecided decides it, also for the value that stands.
    private static List<Difference> decided(PlanSource.Opened opened, Edits.Batch batch) {
        Conflicts conflicts = Conflicts.of(opened.log());
        return batch.differences().stream().flatMap(d -> conflicts.at(Place.of(d)).map(c -> c.decided(d.after())).stream()).toList();
    }

    private tools.jackson.databind.JsonNode json(byte[] file) throws Refusal {
        try {
            return new StrictJson().read(file);
        } catch (BadJson e) {
            throw new Refusal(context.texts().get("refused.edits-json", edits, e.line(), e.column()));
        }
    }

    private Plan applied(Plan to, Edits.Batch batch) throws Refusal {
        try {
            return Replay.on(to, batch.differences());
        } catch (BadField e) {
            int number = batch.blame(e.kind(), e.item(), e.pointer()).orElseThrow();
            throw new Refusal(context.texts().get("refused.edit.value-wrong", number, e.sentence(context.texts("history"))));
        }
    }

    /// Problems that were there before are no reason to refuse.
    private void refuseProblems(Plan before, Plan after, Edits.Batch batch) throws Refusal {
        var fresh = new ArrayList<>(Validation.problems(after, context.reference(), context.texts("validation")));
        fresh.removeAll(Validation.problems(before, context.reference(), context.texts("validation")));
        if (fresh.isEmpty()) return;
        Problem first = fresh.getFirst();
        Optional<Integer> number = batch.blame(first.kind(), first.item(), first.field());
        throw new Refusal(number
                .map(n -> context.texts().get("refused.edit.problem", n, first.kind().code(), first.item(), first.field(), first.sentence()))
                .orElseGet(() -> context.texts().get("refused.problem", first.kind().code(), first.item(), first.field(), first.sentence())));
    }

    /// Two different runs never share a device, or their changes would be taken for the same; the same run again does.
    private String device(PlanSource.Opened opened, byte[] file) {
        String run = author + "\n" + opened.seen() + "\n" + opened.log().stream().map(EditMapping::write).toList() + "\n" + Instant.now(context.clock()) + "\n"
                + new String(file, StandardCharsets.ISO_8859_1);
        return "apply-" + UUID.nameUUIDFromBytes(run.getBytes(StandardCharsets.UTF_8));
    }
}
