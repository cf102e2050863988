package demarche.command.progress;

import demarche.command.kit.Context;
import demarche.command.kit.Json;
import demarche.command.kit.PlanSource;
import demarche.command.kit.Refusal;
import demarche.command.kit.Task;
import demarche.exchange.disk.FileTrouble;
import demarche.insight.readiness.Line;
import demarche.insight.readiness.PlanReadiness;
import demarche.insight.readiness.Readiness;
import demarche.insight.readiness.ReadinessWords;
import demarche.library.LibraryProblem;
import demarche.plan.Plan;
import demarche.reference.Facts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ObjectNode;

/// What each programme, and the plan as a whole, lacks before it can go to the minister.
@Command(name = "readiness")
public final class ReadinessCommand extends Task {
    @Parameters(paramLabel = "PLAN")
    private String plan = "";

    @Option(names = "--as-of", paramLabel = "DAY")
    private Optional<String> asOf = Optional.empty();

    public ReadinessCommand(Context context) {
        super(context);
    }

    @Override
    protected void perform() throws Refusal, FileTrouble, LibraryProblem {
        Plan open = new PlanSource(context).open(plan).plan();
        LocalDate day = context.day(asOf).orElse(open.day(context.today()));
        Facts facts = context.reference().on(day).with(open);
        var words = new ReadinessWords(open, facts, context.locale());
        PlanReadiness found = PlanReadiness.of(open, facts);
        if (context.printer().isJson()) context.printer().json(node(found, words));
        else print(found, words, day);
    }

    private static ObjectNode node(PlanReadiness found, ReadinessWords words) {
        ObjectNode node = Json.object();
        ObjectNode whole = Json.object().put("ready", found.isReady());
        whole.set("missing", Json.array(found.blocking(), line -> node(line, words)));
        whole.set("advised", Json.array(found.advised(), line -> node(line, words)));
        node.set("plan", whole);
        node.set("programmes", Json.array(found.programmes(), readiness -> node(readiness, words)));
        return node;
    }

    private static ObjectNode node(Readiness readiness, ReadinessWords words) {
        ObjectNode node = Json.object().put("id", readiness.programme().id().value()).put("title", readiness.programme().title())
                .put("status", Json.code(readiness.programme().status())).put("ready", readiness.isReady());
        node.set("missing", Json.array(readiness.blocking(), line -> node(line, words)));
        node.set("advised", Json.array(readiness.advised(), line -> node(line, words)));
        return node;
    }

    /// The item is left out where it is still to be made.
    private static ObjectNode node(Line line, ReadinessWords words) {
        ObjectNode node = Json.object().put("field", line.place().pointer()).put("sentence", words.sentence(line)).put("kind", line.place().kind().code());
        line.place().item().ifPresent(id -> node.put("item", id.value()));
        return node;
    }

    private void print(PlanReadiness found, ReadinessWords words, LocalDate day) {
        lines(found.missing(), words);
        for (Readiness readiness : found.programmes()) {
            int must = readiness.blocking().size();
            String title = readiness.programme().title();
            context.printer().line(readiness.isReady() ? context.texts().get("readiness.ready", title) : context.texts().get("readiness.not-ready", title, must));
            lines(readiness.missing(), words);
        }
        context.printer().line(context.texts().get("readiness.count", found.readyProgrammes(), found.programmes().size(), day.toString()));
    }

    private void lines(List<Line> missing, ReadinessWords words) {
        missing.forEach(line -> context.printer().line(line.check().isMust() ? context.texts().get("readiness.must", words.sentence(line))
                : context.texts().get("readiness.should", words.sentence(line))));
    }
}
