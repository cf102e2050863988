package demarche.command.sharing;

import demarche.command.kit.Context;
import demarche.command.kit.PlanSource;
import demarche.command.kit.Refusal;
import demarche.command.kit.Task;
import demarche.exchange.disk.FileTrouble;
import demarche.history.Edit;
import demarche.history.account.Account;
import demarche.history.account.What;
import demarche.history.merge.Copy;
import demarche.history.merge.Merge;
import demarche.library.LibraryProblem;
import demarche.text.Texts;
import java.util.HashSet;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// How one copy of a plan differs from another.
@Command(name = "diff")
public final class DiffCommand extends Task {
    @Parameters(index = "0", paramLabel = "A")
    private String a = "";

    @Parameters(index = "1", paramLabel = "B")
    private String b = "";

    public DiffCommand(Context context) {
        super(context);
    }

    @Override
    protected void perform() throws Refusal, FileTrouble, LibraryProblem {
        Copy before = new PlanSource(context).open(a).copy();
        Copy after = new PlanSource(context).open(b).copy();
        Texts texts = context.texts("merge");
        boolean same = before.plan().id().equals(after.plan().id());
        if (!same) throw new Refusal(new Merge.OtherPlan(before.plan().title(), after.plan().title()).sentence(texts));
        Account account = Account.between(before.plan(), after.plan(), apart(before, after));
        if (context.printer().isJson()) {
            context.printer().json(AccountShape.whole(account));
            return;
        }
        new AccountLines(texts).of(account).forEach(context.printer()::line);
        context.printer().line(texts.get("merge.diff.count", account.count(What.ADDED), account.count(What.CHANGED), account.count(What.REMOVED)));
    }

    /// The edits that only one of them holds; those of the second say who did it, or else those of the first, of which the second knows nothing.
    private static List<Edit> apart(Copy before, Copy after) {
        var known = new HashSet<>(before.log().stream().map(Edit::dot).toList());
        List<Edit> later = after.log().stream().filter(edit -> !known.contains(edit.dot())).toList();
        if (!later.isEmpty()) return later;
        known.removeAll(after.log().stream().map(Edit::dot).toList());
        return before.log().stream().filter(edit -> known.contains(edit.dot())).toList();
    }
}
