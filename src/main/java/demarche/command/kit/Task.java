package demarche.command.kit;

import demarche.exchange.disk.FileTrouble;
import demarche.library.LibraryProblem;
import java.util.concurrent.Callable;

/// One command. What it throws besides mistakes of ours is told as one sentence.
public abstract class Task implements Callable<Integer> {
    /// The exit status of what was done, but leaves a person something to decide.
    private static final int TO_DECIDE = 3;

    protected final Context context;
    private boolean leavesToDecide;

    protected Task(Context context) {
        this.context = context;
    }

    protected abstract void perform() throws Refusal, FileTrouble, LibraryProblem;

    @Override
    public final Integer call() throws Refusal, FileTrouble, LibraryProblem {
        perform();
        return leavesToDecide ? TO_DECIDE : 0;
    }

    protected final void leaveToDecide() {
        leavesToDecide = true;
    }
}
