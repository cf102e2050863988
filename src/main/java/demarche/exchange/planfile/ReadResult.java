package demarche.exchange.planfile;

import demarche.exchange.lock.LockedFile;
import demarche.exchange.sign.Signing;
import demarche.history.Edit;
import demarche.history.Seen;
import demarche.plan.Plan;
import java.util.List;

/// What came of reading a plan file. Unless it is [Read], nothing of it was opened.
public sealed interface ReadResult {

    /// The plan and how it came to be.
    ///
    /// @param log     replaying it gives the plan; oldest edit first
    /// @param seen    every change of the log
    /// @param signing who vouches for all of it
    record Read(Plan plan, List<Edit> log, Seen seen, Signing signing) implements ReadResult {
        public Read {
            log = List.copyOf(log);
        }

        Read(Plan plan, List<Edit> log, Seen seen) {
            this(plan, log, seen, new Signing.NotSigned());
        }

        Read signed(Signing now) {
            return new Read(plan, log, seen, now);
        }
    }

    /// A file that was not opened.
    sealed interface Refusal extends ReadResult {
        /// What is wrong, where, and what to do.
        String sentence();
    }

    /// Needs a passphrase or a key that was not given, or another one.
    ///
    /// @param tried whether one was given that does not open it
    record Locked(LockedFile.Kind kind, boolean tried, String sentence) implements Refusal {}

    /// Written in a format that this version does not know.
    record MadeByNewerVersion(int version, String sentence) implements Refusal {}

    /// Once a plan file, no longer whole.
    record Damaged(String sentence) implements Refusal {}

    /// Something else.
    record NotAPlanFile(String sentence) implements Refusal {}
}
