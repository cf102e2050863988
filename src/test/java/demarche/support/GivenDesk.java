package demarche.support;

import demarche.exchange.bundle.FactsInUse;
import demarche.exchange.bundle.FactsShelf;
import demarche.history.Author;
import demarche.history.Beginning;
import demarche.history.Edit;
import demarche.library.LibraryProblem;
import demarche.library.OpenResult;
import demarche.library.PlanLibrary;
import demarche.plan.Plan;
import demarche.plan.PlanHead;
import demarche.plan.TargetState;
import demarche.plan.handling.Handling;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.reference.Reference;
import demarche.text.Texts;
import demarche.ui.desk.Desk;
import demarche.ui.desk.Preferences;
import demarche.ui.desk.RecentFiles;
import demarche.ui.kit.Background;
import demarche.ui.settings.SettingsScreen;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/// A desk over a real library in a folder of the test, on 23 November 2026, where work is done at once.
public record GivenDesk(PlanLibrary library, Desk desk, Preferences preferences) implements AutoCloseable {
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T09:41:00Z"), ZoneOffset.UTC);
    private static final Reference REFERENCE = Reference.load();

    public static GivenDesk in(Path folder) {
        try {
            if (!(PlanLibrary.open(folder.resolve("library.db")) instanceof OpenResult.Opened(PlanLibrary library))) throw new IllegalStateException("no library");
            Background background = new DirectBackground();
            var desk = new Desk(library, new Desk.Tools(REFERENCE, background, CLOCK, Texts.of("library", Locale.UK)), "Ines Duarte");
            return new GivenDesk(library, desk, Preferences.of(library, background, "Ines Duarte"));
        } catch (LibraryProblem e) {
            throw new IllegalStateException(e);
        }
    }

    /// The facts of this library’s shelf.
    /// What this library remembers of plan files.
    public RecentFiles recent() {
        try {
            return RecentFiles.of(library, new DirectBackground());
        } catch (LibraryProblem e) {
            throw new IllegalStateException(e);
        }
    }

    public SettingsScreen.Facts facts(Consumer<FactsInUse> use) {
        FactsShelf shelf = FactsShelf.beside(library.file(), Locale.UK);
        return new SettingsScreen.Facts(shelf, shelf.load(), use);
    }

    public static Plan plan(String title, String... states) {
        Plan plan = Plan.empty(PlanHead.titled(ItemId.of("plan", title), title, Handling.AMBER));
        for (String state : states) plan = plan.with(TargetState.of(ItemId.of(title, state), new Iso3(state)));
        return plan;
    }

    /// The log of a plan that somebody elsewhere made as a whole.
    public static List<Edit> log(Plan plan, String author) {
        return List.of(Beginning.of(plan, new Author(author, "computer of " + author), Instant.parse("2026-11-19T08:05:00Z")));
    }

    /// Brings a plan in and opens it.
    public GivenDesk withPlan(Plan plan) {
        desk.add(plan, log(plan, "Tomas Novák"));
        return this;
    }

    @Override
    public void close() {
        try {
            library.close();
        } catch (LibraryProblem e) {
            throw new IllegalStateException(e);
        }
    }
}
