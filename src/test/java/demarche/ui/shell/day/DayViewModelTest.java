package demarche.ui.shell.day;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.plan.Programme;
import demarche.plan.id.ItemId;
import demarche.support.GivenDesk;
import demarche.text.Texts;
import demarche.ui.shell.day.DayViewModel.Shown;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DayViewModelTest {
    private static final LocalDate THEN = LocalDate.of(2019, 12, 31);

    @TempDir
    private Path folder;

    private GivenDesk given;
    private DayViewModel model;

    @BeforeEach
    void open() {
        given = GivenDesk.in(folder).withPlan(GivenDesk.plan("Night desk", "KEN")
                .with(Programme.titled(new ItemId("p"), "Evidence").withStarts(Optional.of(LocalDate.of(2026, 9, 1)))));
        model = new DayViewModel(given.desk(), Texts.of("day", Locale.UK));
    }

    @AfterEach
    void close() {
        given.close();
    }

    private Shown shown() {
        return model.shownProperty().get().orElseThrow();
    }

    @Test
    void todayNeedsNoLine() {
        assertEquals(new Shown("23 Nov 2026", "today", Optional.empty(), Optional.empty()), shown());
    }

    @Test
    void aLookSaysWhichDayAndWhatThePlanUses() {
        model.look(THEN);

        assertEquals(Optional.of("Facts as of 31 Dec 2019, for a look. The plan uses 23 Nov 2026."), shown().look());
        assertEquals(Optional.of("The first programme of the plan begins on 1 Sep 2026, after that day."), shown().limit());
    }

    @Test
    void ofADayBeforeTheTablesNothingIsKnown() {
        model.look(LocalDate.of(1990, 1, 1));

        assertTrue(shown().limit().orElseThrow().startsWith("The tables begin on "), shown().toString());
    }

    @Test
    void aDayThatHasNotComeIsSaidPlainlyAndCannotBeKept() {
        model.look(LocalDate.of(2027, 3, 1));

        assertEquals(Optional.of("That day has not come. The tables end on 23 Nov 2026; nothing later is known."), shown().limit());
        assertEquals(Optional.of("A plan cannot keep a day that has not come."), model.keepRefusal());

        model.keep();

        assertEquals(Optional.empty(), given.desk().plan().head().asOf());
    }

    @Test
    void aDayKeptBelongsToThePlan() {
        model.look(THEN);
        model.keep();

        assertEquals("kept with the plan", shown().how());
        assertEquals(Optional.empty(), shown().look());
        assertEquals(Optional.of("The plan keeps this day already."), model.keepRefusal());

        model.followToday();

        assertEquals("today", shown().how());
    }

    @Test
    void rollCallsAndDecisionPointsAreDaysToGoTo() {
        var jumps = model.jumps();

        assertTrue(jumps.stream().anyMatch(j -> j.day().equals(LocalDate.of(2019, 12, 27)) && j.words().startsWith("vote on 74/247")), jumps.toString());
        assertTrue(jumps.stream().anyMatch(j -> j.day().equals(LocalDate.of(2026, 12, 7))), jumps.toString());
        assertEquals(1, jumps.stream().filter(j -> j.words().contains("74/247")).count(), jumps.toString());
    }

    @Test
    void withoutAPlanThereIsNoDayToChoose() {
        given.desk().close();

        assertEquals(Optional.empty(), model.shownProperty().get());
    }
}
