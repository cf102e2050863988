package demarche.ui.programmes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.plan.Plan;
import demarche.plan.Programme;
import demarche.plan.choice.ProgrammeStatus;
import demarche.plan.id.ItemId;
import demarche.support.Fx;
import demarche.ui.desk.Desk;
import demarche.ui.desk.TakeBack;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The list of programmes: order, filters, new, duplicate, delete.
class ProgrammeListViewModelTest {
    @TempDir
    Path folder;
    private final List<Runnable> offered = new ArrayList<>();
    private Desk desk;
    private ProgrammeListViewModel list;

    @BeforeEach
    void aList() {
        Fx.settle();
        on(OpenDesk.plan(), folder);
    }

    private void on(Plan plan, Path folder) {
        desk = OpenDesk.with(plan, folder);
        list = new ProgrammeListViewModel(desk, OpenDesk.wording(), new TakeBack(desk, (_, undo) -> offered.add(undo)));
        list.follow();
    }

    private List<String> titles() {
        return list.shown().stream().map(r -> r.programme().title()).toList();
    }

    @Test
    void programmesStandByFirstDay() {
        assertEquals(List.of("Evidence that travels", "Night desk", "Law first"), titles());
    }

    @Test
    void theFilterFindsAStateWithoutItsAccentsOrCase() {
        list.soughtProperty().set("papua");

        assertEquals(List.of("Night desk"), titles());
        assertEquals("Programmes: 1 of 3", list.count());
    }

    @Test
    void theStatusFilterHoldsTogetherWithTheWords() {
        list.statusProperty().set(Optional.of(ProgrammeStatus.DRAFT));
        list.soughtProperty().set("desk");

        assertEquals(List.of("Night desk"), titles());
    }

    @Test
    void aRowSaysWhichDebatesAreMissing() {
        assertEquals(List.of("all three", "only Budapest", "no topic yet"), list.shown().stream().map(ProgrammeRow::joined).toList());
    }

    @Test
    void aNewProgrammeWithoutATitleIsRefused() {
        ProgrammeListViewModel.Made made = list.create("", Set.of());

        assertEquals(Optional.of("Give it a title."), made.refusal());
        assertEquals(3, list.all().size());
    }

    @Test
    void aNewProgrammeBeginsWithItsStates() {
        ItemId id = list.create("Third desk", Set.of(OpenDesk.GTM)).id().orElseThrow();

        assertEquals(Set.of(OpenDesk.GTM), desk.plan().programmes().find(id).orElseThrow().states());
    }

    @Test
    void aDuplicateIsADraftWithActivitiesOfItsOwn() {
        ItemId id = list.duplicate(desk.plan().programmes().find(OpenDesk.JOINED).orElseThrow()).id().orElseThrow();

        Programme copy = desk.plan().programmes().find(id).orElseThrow();
        assertEquals("Evidence that travels (copy)", copy.title());
        assertEquals(ProgrammeStatus.DRAFT, copy.status());
        assertEquals(5, desk.plan().activitiesOf(id).count());
    }

    @Test
    void aDeletedProgrammeComesBackWithItsActivities() {
        list.delete(desk.plan().programmes().find(OpenDesk.JOINED).orElseThrow());
        boolean gone = desk.plan().activities().isEmpty();
        offered.getFirst().run();

        assertTrue(gone);
        assertEquals(5, desk.plan().activitiesOf(OpenDesk.JOINED).count());
    }

    @Test
    void theWayBackOfADeletionTakesBackNothingElse() {
        list.delete(desk.plan().programmes().find(OpenDesk.SINGLE).orElseThrow());
        list.create("Third desk", Set.of());
        offered.getFirst().run();

        assertEquals(Set.of("Evidence that travels", "Night desk", "Law first", "Third desk"), Set.copyOf(titles()));
    }

    @Test
    void twoThousandProgrammesAreFilteredByEachWord(@TempDir Path another) {
        var programmes = new ArrayList<Programme>();
        for (int i = 0; i < 2000; i++) programmes.add(Programme.titled(new ItemId("p" + i), "Programme " + i));
        on(Plan.of(OpenDesk.empty().head(), programmes), another);

        list.soughtProperty().set("programme 1999");

        assertEquals(List.of("Programme 1999"), titles());
    }
}
