package demarche.command.kit;

import demarche.exchange.disk.FileTrouble;
import demarche.library.LibraryProblem;
import java.util.concurrent.Callable;

/// One command. What it throws besides mistakes of ours is told as one sentence.
public abstract class Task implements Callable<Integer> {
    protected final Context context;

    protected Task(Context context) {
        this.context = context;
    }

    protected abstract void perform() throws Refusal, FileTrouble, LibraryProblem;

    @Override
    public final Integer call() throws Refusal, FileTrouble, LibraryProblem {
        perform();
        return 0;
    }
}
