package demarche.command.sharing;

import demarche.command.kit.Context;
import demarche.command.kit.Json;
import demarche.command.kit.PlanSource;
import demarche.command.kit.Refusal;
import demarche.command.kit.Task;
import demarche.exchange.disk.Disk;
import demarche.exchange.disk.FileTrouble;
import demarche.exchange.planfile.PlanFileWriter;
import demarche.history.share.Share;
import demarche.history.share.Wish;
import demarche.library.LibraryProblem;
import demarche.plan.Plan;
import demarche.plan.Programme;
import demarche.plan.handling.Edition;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.text.Texts;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Writes a share: a plan file that holds what an edition may see and nothing of the rest. What exactly was withheld is told to the sender, beside the file.
@Command(name = "redact")
public final class RedactCommand extends Task {
    @Parameters(paramLabel = "PLAN")
    private String plan = "";

    @Option(names = "--edition", paramLabel = "EDITION", required = true)
    private String edition = "";

    @Option(names = "--states", paramLabel = "ISO3", split = ",", arity = "1..*")
    private List<String> states = List.of();

    @Option(names = "--programmes", paramLabel = "ID", split = ",", arity = "1..*")
    private List<String> programmes = List.of();

    @Option(names = "--since", paramLabel = "DAY")
    private Optional<String> since = Optional.empty();

    @Option(names = "--out", paramLabel = "FILE", required = true)
    private String out = "";

    @Option(names = "--report", paramLabel = "FILE")
    private Optional<String> report = Optional.empty();

    public RedactCommand(Context context) {
        super(context);
    }

    @Override
    protected void perform() throws Refusal, FileTrouble, LibraryProblem {
        PlanSource.Opened opened = new PlanSource(context).open(plan);
        Path target = PlanSource.path(context, out);
        Optional<Path> beside = report.isPresent() ? Optional.of(PlanSource.path(context, report.get())) : Optional.empty();
        if (beside.filter(path -> path.toAbsolutePath().normalize().equals(target.toAbsolutePath().normalize())).isPresent()) throw refused("redact.refused.same", out);
        Share share = Share.of(opened.copy(), wish(opened.plan()));
        new PlanFileWriter(context.locale()).write(target, share.copy().plan(), share.copy().log());
        var shape = ShareShape.of(share);
        if (beside.isPresent()) new Disk(context.locale()).write(beside.get(), (shape.toPrettyString() + "\n").getBytes(StandardCharsets.UTF_8));
        if (context.printer().isJson()) context.printer().json(shape);
        else print(share);
    }

    private Wish wish(Plan of) throws Refusal {
        var chosen = new TreeSet<Iso3>();
        for (String code : states) chosen.add(context.state(code).iso3());
        var programmesChosen = new TreeSet<ItemId>();
        for (String name : programmes) programmesChosen.add(programme(of, name));
        var first = context.day(since).map(day -> day.atStartOfDay(context.clock().getZone()).toInstant());
        return new Wish(edition(), chosen, programmesChosen, first);
    }

    private Edition edition() throws Refusal {
        Optional<Edition> found = Arrays.stream(Edition.values()).filter(e -> Json.code(e).equals(edition)).findFirst();
        return found.orElseThrow(() -> refused("redact.refused.edition", edition));
    }

    private ItemId programme(Plan of, String id) throws Refusal {
        Optional<ItemId> found = of.programmes().stream().map(Programme::id).filter(p -> p.value().equals(id)).findFirst();
        return found.orElseThrow(() -> refused("redact.refused.programme", id));
    }

    private Refusal refused(String key, String value) {
        return new Refusal(texts().get(key, value));
    }

    private Texts texts() {
        return context.texts("redact");
    }

    private void print(Share share) {
        var withheld = share.withheld();
        Texts texts = texts();
        ShareShape.items(withheld).forEach((kind, count) -> context.printer().line(texts.get("redact.line.items", kind.code(), count)));
        ShareShape.fields(withheld).forEach((kind, fields) -> fields.forEach((field, count) -> context.printer().line(texts.get("redact.line.fields", kind.code(), field, count))));
        if (withheld.unnamed()) context.printer().line(texts.get("redact.line.unnamed"));
        Set<String> wider = withheld.wider().stream().map(Programme::title).collect(Collectors.toCollection(TreeSet::new));
        if (!wider.isEmpty()) context.printer().line(texts.get("redact.line.wider", String.join("; ", wider)));
        context.printer().line(texts.get("redact.done", share.goes().size(), withheld.items().size(), withheld.fields().size(), out));
    }
}
