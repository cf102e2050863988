package demarche.command.sharing;

import demarche.command.kit.Context;
import demarche.command.kit.Json;
import demarche.command.kit.PlanSource;
import demarche.command.kit.Refusal;
import demarche.command.kit.Task;
import demarche.exchange.disk.FileTrouble;
import demarche.history.Difference;
import demarche.history.EditMapping;
import demarche.history.reading.DayOfLog;
import demarche.history.reading.Entry;
import demarche.library.LibraryProblem;
import demarche.text.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ObjectNode;

/// Who did what to a plan, day by day; or to one item, or one of its fields.
@Command(name = "log")
public final class LogCommand extends Task {
    @Parameters(paramLabel = "PLAN")
    private String plan = "";

    @Option(names = "--item", paramLabel = "ID")
    private Optional<String> item = Optional.empty();

    @Option(names = "--field", paramLabel = "POINTER")
    private Optional<String> field = Optional.empty();

    @Option(names = "--since", paramLabel = "DAY")
    private Optional<String> since = Optional.empty();

    public LogCommand(Context context) {
        super(context);
    }

    @Override
    protected void perform() throws Refusal, FileTrouble, LibraryProblem {
        Optional<LocalDate> first = context.day(since);
        List<DayOfLog> days = DayOfLog.of(new PlanSource(context).open(plan).log(), context.clock().getZone()).stream()
                .filter(day -> first.filter(f -> day.day().isBefore(f)).isEmpty()).map(day -> day.only(this::isAsked)).filter(day -> !day.entries().isEmpty()).toList();
        if (context.printer().isJson()) context.printer().json(Json.array(days.stream().flatMap(day -> day.entries().stream()).toList(), LogCommand::shape));
        else days.forEach(this::print);
    }

    private boolean isAsked(Difference difference) {
        boolean ofItem = item.filter(id -> !id.equals(difference.item().value())).isEmpty();
        return ofItem && field.filter(f -> !difference.pointer().isEmpty() && !(difference.pointer() + "/").startsWith(f + "/")).isEmpty();
    }

    private static ObjectNode shape(Entry entry) {
        ObjectNode node = Json.object().put("at", entry.edit().at().toString()).put("author", entry.edit().author()).put("role", Json.code(entry.edit().role()));
        node.put("device", entry.edit().dot().device()).put("number", entry.edit().dot().number()).put("withheld", entry.withheld());
        node.set("changes", Json.array(entry.differences(), EditMapping::write));
        return node;
    }

    private void print(DayOfLog day) {
        Texts texts = context.texts("merge");
        var lines = new AccountLines(texts);
        context.printer().line(day.day().toString());
        for (Entry entry : day.entries()) {
            String time = entry.edit().at().atZone(context.clock().getZone()).toLocalTime().withSecond(0).withNano(0).toString();
            context.printer().line(switch (entry.edit().role()) {
                case EDIT, MERGE -> texts.get("merge.log.edit", time, entry.edit().author());
                case UNDO -> texts.get("merge.log.undo", time, entry.edit().author());
                case REDO -> texts.get("merge.log.redo", time, entry.edit().author());
            });
            entry.differences().forEach(d -> context.printer().line(line(d, lines, texts)));
            if (entry.withheld() > 0) context.printer().line(texts.get("merge.log.withheld", entry.withheld()));
        }
    }

    private static String line(Difference d, AccountLines lines, Texts texts) {
        String item = d.kind().code() + " " + d.item();
        if (!d.pointer().isEmpty()) return texts.get("merge.log.field", item, d.pointer(), lines.shown(d.before()), lines.shown(d.after()));
        if (d.after().isEmpty()) return texts.get("merge.log.removed", item);
        return d.before().equals(d.after()) ? texts.get("merge.log.kept", item) : texts.get("merge.log.made", item);
    }
}
