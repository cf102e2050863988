package demarche.exchange.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.plan.OtherProject;
import demarche.plan.Plan;
import demarche.plan.PlanHead;
import demarche.plan.handling.Handling;
import demarche.plan.id.ItemId;
import demarche.plan.id.TopicId;
import demarche.reference.Reference;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProjectReaderTest {
    private static final Reference REFERENCE = Reference.load();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final List<String> HEADS = List.of("Project title", "Implementing partner", "Country", "Start date", "End date", "Summary", "ID");

    private Plan plan = Plan.empty(PlanHead.titled(new ItemId("plan"), "A plan", Handling.AMBER));

    private List<ProjectReader.Row> read(String... cells) {
        var ids = new AtomicInteger();
        var grid = new Grid(HEADS, List.of(new Grid.Row(2, List.of(cells))));
        return new ProjectReader(Locale.ENGLISH, REFERENCE, plan, TODAY, () -> new ItemId("new-" + ids.incrementAndGet())).read(grid, Columns.guess(HEADS), "list.csv");
    }

    private OtherProject project(String... cells) {
        return read(cells).getFirst().project().orElseThrow();
    }

    @Test
    void theHeadsTellWhichColumnIsWhat() {
        assertEquals(Map.of(ProjectField.TITLE, 0, ProjectField.PROVIDER, 1, ProjectField.STATES, 2, ProjectField.STARTS, 3, ProjectField.ENDS, 4, ProjectField.DESCRIPTION, 5,
                ProjectField.REFERENCE, 6), Columns.guess(HEADS).of());
    }

    @Test
    void aRowBecomesAProjectThatRemembersWhereItIsFrom() {
        OtherProject read = project("Police training", "Some agency", "Kenya; CIV, Bolivia", "2026-03", "31/12/2027", "About evidence", "P-7");

        assertEquals("BOL CIV KEN", String.join(" ", read.states().stream().map(s -> s.code()).sorted().toList()));
        assertEquals(Optional.of(LocalDate.of(2026, 3, 1)), read.starts());
        assertEquals(Optional.of(LocalDate.of(2027, 12, 31)), read.ends());
        assertEquals("list.csv", read.origin());
        assertEquals("P-7", read.reference());
        assertEquals(Optional.of(TODAY), read.takenOn());
    }

    @Test
    void whatCannotBeReadIsToldAndNothingIsGuessed() {
        var row = read("Training", "", "Kenya, Kenia, Atlantis", "soon", "", "", "").getFirst();

        assertEquals(List.of("“Kenia” is not a state we know.", "“Atlantis” is not a state we know.", "“soon” is not a date."), row.problems());
    }

    @Test
    void aRowWithoutAStateIsLeftOut() {
        assertTrue(read("Training", "", "", "", "", "", "").getFirst().project().isEmpty());
    }

    @Test
    void aProjectTakenBeforeIsMadeAnewAndKeepsTheTopicsGivenToIt() {
        OtherProject before = project("Old title", "", "Kenya", "", "", "", "P-7").withTopics(new TreeSet<>(List.of(new TopicId("cc-evidence"))));
        plan = plan.with(before);

        var row = read("New title", "", "Kenya", "", "", "", "P-7").getFirst();

        assertTrue(row.known());
        assertEquals(before.withTitle("New title"), row.project().orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({"03/04/2026, 25/12/2026, 2026-04-03", "03/04/2026, 12/25/2026, 2026-03-04", "03/04/2026, 05/06/2026, 2026-04-03", "2026, 2027, 2026-01-01", "46350, '', ''"})
    void whetherDayOrMonthComesFirstIsSeenFromTheColumn(String starts, String ends, String first) {
        Optional<LocalDate> read = project("Training", "", "Kenya", starts, ends == null ? "" : ends, "", "").starts();

        assertEquals(Optional.ofNullable(first).filter(f -> !f.isEmpty()).map(LocalDate::parse), read);
    }

    @Test
    void columnsComeBackAsTheyWereRemembered() {
        Columns columns = Columns.guess(HEADS).with(ProjectField.ENDS, Optional.empty());

        assertEquals(Optional.of(columns), Columns.read(columns.written(), HEADS.size()));
        assertEquals(Optional.empty(), Columns.read("TITLE=9", 3));
    }
}
