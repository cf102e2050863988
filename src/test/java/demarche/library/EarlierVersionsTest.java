package demarche.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.plan.Pack;
import demarche.plan.choice.Leaning;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A library of every version there was is kept here for good.
class EarlierVersionsTest {
    @TempDir
    Path folder;

    private PlanLibrary upgraded(String name) throws IOException, LibraryProblem {
        Path file = folder.resolve(name);
        try (InputStream in = EarlierVersionsTest.class.getResourceAsStream(name)) {
            Files.copy(in, file);
        }
        return Libraries.open(file);
    }

    @Test
    void judgementsOfVersion1AreAssessmentsAndTheLogStillGivesTheItems() throws IOException, LibraryProblem {
        try (PlanLibrary library = upgraded("version-1.db")) {
            var plan = library.load(new ItemId("swing-states-2020")).plan();

            assertEquals(Leaning.BUDAPEST, plan.assessment(new Iso3("TUN")).orElseThrow().leaning());
            assertEquals(13, plan.assessments().size());
            assertTrue(library.prove().isClean());
        }
    }

    @Test
    void aPlanOfVersion3IsWholeAndCanBeEdited() throws IOException, LibraryProblem {
        try (PlanLibrary library = upgraded("version-3.db")) {
            var session = library.load(new ItemId("swing-states-2020")).session(Libraries.ines(library), Libraries.CLOCK);

            Libraries.edit(library, session, plan -> plan.with(plan.head().withTitle("Later")));

            assertEquals("Later", library.load(new ItemId("swing-states-2020")).plan().title());
            assertTrue(library.prove().isClean());
        }
    }

    @Test
    void aLibraryOfVersion4TakesAPack() throws IOException, LibraryProblem {
        try (PlanLibrary library = upgraded("version-4.db")) {
            var session = library.load(new ItemId("swing-states-2020")).session(Libraries.ines(library), Libraries.CLOCK);

            Libraries.edit(library, session, plan -> plan.with(Pack.titled(new ItemId("p1"), "Geneva")));

            assertEquals("Geneva", library.load(new ItemId("swing-states-2020")).plan().packs().find(new ItemId("p1")).orElseThrow().title());
            assertTrue(library.prove().isClean());
        }
    }

    @Test
    void whatWasWrittenOfAStateIsStillFound() throws IOException, LibraryProblem {
        try (PlanLibrary library = upgraded("version-1.db")) {
            var hits = library.search(new ItemId("swing-states-2020"), "prosecutors", 10);

            assertEquals(java.util.List.of("MEX"), hits.stream().filter(h -> h.kind() == demarche.plan.Kind.ASSESSMENT).map(h -> h.title()).toList());
        }
    }

    @Test
    void aLibraryOfVersion2IsBroughtUpToDateAndTakesWhatItCouldNotHold() throws IOException, LibraryProblem {
        try (PlanLibrary library = upgraded("version-2.db")) {
            var plan = library.load(new ItemId("global-mechanism-2026")).plan();

            assertEquals(13, plan.programmes().size());
            assertTrue(library.prove().isClean());
        }
    }
}
