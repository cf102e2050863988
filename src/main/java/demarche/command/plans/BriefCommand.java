package demarche.command.plans;

import demarche.command.kit.Context;
import demarche.command.kit.PlanSource;
import demarche.command.kit.Refusal;
import demarche.command.kit.Task;
import demarche.exchange.disk.Disk;
import demarche.exchange.disk.FileTrouble;
import demarche.library.LibraryProblem;
import demarche.pack.brief.BriefMaker;
import demarche.pack.brief.Commission;
import demarche.plan.choice.BriefSort;
import demarche.plan.choice.PackLanguage;
import demarche.pack.brief.Format;
import demarche.pack.brief.Print;
import demarche.pack.brief.ground.Request;
import demarche.pack.ink.Paper;
import demarche.plan.Plan;
import demarche.reference.state.State;
import demarche.text.Texts;
import java.util.Arrays;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// A paper on one state as PDF, Word document or web page, in one of the editions, or the card for a pocket.
@Command(name = "brief")
public final class BriefCommand extends Task {
    /// The paper sizes by the names people type.
    public enum Sheet { a4, letter }

    /// The kinds of file by the names people type.
    public enum Form { pdf, docx, html }

    private static final String TONGUES = Arrays.stream(PackLanguage.values()).map(PackLanguage::tag).collect(Collectors.joining(", "));

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "PLAN")
    private String plan = "";

    @Option(names = "--state", paramLabel = "ISO3", required = true)
    private String state = "";

    @Option(names = "--edition", paramLabel = "EDITION")
    private String edition = "internal";

    @Option(names = "--card")
    private boolean card;

    @Option(names = "--language", paramLabel = "LANGUAGE")
    private String language = "en";

    @Option(names = "--format", paramLabel = "FORMAT")
    private Form format = Form.pdf;

    @Option(names = "--paper", paramLabel = "a4|letter")
    private Sheet paper = Sheet.a4;

    @Option(names = "--out", paramLabel = "FILE", required = true)
    private String out = "";

    public BriefCommand(Context context) {
        super(context);
    }

    @Override
    protected void perform() throws Refusal, FileTrouble, LibraryProblem {
        BriefSort sort = sort();
        PackLanguage in = PackLanguage.tagged(language).orElseThrow(() -> new ParameterException(spec.commandLine(), context.texts().get("refused.language", language, TONGUES)));
        Plan open = new PlanSource(context).open(plan).plan();
        State of = context.state(state);
        Paper sheet = switch (paper) {
            case a4 -> Paper.A4;
            case letter -> Paper.LETTER;
        };
        Format made = switch (format) {
            case pdf -> Format.PDF;
            case docx -> Format.DOCX;
            case html -> Format.HTML;
        };
        byte[] file = BriefMaker.made(Commission.on(open, context.reference().on(open, context.today()), of.iso3(), new Print(sort, sheet).withLanguage(in)), made);
        new Disk(context.locale()).write(PlanSource.path(context, out), file);
        context.err().print(context.texts().get("written", out) + "\n");
    }

    /// A card holds what no other reader may see, so it is made for those who speak alone.
    private BriefSort sort() {
        Texts texts = Texts.of("editions", context.locale());
        BriefSort sort = BriefSort.ofEdition(edition).orElseThrow(() -> new ParameterException(spec.commandLine(),
                texts.get("editions.refused.edition", edition, BriefSort.editions().stream().map(BriefSort::code).collect(Collectors.joining(", ")))));
        if (card && sort != BriefSort.INTERNAL && sort != BriefSort.HEAD) throw new ParameterException(spec.commandLine(), texts.get("editions.refused.card", edition));
        return card ? BriefSort.CARD : sort;
    }
}
