package demarche.library;

import demarche.history.Author;
import demarche.history.Edit;
import demarche.history.merge.Conflicts;
import demarche.history.merge.Copy;
import demarche.history.merge.Decision;
import demarche.history.merge.Merge;
import demarche.history.merge.Standing;
import demarche.history.mapping.BadField;
import demarche.library.LibraryProblem.Reason;
import demarche.library.care.Copies;
import demarche.library.care.Doctor;
import demarche.library.care.Proof;
import demarche.library.care.Repair;
import demarche.library.store.ChangeLog;
import demarche.library.store.Devices;
import demarche.library.store.ItemStore;
import demarche.library.store.Migrations;
import demarche.library.store.PlanEntry;
import demarche.library.store.PlanStore;
import demarche.library.store.SearchHit;
import demarche.library.store.SearchIndex;
import demarche.library.store.Settings;
import demarche.plan.Plan;
import demarche.plan.id.ItemId;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// All plans on this computer, in one SQLite file. What it reports as written survives a loss of power; what fails leaves nothing behind.
/// Safe for several threads: writers wait for one another, readers for readers only.
public final class PlanLibrary implements AutoCloseable {
    private static final int UNDOABLE = 200;
    private final Connections connections;
    private final Migrations migrations;

    PlanLibrary(Connections connections, Migrations migrations) {
        this.connections = connections;
        this.migrations = migrations;
    }

    /// Opens a library for writing, or for reading where it is write-protected; makes one where there is no file.
    public static OpenResult open(Path file) throws LibraryProblem {
        return new Opening(file, Migrations.shipped()).forWriting();
    }

    /// Opens a library that is there, while another may be writing it; comes back as [OpenResult.ReadOnly].
    public static OpenResult openForReading(Path file) throws LibraryProblem {
        return new Opening(file, Migrations.shipped()).forReading();
    }

    public Path file() {
        return connections.file();
    }

    public boolean isReadOnly() {
        return connections.isReadOnly();
    }

    /// The name this library signs changes with. A new one after a plan was deleted or replaced, or a backup restored: ask anew for each session.
    public String device() throws LibraryProblem {
        return connections.reading(database -> database.read(Devices::current));
    }

    /// In the order of their titles.
    public List<PlanEntry> plans() throws LibraryProblem {
        return connections.reading(database -> database.read(ItemStore::plans));
    }

    /// @throws LibraryProblem also where there is no such plan
    public StoredPlan load(ItemId plan) throws LibraryProblem {
        Optional<StoredPlan> stored = connections.reading(database -> database.read(connection -> {
            Optional<Plan> found = ItemStore.load(connection, plan);
            if (found.isEmpty()) return Optional.empty();
            return Optional.of(new StoredPlan(found.get(), ChangeLog.seen(connection, plan), ChangeLog.own(connection, plan, UNDOABLE),
                    ChangeLog.isPartial(connection, plan)));
        }));
        return stored.orElseThrow(() -> LibraryProblem.of(Reason.NO_SUCH_PLAN, plan));
    }

    /// Makes one edit durable: its changes, and the items they touched as they are now. The plan must be in the library.
    public void append(Plan after, Edit edit) throws LibraryProblem {
        append(after, List.of(edit));
    }

    /// Makes several edits durable together.
    ///
    /// @param after the plan after the last of them
    public void append(Plan after, List<Edit> edits) throws LibraryProblem {
        connections.writing(database -> database.write(connection -> {
            if (!PlanStore.holds(connection, after.id())) throw LibraryProblem.of(Reason.NO_SUCH_PLAN, after.id());
            PlanStore.append(connection, after, edits);
            return true;
        }));
    }

    /// Puts in a plan with the log that made it, all or nothing. For a plan without a log see [demarche.history.Beginning].
    public ImportResult importPlan(Plan plan, List<Edit> log) throws LibraryProblem {
        return put(plan, log, false);
    }

    /// As [#importPlan], in the place of the plan with that id; the old one's log goes with it.
    public ImportResult replacePlan(Plan plan, List<Edit> log) throws LibraryProblem {
        return put(plan, log, true);
    }

    private ImportResult put(Plan plan, List<Edit> log, boolean replace) throws LibraryProblem {
        if (log.isEmpty() || !leadsTo(plan, log)) return ImportResult.LOG_DISAGREES;
        return connections.writing(database -> database.write(connection -> {
            boolean there = PlanStore.holds(connection, plan.id());
            if (there && !replace) return ImportResult.ALREADY_THERE;
            if (there) PlanStore.delete(connection, plan.id());
            PlanStore.add(connection, plan, log);
            return ImportResult.IMPORTED;
        }));
    }

