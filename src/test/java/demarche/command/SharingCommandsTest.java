package demarche.command;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class SharingCommandsTest {
    private static final String MAKE = """
            [{"kind":"programme","id":"desk","create":true,"fields":{"title":"Night desk","topics":{"bc-art-35":"builds"}}}]""";

    @TempDir
    Path folder;

    private Shell shell;
    private String start;

    @BeforeEach
    void aPlanGoesToTwoPeople() throws IOException {
        shell = new Shell(folder);
        shell.run("new", "--title", "Before the vote", "--author", "Ines Duarte", "--out", shell.path("empty.demarche"));
        start = applied(shell.path("empty.demarche"), "Ines Duarte", MAKE, "start");
    }

    private String applied(String plan, String author, String edits, String name) throws IOException {
        Files.writeString(folder.resolve("edits.json"), edits);
        var answer = shell.run("apply", plan, shell.path("edits.json"), "--author", author, "--out", shell.path(name + ".demarche"));
        assertEquals(0, answer.status(), answer.err());
        return shell.path(name + ".demarche");
    }

    private static String title(String value) {
        return """
                [{"kind":"programme","id":"desk","field":"/title","value":"%s"}]""".formatted(value);
    }

    private Shell.Answer merged(String mine, String theirs, String out) {
        return shell.run("merge", mine, theirs, "--out", shell.path(out + ".demarche"), "--json");
    }

    @Test
    void whatTwoPeopleDidApartIsInOneFile() throws IOException {
        String mine = applied(start, "Ines Duarte", title("Night desks"), "mine");
        String theirs = applied(start, "Kofi Mensah", """
                [{"kind":"programme","id":"desk","field":"/topics/bc-art-19","value":"introduces"}, {"kind":"target-state","id":"tun","create":true,"fields":{"iso3":"TUN"}}]""", "theirs");

        var answer = merged(mine, theirs, "both");

        assertEquals(0, answer.status(), answer.err());
        assertEquals("{\"added\":1,\"changed\":1,\"removed\":0,\"conflicts\":[]}", answer.json().toString());
        JsonNode desk = item("both", "desk");
        assertEquals("Night desks", desk.path("title").stringValue());
        assertEquals(2, desk.path("topics").size());
    }

    private JsonNode item(String plan, String id) {
        for (JsonNode item : shell.run("show", shell.path(plan + ".demarche"), "--json").json().path("items")) if (item.path("id").stringValue().equals(id)) return item.path("fields");
        throw new AssertionError("no " + id);
    }

    @Test
    void theSameBytesInEitherOrder() throws IOException {
        String mine = applied(start, "Ines Duarte", title("Mine"), "mine");
        String theirs = applied(start, "Kofi Mensah", title("Theirs"), "theirs");

        merged(mine, theirs, "one");
        merged(theirs, mine, "other");

        assertArrayEquals(Files.readAllBytes(folder.resolve("one.demarche")), Files.readAllBytes(folder.resolve("other.demarche")));
    }

    @Test
    void aConflictIsToldWithBothValuesAndStaysUntilItIsDecided() throws IOException {
        String mine = applied(start, "Ines Duarte", title("Mine"), "mine");
        String theirs = applied(start, "Kofi Mensah", title("Theirs"), "theirs");

        var answer = merged(mine, theirs, "both");

        assertEquals(3, answer.status());
        JsonNode conflict = answer.json().path("conflicts").path(0);
        assertEquals("programme desk /title Mine Theirs Night desk Ines Duarte Kofi Mensah", String.join(" ", conflict.path("kind").stringValue(), conflict.path("id").stringValue(),
                conflict.path("field").stringValue(), conflict.path("mine").stringValue(), conflict.path("theirs").stringValue(), conflict.path("base").stringValue(),
                conflict.path("author_mine").stringValue(), conflict.path("author_theirs").stringValue()));
        assertEquals(3, merged(shell.path("both.demarche"), start, "again").status());
    }

    @Test
    void anEditOfTheFieldDecidesAlsoForTheValueThatStands() throws IOException {
        String mine = applied(start, "Ines Duarte", title("Mine"), "mine");
        merged(mine, applied(start, "Kofi Mensah", title("Theirs"), "theirs"), "both");
        String stands = item("both", "desk").path("title").stringValue();

        String decided = applied(shell.path("both.demarche"), "Ines Duarte", title(stands), "decided");

        assertEquals(0, merged(decided, mine, "again").status());
        assertEquals(stands, item("again", "desk").path("title").stringValue());
    }

    @Test
    void whatOneRemovedAndTheOtherEditedStaysAndIsToBeDecided() throws IOException {
        String mine = applied(start, "Ines Duarte", """
                [{"kind":"programme","id":"desk","delete":true}]""", "mine");
        String theirs = applied(start, "Kofi Mensah", title("Theirs"), "theirs");

        var answer = merged(mine, theirs, "both");

        assertEquals(3, answer.status());
        JsonNode conflict = answer.json().path("conflicts").path(0);
        assertEquals("", conflict.path("field").stringValue());
        assertTrue(conflict.path("mine").isNull());
        assertEquals("Theirs", conflict.path("theirs").path("title").stringValue());
        String kept = applied(shell.path("both.demarche"), "Ana", """
                [{"kind":"programme","id":"desk","keep":true}]""", "kept");
        assertEquals(0, merged(kept, mine, "again").status());
        assertEquals("Theirs", item("again", "desk").path("title").stringValue());
    }

    @Test
    void differentPlansAreNotMerged() {
        String other = shell.sample("swing-states-2020");

        var answer = merged(start, other, "both");

        assertEquals(1, answer.status());
        assertTrue(answer.err().startsWith("These are two different plans: “Before the vote”"), answer.err());
        assertTrue(Files.notExists(folder.resolve("both.demarche")));
    }

    @Test
    void aDifferenceNamesItemFieldAndAuthor() throws IOException {
        String theirs = applied(start, "Kofi Mensah", title("Theirs"), "theirs");

        JsonNode difference = shell.run("diff", start, theirs, "--json").json();

        assertEquals(1, difference.path("changed").intValue());
        JsonNode item = difference.path("items").path(0);
        assertEquals("desk", item.path("id").stringValue());
        assertEquals("[\"Kofi Mensah\"]", item.path("authors").toString());
        assertEquals("{\"field\":\"/title\",\"before\":\"Night desk\",\"after\":\"Theirs\",\"authors\":[\"Kofi Mensah\"]}", item.path("fields").path(0).toString());
    }

    @Test
    void theLogSaysWhoDidWhatDayByDay() throws IOException {
        String theirs = applied(start, "Kofi Mensah", title("Theirs"), "theirs");

        var answer = shell.run("log", theirs, "--item", "desk");

        assertEquals("""
                2026-11-23
                09:41  Ines Duarte
                       programme desk: added
                09:41  Kofi Mensah
                       programme desk /title: “Night desk” → “Theirs”
                """, answer.out());
    }

    @Test
    void theLogOfOneFieldHoldsOnlyThat() throws IOException {
        String theirs = applied(start, "Kofi Mensah", title("Theirs"), "theirs");

        JsonNode log = shell.run("log", theirs, "--field", "/title", "--item", "desk", "--json").json();

        assertEquals(2, log.size());
        assertEquals("Kofi Mensah", log.path(1).path("author").stringValue());
        assertEquals("Theirs", log.path(1).path("changes").path(0).path("after").stringValue());
    }

    @Test
    void peopleReadWhatCameAndWhatIsToBeDecided() throws IOException {
        String mine = applied(start, "Ines Duarte", title("Mine"), "mine");
        String theirs = applied(start, "Kofi Mensah", title("Theirs"), "theirs");

        var answer = shell.run("merge", mine, theirs, "--out", shell.path("both.demarche"));

        assertTrue(answer.out().contains("? programme desk /title: “Mine” (Ines Duarte) or “Theirs” (Kofi Mensah)"), answer.out());
    }
}
