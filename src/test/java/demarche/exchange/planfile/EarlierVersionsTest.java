package demarche.exchange.planfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.exchange.disk.FileTrouble;
import demarche.history.Edit;
import demarche.plan.Plan;
import demarche.plan.choice.Leaning;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A plan file of every version there was is kept here for good.
class EarlierVersionsTest {
    private final PlanFileReader reader = new PlanFileReader(Locale.ENGLISH);

    @TempDir
    Path folder;

    private ReadResult.Read read(String name) throws IOException, FileTrouble {
        Path file = folder.resolve(name);
        try (InputStream in = EarlierVersionsTest.class.getResourceAsStream(name)) {
            Files.copy(in, file);
        }
        return assertInstanceOf(ReadResult.Read.class, reader.read(file));
    }

    @Test
    void aJudgementOfVersion1BecomesAnAssessment() throws IOException, FileTrouble {
        Plan plan = read("version-1.demarche").plan();

        var tunisia = plan.assessment(new Iso3("TUN")).orElseThrow();
        assertEquals(Leaning.BUDAPEST, tunisia.leaning());
        assertEquals(LocalDate.of(2020, 1, 14), tunisia.day());
        assertTrue(tunisia.rationale().startsWith("Abstained on 74/247"));
        assertEquals(13, plan.targetStates().size());
        assertEquals(13, plan.assessments().size());
    }

    @Test
    void whatTwoPeopleMadeOfAPlanInVersion3IsReadAsItWas() throws IOException, FileTrouble {
        ReadResult.Read old = read("version-3.demarche");

        assertEquals("Fresher", old.plan().programmes().find(new ItemId("fresh")).orElseThrow().title());
        assertEquals(List.of("Demarche", "Ines Duarte", "Kofi Mensah"), old.log().stream().map(Edit::author).toList());
    }

    @Test
    void whatVersion4HeldIsReadAsItStood() throws IOException, FileTrouble {
        ReadResult.Read old = read("version-4.demarche");

        assertFalse(old.plan().risks().isEmpty());
        assertFalse(old.plan().encounters().isEmpty());
        assertTrue(old.plan().packs().isEmpty());
    }

    @Test
    void whatWasReadFromVersion1IsWrittenAsTheNewestAndComesBack() throws IOException, FileTrouble {
        ReadResult.Read old = read("version-1.demarche");
        Path file = folder.resolve("again.demarche");

        new PlanFileWriter(Locale.ENGLISH).write(file, old.plan(), old.log());

        assertEquals(old.plan(), assertInstanceOf(ReadResult.Read.class, reader.read(file)).plan());
    }

    @Test
    void whatVersion2HeldIsReadAsItStood() throws IOException, FileTrouble {
        ReadResult.Read old = read("version-2.demarche");

        assertEquals(13, old.plan().programmes().size());
        assertEquals(1, old.plan().ownFacts().size());
        assertTrue(old.plan().activities().stream().allMatch(a -> a.topics().isEmpty() && a.delivery().cost().isEmpty()));
    }
}
