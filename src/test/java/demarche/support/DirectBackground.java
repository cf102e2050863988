package demarche.support;

import demarche.ui.kit.Background;
import demarche.ui.kit.Job;
import java.util.function.Consumer;

/// Runs work at once on the caller's thread.
public final class DirectBackground implements Background {
    @Override
    public <T> Job run(Work<T> work, Consumer<T> success, Consumer<Exception> failure) {
        var job = new Job();
        try {
            success.accept(work.done(new Progress() {
                @Override
                public void at(double fraction, String sentence) {
                    job.tell(fraction, sentence);
                }

                @Override
                public boolean isCancelled() {
                    return job.isCancelled();
                }
            }));
        } catch (RuntimeException mistake) {
            throw mistake;
        } catch (Exception trouble) {
            failure.accept(trouble);
        }
        job.end();
        return job;
    }
}
