package demarche.command.reference;

import demarche.command.kit.Context;
import demarche.command.kit.Json;
import demarche.command.kit.PlanSource;
import demarche.command.kit.Refusal;
import demarche.command.kit.Task;
import demarche.exchange.bundle.Review;
import demarche.exchange.bundle.Reviewer;
import demarche.exchange.disk.FileTrouble;
import demarche.reference.check.Verdict.Unsound;
import demarche.text.Texts;
import java.util.List;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ObjectNode;

/// A command that looks at a bundle first and goes on only with one that can be taken. One that cannot is refused with its rows named.
abstract class BundleTask extends Task {
    protected final Texts texts;

    @Parameters(paramLabel = "BUNDLE")
    private String bundle = "";

    BundleTask(Context context) {
        super(context);
        this.texts = context.texts("bundle");
    }

    /// What the command does with a bundle that is in order.
    abstract void use(Review.Ready ready) throws FileTrouble;

    /// Where the rows of a refused bundle are told: beside the answer, unless they are the answer.
    void tell(String row) {
        context.err().print(row + "\n");
    }

    @Override
    protected final void perform() throws Refusal, FileTrouble {
        var reviewer = new Reviewer(context.locale());
        switch (reviewer.review(PlanSource.path(context, bundle), context.facts().tables(), context.today())) {
            case Review.Ready ready -> use(ready);
            case Review.Refused(String sentence) -> throw refused(new Unsound(List.of(), 0), sentence);
            case Review.BadRows(String sentence, Unsound rows) -> {
                if (!context.printer().isJson()) name(rows, reviewer);
                throw refused(rows, sentence);
            }
        }
    }

    private void name(Unsound rows, Reviewer reviewer) {
        rows.first().forEach(problem -> tell(reviewer.sentence(problem)));
        if (rows.more() > 0) tell(texts.get("reference.more", rows.more()));
    }

    private Refusal refused(Unsound rows, String sentence) {
        if (context.printer().isJson()) {
            ObjectNode node = Json.object().put("sound", false).put("sentence", sentence);
            node.set("problems", Json.array(rows.first(), p -> Json.object().put("file", p.file()).put("line", p.line()).put("column", p.column()).put("sentence", p.sentence())));
            context.printer().json(node.put("more", rows.more()));
        }
        return new Refusal(sentence);
    }
}
