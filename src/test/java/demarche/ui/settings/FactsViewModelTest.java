package demarche.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.exchange.bundle.BundleWriter;
import demarche.exchange.bundle.FactsInUse;
import demarche.exchange.bundle.Review;
import demarche.reference.table.FactTable;
import demarche.support.GivenDesk;
import demarche.support.GivenTables;
import demarche.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FactsViewModelTest {
    @TempDir
    private Path folder;
    private final List<FactsInUse> used = new ArrayList<>();
    private GivenDesk given;
    private FactsViewModel model;

    @BeforeEach
    void open() {
        given = GivenDesk.in(folder);
        model = model();
    }

    @AfterEach
    void close() {
        given.close();
    }

    private FactsViewModel model() {
        var made = new FactsViewModel(given.desk(), given.facts(used::add), Texts.of("newerfacts", Locale.UK));
        made.refresh();
        return made;
    }

    private Path bundle(GivenTables tables) throws IOException {
        return Files.write(folder.resolve("november.zip"), BundleWriter.bytes(tables.map()));
    }

    private Path sound() throws IOException {
        return bundle(GivenTables.compiledOn("2026-11-24").adding(FactTable.MEMBERSHIPS, "AFG,AU,a source,2026"));
    }

    @Test
    void withoutABundleTheFactsAreSaidToHaveComeWithDemarche() {
        assertEquals("Facts of 23 Nov 2026, as they came with Demarche", model.words(model.inUse()));
        assertEquals(Optional.empty(), model.beforeProperty().get());
    }

    @Test
    void lookingAtABundleTakesNothing() throws IOException {
        model.look(sound());

        assertInstanceOf(Review.Ready.class, model.lookedProperty().get().orElseThrow().review());
        assertEquals(List.of(), used);
        assertFalse(Files.exists(folder.resolve("library-facts")));
    }

    @Test
    void takenFactsAreHandedToTheWindowAndCanBeTakenBack() throws IOException {
        model.look(sound());
        model.take();
        var next = model();

        next.goBack();

        assertEquals(List.of("Facts of 24 Nov 2026, from a bundle that was loaded", "Facts of 23 Nov 2026, as they came with Demarche"), used.stream().map(model::words).toList());
        assertEquals(Optional.of("Go back to the facts of 23 Nov 2026"), next.beforeProperty().get().map(next::back));
    }

    @Test
    void theShippedFactsAreOfferedWhereTheyAreMoreThanOneStepBack() throws IOException {
        model.look(sound());
        model.take();
        assertFalse(model().offersShipped());

        Files.write(folder.resolve("library-facts").resolve("000002.zip"), BundleWriter.bytes(GivenTables.newer().adding(FactTable.MEMBERSHIPS, "AFG,AU,a source,2026").map()));

        assertTrue(model().offersShipped());
    }

    @Test
    void aBundleThatIsRefusedCannotBeTaken() throws IOException {
        model.look(bundle(GivenTables.compiledOn("2026-11-24").adding(FactTable.MEMBERSHIPS, "XKX,AU,a source,2026")));

        model.take();

        assertEquals(List.of(), used);
    }

    @Test
    void aFileThatIsNotThereIsToldAndNothingIsUnderReview() {
        model.look(folder.resolve("nowhere.zip"));

        assertTrue(model.noticeProperty().get().orElseThrow().happened().startsWith("There is no file"));
        assertEquals(Optional.empty(), model.lookedProperty().get());
        assertFalse(model.busyProperty().get());
    }

    @Test
    void leavingABundleKeepsWhatIsInUse() throws IOException {
        model.look(sound());

        model.leave();

        assertEquals(Optional.empty(), model.lookedProperty().get());
        assertEquals(List.of(), used);
    }

    @Test
    void aBundleThatCannotBeUsedAnyMoreIsSaidFromTheStart() throws IOException {
        model.look(sound());
        model.take();
        Files.writeString(used.getFirst().bundle().orElseThrow(), "gone");

        var next = model();

        assertTrue(next.noticeProperty().get().orElseThrow().happened().startsWith("The facts that came with Demarche are used"));
    }
}
