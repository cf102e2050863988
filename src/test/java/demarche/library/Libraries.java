package demarche.library;

import demarche.history.Beginning;
import demarche.history.Author;
import demarche.history.Edit;
import demarche.history.PlanSession;
import demarche.plan.Plan;
import demarche.plan.PlanHead;
import demarche.plan.Programme;
import demarche.plan.handling.Handling;
import demarche.plan.id.ItemId;
import demarche.text.Texts;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/// What tests of the library share: a small plan, a fixed clock, and a way round the library into its file.
final class Libraries {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T09:41:00Z"), ZoneOffset.UTC);
    static final ItemId PLAN = new ItemId("before-the-vote");
    static final Programme DESK = Programme.titled(new ItemId("night-desk"), "Night desk").withPurpose("Answer requests at night");
    static final Texts TEXTS = Texts.of("library", Locale.ENGLISH);

    private Libraries() {}

    static PlanLibrary open(Path file) throws LibraryProblem {
        return PlanLibrary.open(file).opened().orElseThrow();
    }

    static Plan plan() {
        return Plan.empty(PlanHead.titled(PLAN, "Before the vote", Handling.AMBER)).with(DESK);
    }

    static Author ines(PlanLibrary library) throws LibraryProblem {
        return new Author("Ines Duarte", library.device());
    }

    static List<Edit> firstLog(PlanLibrary library, Plan plan) throws LibraryProblem {
        return List.of(Beginning.of(plan, ines(library), Instant.now(CLOCK)));
    }

    /// Puts the small plan in.
    static PlanSession begin(PlanLibrary library) throws LibraryProblem {
        library.importPlan(plan(), firstLog(library, plan()));
        return session(library);
    }

    static PlanSession session(PlanLibrary library) throws LibraryProblem {
        return library.load(PLAN).session(ines(library), CLOCK);
    }

    static void edit(PlanLibrary library, PlanSession session, UnaryOperator<Plan> function) throws LibraryProblem {
        var edit = session.edit(function);
        if (edit.isPresent()) library.append(session.plan(), edit.get());
    }

    /// Does to the file what Demarche never would.
    static void tamper(Path file, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file); var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    static List<String> column(Path file, String sql) throws SQLException {
        var values = new java.util.ArrayList<String>();
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file); var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            while (row.next()) values.add(row.getString(1));
        }
        return values;
    }
}
