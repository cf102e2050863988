package demarche.exchange.planfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.exchange.disk.FileTrouble;
import demarche.history.Author;
import demarche.history.Beginning;
import demarche.history.Change;
import demarche.history.Difference;
import demarche.history.Dot;
import demarche.history.Edit;
import demarche.history.Role;
import demarche.history.Seen;
import demarche.history.merge.Copy;
import demarche.history.merge.Merge;
import demarche.history.merge.Standing;
import demarche.history.share.Share;
import demarche.history.share.Wish;
import demarche.plan.Kind;
import demarche.plan.Plan;
import demarche.plan.PlanHead;
import demarche.plan.Programme;
import demarche.plan.handling.Edition;
import demarche.plan.handling.Handling;
import demarche.plan.id.ItemId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.StringNode;

/// A field that only a newer Demarche knows stays in the file, whatever this one does with the rest.
class UnknownFieldsTest {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final ItemId DESK = new ItemId("desk");
    private static final Plan PLAN = Plan.empty(PlanHead.titled(new ItemId("plan"), "A plan", Handling.AMBER)).with(Programme.titled(DESK, "Night desk"));

    @TempDir
    Path folder;

    /// The plan as begun, and one edit of a newer Demarche.
    private static List<Edit> log() {
        Edit beginning = Beginning.of(PLAN, new Author("Ines Duarte", "old"), NOON);
        return with(List.of(beginning), "new", "/colour", "blue");
    }

    private static List<Edit> with(List<Edit> log, String device, String pointer, String value) {
        Seen seen = Seen.NOTHING;
        for (Edit edit : log) for (Change change : edit.changes()) seen = seen.with(change.dot());
        var difference = new Difference(Kind.PROGRAMME, DESK, pointer, Optional.empty(), Optional.of(StringNode.valueOf(value)));
        var longer = new ArrayList<>(log);
        longer.add(new Edit(Role.EDIT, "Kofi Mensah", NOON, false, List.of(new Change(new Dot(device, 1), seen, Optional.of(difference), true))));
        return longer;
    }

    private ReadResult.Read back(Plan plan, List<Edit> log) throws FileTrouble {
        new PlanFileWriter(Locale.ENGLISH).write(folder.resolve("plan.demarche"), plan, log);
        return assertInstanceOf(ReadResult.Read.class, new PlanFileReader(Locale.ENGLISH).read(folder.resolve("plan.demarche")));
    }

    private String items() throws IOException {
        try (var zip = new ZipFile(folder.resolve("plan.demarche").toFile())) {
            return new String(zip.getInputStream(zip.getEntry("items.json")).readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
    }

    @Test
    void itIsReadPassedOverAndWrittenAgain() throws Exception {
        ReadResult.Read read = back(PLAN, log());

        assertEquals(PLAN, read.plan());
        assertEquals(log(), read.log());
        assertTrue(items().contains("\"colour\" : \"blue\""), items());
    }

    @Test
    void itStaysWhenTheItemIsEditedHere() throws Exception {
        List<Edit> edited = with(log(), "here", "/title", "Day desk");
        Plan plan = Standing.of(edited).plan(PLAN.id());

        back(plan, edited);

        assertEquals("Day desk", plan.programmes().find(DESK).orElseThrow().title());
        assertTrue(items().contains("\"colour\" : \"blue\""), items());
    }

    @Test
    void itComesThroughAMerge() throws Exception {
        var mine = new Copy(PLAN, List.of(log().getFirst()));
        var theirs = new Copy(PLAN, log());

        var merged = assertInstanceOf(Merge.Merged.class, Merge.of(mine, theirs)).copy();

        back(merged.plan(), merged.log());
        assertTrue(items().contains("\"colour\" : \"blue\""), items());
    }

    @Test
    void whatNobodyHereCanJudgeLeavesTheMinistryInNoShare() throws Exception {
        Share share = Share.of(new Copy(PLAN, log()), Wish.of(Edition.HAND_OVER));

        back(share.copy().plan(), share.copy().log());

        assertFalse(items().contains("blue"), items());
        assertFalse(new String(Files.readAllBytes(folder.resolve("plan.demarche")), java.nio.charset.StandardCharsets.ISO_8859_1).contains("colour"));
    }
}
