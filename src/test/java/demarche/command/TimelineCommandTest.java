package demarche.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class TimelineCommandTest {
    @TempDir
    Path folder;
    private Shell shell;

    @BeforeEach
    void aShell() {
        shell = new Shell(folder);
    }

    private JsonNode timeline(String sample, String... more) {
        var words = new String[3 + more.length];
        words[0] = "timeline";
        words[1] = shell.sample(sample);
        words[2] = "--json";
        System.arraycopy(more, 0, words, 3, more.length);
        return shell.run(words).json();
    }

    private static JsonNode point(JsonNode timeline, String id) {
        return timeline.path("decision_points").valueStream().filter(p -> p.path("id").stringValue().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void decisionPointsCountDownAndNameWhatComesLate() {
        JsonNode point = point(timeline("global-mechanism-2026"), "evt-uncc-close");

        assertEquals("2026-12-31", point.path("date").stringValue());
        assertEquals(41, point.path("days_left").intValue());
        assertTrue(point.path("late").valueStream().anyMatch(l -> l.path("activity").stringValue().equals("evidence-that-travels-4") && l.path("ends").stringValue().equals("2027-01-22")));
    }

    @Test
    void lastUsefulStartsArePlannedBackThroughWhatWaits() {
        JsonNode point = point(timeline("swing-states-2020"), "evt-ahc-org-planned");

        JsonNode first = point.path("last_useful_start").valueStream().filter(s -> s.path("activity").stringValue().equals("evidence-maghreb-1")).findFirst().orElseThrow();
        assertEquals("2020-06-03", first.path("date").stringValue());
    }

    @Test
    void decisionPointsOfOurOwnAreMarked() {
        JsonNode own = point(timeline("global-mechanism-2026"), "own-guatemala-replies");

        assertTrue(own.path("own").booleanValue());
        assertEquals("our own: Invented for the sample", own.path("source").stringValue());
    }

    @Test
    void anEarlierDayKnowsEarlierEvents() {
        JsonNode then = timeline("swing-states-2020", "--as-of", "2020-07-01");

        assertEquals("2020-07-01", then.path("as_of").stringValue());
        assertTrue(then.path("flags").valueStream().anyMatch(f -> f.path("flag").stringValue().equals("overdue")));
    }

    @Test
    void inWordsEachPointHasItsDaysAndTheSumEndsTheAnswer() {
        Shell.Answer answer = shell.run("timeline", shell.sample("global-mechanism-2026"));

        assertEquals(0, answer.status());
        assertTrue(answer.out().startsWith("Global Mechanism dedicated thematic groups, 2026-12-07/2026-12-11, days left: 17\n"), answer.out());
        assertTrue(answer.out().endsWith("on 2026-11-20.\n"), answer.out());
    }

    @Test
    void theSameQuestionGivesTheSameBytes() {
        String plan = shell.sample("global-mechanism-2026");

        assertEquals(shell.run("timeline", plan, "--json").out(), shell.run("timeline", plan, "--json").out());
    }
}