    /// Takes in a colleague's copy of a plan that is here: what it adds to the log, what that comes to, and what was decided, all or nothing, as one step
    /// that can be taken back. Sessions made before this must be given up.
    ///
    /// @param author who takes it in; his or her device is [#device]
    /// @return a [Merge.Refusal] where nothing was taken in
    /// @throws LibraryProblem also where there is no such plan
    public Merge merge(Copy theirs, List<Decision> decisions, Author author, Clock clock) throws LibraryProblem {
        ItemId id = theirs.plan().id();
        Optional<Merge> result = connections.writing(database -> database.write(connection -> {
            Optional<Plan> plan = ItemStore.load(connection, id);
            if (plan.isEmpty()) return Optional.empty();
            Copy mine = new Copy(plan.get(), ChangeLog.of(connection, id));
            Merge merge = Merge.of(mine, theirs);
            if (!(merge instanceof Merge.Merged merged)) return Optional.of(merge);
            var taking = TakingIn.of(mine, merged, decisions, new TakingIn.Hand(author, clock));
            if (!taking.isNothing()) PlanStore.merge(connection, taking.after().plan(), taking.brought());
            return Optional.of(new Merge.Merged(taking.after(), taking.open()));
        }));
        return result.orElseThrow(() -> LibraryProblem.of(Reason.NO_SUCH_PLAN, id));
    }

    /// What is undecided in a plan.
    public Conflicts conflicts(ItemId plan) throws LibraryProblem {
        return Conflicts.of(log(plan));
    }

    private static boolean leadsTo(Plan plan, List<Edit> log) {
        try {
            return Standing.of(log).plan(plan.id()).equals(plan);
        } catch (BadField _) {
            return false;
        }
    }

    /// Every edit of a plan in the order in which it came.
    public List<Edit> log(ItemId plan) throws LibraryProblem {
        return connections.reading(database -> database.read(connection -> ChangeLog.of(connection, plan)));
    }

    /// Removes a plan with its log. Where there is none, nothing happens.
    public void delete(ItemId plan) throws LibraryProblem {
        connections.writing(database -> database.write(connection -> {
            if (PlanStore.holds(connection, plan)) PlanStore.delete(connection, plan);
            return true;
        }));
    }

    /// What holds every word typed, each taken as the beginning of a word; accents and capitals do not matter. The best first.
    public List<SearchHit> search(ItemId plan, String words, int limit) throws LibraryProblem {
        return connections.reading(database -> database.read(connection -> SearchIndex.find(connection, plan, words, limit)));
    }

    public Optional<String> setting(String key) throws LibraryProblem {
        return connections.reading(database -> database.read(connection -> Settings.get(connection, key)));
    }

    public void putSetting(String key, String value) throws LibraryProblem {
        connections.writing(database -> database.write(connection -> {
            Settings.put(connection, key, value);
            return true;
        }));
    }

    /// Copies the library while it is in use; when this returns the copy was opened and found whole.
    public void backup(Path target) throws LibraryProblem {
        connections.readingApart(database -> {
            try {
                Copies.of(database, target);
                return true;
            } catch (IOException e) {
                throw new LibraryProblem(Reason.DISK, target.toString(), e);
            }
        });
    }

    /// Takes over everything from a backup, after checking it. Sessions made before this must be given up.
    ///
    /// @return where the library as it was is kept
    public Path restore(Path backup) throws LibraryProblem {
        connections.needWriter();
        Path aside = Copies.beside(file(), "before-restore");
        Restoring.check(backup, migrations);
        backup(aside);
        connections.writing(database -> Restoring.from(backup, database, migrations));
        return aside;
    }

    /// Checks the file, and that every plan is what its log makes it. Changes nothing.
    public Proof prove() throws LibraryProblem {
        return connections.readingApart(Doctor::prove);
    }

    /// Keeps a copy, then makes items and search index anew from the logs.
    public Repair repair() throws LibraryProblem {
        Proof before = prove();
        if (before.isClean()) return new Repair(Optional.empty(), List.of(), List.of());
        connections.needWriter();
        Path copy = Copies.beside(file(), "before-repair");
        backup(copy);
        connections.writing(database -> {
            Doctor.mend(database);
            return true;
        });
        Proof after = prove();
        var mended = new ArrayList<>(before.findings());
        mended.removeAll(after.findings());
        return new Repair(Optional.of(copy), mended, after.findings());
    }

    /// Lets tests run out of room.
    void limitPages(int pages) throws LibraryProblem {
        connections.writing(database -> database.pragma("max_page_count = " + pages));
    }

    @Override
    public void close() throws LibraryProblem {
        connections.close();
    }
}
