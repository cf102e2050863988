package demarche.library;

import static demarche.library.Libraries.DESK;
import static demarche.library.Libraries.PLAN;
import static demarche.library.Libraries.begin;
import static demarche.library.Libraries.edit;
import static demarche.library.Libraries.open;
import static demarche.library.Libraries.plan;
import static demarche.library.Libraries.session;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.history.Edit;
import demarche.history.PlanSession;
import demarche.plan.Activity;
import demarche.plan.Plan;
import demarche.plan.Programme;
import demarche.plan.TargetState;
import demarche.plan.choice.Depth;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.plan.id.TopicId;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanLibraryTest {
    @TempDir
    private Path folder;

    private Path file() {
        return folder.resolve("library.db");
    }

    @Test
    void aPlanComesBackAsItWasPutIn() throws LibraryProblem {
        try (PlanLibrary library = open(file())) {
            begin(library);
        }

        try (PlanLibrary library = open(file())) {
            assertEquals(plan(), library.load(PLAN).plan());
        }
    }

    @Test
    void theListOfPlansTellsWhatEachIs() throws LibraryProblem {
        try (PlanLibrary library = open(file())) {
            begin(library);

            var entry = library.plans().getFirst();

            assertEquals("Before the vote", entry.title());
            assertEquals(1, entry.programmes());
            assertEquals(java.time.Instant.parse("2026-11-23T09:41:00Z"), entry.changed());
        }
    }

    @Test
    void anEditIsUndoneAfterReopening() throws LibraryProblem {
        try (PlanLibrary library = open(file())) {
            edit(library, begin(library), plan -> plan.with(DESK.withTitle("Day desk")));
        }

        try (PlanLibrary library = open(file())) {
            PlanSession session = session(library);
            Edit undo = session.undo().orElseThrow();

            library.append(session.plan(), undo);

            assertEquals(plan(), library.load(PLAN).plan());
            assertTrue(session(library).toRedo().isPresent());
        }
    }

    @Test
    void undoDoesNotTakeBackThePlanItself() throws LibraryProblem {
        try (PlanLibrary library = open(file())) {
            assertEquals(Optional.empty(), begin(library).undo());
        }
    }

    @Test
    void aPlanThatIsThereIsNotReplacedUnasked() throws LibraryProblem {
        try (PlanLibrary library = open(file())) {
            begin(library);
            Plan other = plan().without(DESK);

            var result = library.importPlan(other, Libraries.firstLog(library, other));

            assertEquals(ImportResult.ALREADY_THERE, result);
            assertEquals(plan(), library.load(PLAN).plan());
        }
    }

    @Test
    void replacingAPlanTakesItsPlaceAndSignsWithANewName() throws LibraryProblem {
        try (PlanLibrary library = open(file())) {
            begin(library);
            String device = library.device();
            Plan other = plan().without(DESK);

            var result = library.replacePlan(other, Libraries.firstLog(library, other));

            assertEquals(ImportResult.IMPORTED, result);
            assertEquals(other, library.load(PLAN).plan());
            assertNotEquals(device, library.device());
        }
    }

    @Test
    void aLogThatLeadsElsewhereIsRefused() throws LibraryProblem {
        try (PlanLibrary library = open(file())) {
            var result = library.importPlan(plan().without(DESK), Libraries.firstLog(library, plan()));

            assertEquals(ImportResult.LOG_DISAGREES, result);
            assertEquals(List.of(), library.plans());
        }
    }

    @Test
    void aDeletedPlanIsGoneEvenFromSearch() throws LibraryProblem {
        try (PlanLibrary library = open(file())) {
            begin(library);

            library.delete(PLAN);

            var problem = assertThrows(LibraryProblem.class, () -> library.load(PLAN));
            assertEquals(LibraryProblem.Reason.NO_SUCH_PLAN, problem.reason());
            assertEquals(List.of(), library.search(PLAN, "night", 10));
            assertTrue(library.prove().isClean());
        }
    }

    @Test
    void aDotGivenTwiceWritesNothing() throws LibraryProblem {
        try (PlanLibrary library = open(file())) {
            PlanSession first = begin(library);
            PlanSession second = session(library);
            edit(library, first, plan -> plan.with(DESK.withTitle("First")));

            assertThrows(IllegalStateException.class, () -> edit(library, second, plan -> plan.with(DESK.withTitle("Second"))));

            assertEquals(first.plan(), library.load(PLAN).plan());
            assertTrue(library.prove().isClean());
        }
    }

    @Test
    void aSettingIsKept() throws LibraryProblem {
        try (PlanLibrary library = open(file())) {
            library.putSetting("theme", "light");
            library.putSetting("theme", "dark");
        }

        try (PlanLibrary library = open(file())) {
            assertEquals(Optional.of("dark"), library.setting("theme"));
            assertEquals(Optional.empty(), library.setting("none"));
        }
    }

    @Test
    void viewsReadAsTables() throws LibraryProblem, SQLException {
        try (PlanLibrary library = open(file())) {
            edit(library, begin(library), plan -> plan
                    .with(TargetState.of(new ItemId("fiji"), new Iso3("FJI")))
                    .with(Activity.titled(new ItemId("trial"), DESK.id(), "Mock trial"))
                    .with(DESK.withTopics(new TreeMap<>(java.util.Map.of(new TopicId("bc-art-35"), Depth.BUILDS)))
                            .withStates(new TreeSet<>(List.of(new Iso3("FJI"))))));
        }

        assertEquals(List.of("Before the vote"), Libraries.column(file(), "SELECT title FROM plans"));
        assertEquals(List.of("FJI"), Libraries.column(file(), "SELECT iso3 FROM target_states"));
        assertEquals(List.of("Night desk"), Libraries.column(file(), "SELECT title FROM programmes"));
        assertEquals(List.of("bc-art-35 builds"), Libraries.column(file(), "SELECT topic || ' ' || depth FROM programme_topics"));
        assertEquals(List.of("FJI"), Libraries.column(file(), "SELECT iso3 FROM programme_states"));
        assertEquals(List.of("Mock trial"), Libraries.column(file(), "SELECT title FROM activities"));
        assertEquals(List.of("6"), Libraries.column(file(), "SELECT count(*) FROM changes"));
    }

    @RepeatedTest(20)
    void afterAnyRunOfEditsTheLibraryHoldsTheSessionsPlanAndProvesIt(RepetitionInfo run) throws LibraryProblem {
        var random = new Random(run.getCurrentRepetition());
        try (PlanLibrary library = open(file())) {
            PlanSession session = begin(library);

            for (int i = 0; i < 30; i++) {
                var edit = switch (random.nextInt(6)) {
                    case 0 -> session.undo();
                    case 1 -> session.redo();
                    default -> session.edit(anyEdit(random));
                };
                if (edit.isPresent()) library.append(session.plan(), edit.get());
            }

            assertEquals(session.plan(), library.load(PLAN).plan());
            assertEquals(session.seen(), library.load(PLAN).seen());
            assertEquals(session.toUndo(), session(library).toUndo());
            assertEquals(session.toRedo(), session(library).toRedo());
            assertEquals(List.of(), library.prove().findings());
        }
    }

    private static UnaryOperator<Plan> anyEdit(Random random) {
        ItemId id = new ItemId("programme-" + random.nextInt(3));
        int what = random.nextInt(5);
        String word = "t" + random.nextInt(5);
        return plan -> {
            Programme programme = plan.programmes().find(id).orElse(Programme.titled(id, "New"));
            return switch (what) {
                case 0 -> plan.without(programme);
                case 1 -> plan.with(programme.withTitle(word));
                case 2 -> plan.with(programme.withPurpose(random.nextBoolean() ? "" : word)).with(Activity.titled(new ItemId("a-" + word), id, word));
                case 3 -> plan.with(plan.head().withTitle(word)).with(TargetState.of(new ItemId(word), new Iso3("TUN")));
                default -> {
                    var topics = new TreeMap<>(programme.topics());
                    if (topics.remove(new TopicId(word)) == null) topics.put(new TopicId(word), Depth.values()[random.nextInt(3)]);
                    yield plan.with(programme.withTopics(topics));
                }
            };
        };
    }
}
