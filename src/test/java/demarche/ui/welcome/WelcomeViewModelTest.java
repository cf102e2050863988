package demarche.ui.welcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.library.LibraryProblem;
import demarche.library.store.PlanEntry;
import demarche.plan.TargetState;
import demarche.plan.handling.Handling;
import demarche.plan.id.Iso3;
import demarche.reference.state.State;
import demarche.support.GivenDesk;
import demarche.text.Texts;
import demarche.ui.kit.part.MapInk;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WelcomeViewModelTest {
    @TempDir
    private Path folder;
    private final List<Path> opened = new ArrayList<>();
    private GivenDesk given;
    private WelcomeViewModel model;

    @BeforeEach
    void open() {
        given = GivenDesk.in(folder);
        model = new WelcomeViewModel(new WelcomeViewModel.Given(given.desk(), given.preferences(), given.recent(), WelcomeGalleryTest.samples(), opened::add), Texts.of("welcome", Locale.UK));
    }

    @AfterEach
    void close() {
        given.close();
    }

    @Test
    void aNewPlanIsOpenedWithItsStatesAndMarking() {
        model.begin();
        NewPlan draft = model.draftProperty().get().orElseThrow();
        draft.titleProperty().set(" Night desk ");
        draft.markingProperty().set(Handling.RED);
        draft.choose(draft.offered("kenya").getFirst());

        Optional<String> problem = model.make();

        assertEquals(Optional.empty(), problem);
        assertEquals("Night desk", given.desk().plan().title());
        assertEquals(Handling.RED, given.desk().plan().head().handling());
        assertEquals(Set.of(new Iso3("KEN")), given.desk().plan().targetStates().stream().map(TargetState::iso3).collect(Collectors.toSet()));
        assertTrue(model.draftProperty().get().isEmpty());
    }

    @Test
    void aPlanWithoutATitleIsNotMade() {
        model.begin();

        Optional<String> problem = model.make();

        assertEquals(Optional.of("A plan needs a title."), problem);
        assertTrue(given.desk().planProperty().get().isEmpty());
    }

    @Test
    void aNewPlanBeginsWithTheUsualMarking() {
        given.preferences().markingProperty().set(Handling.GREEN);

        model.begin();

        assertEquals(Handling.GREEN, model.draftProperty().get().orElseThrow().markingProperty().get());
    }

    @Test
    void statesAreFoundByTheBeginningOfAWordWithoutAccentsAndByCode() {
        model.begin();
        NewPlan draft = model.draftProperty().get().orElseThrow();

        assertEquals("Côte d’Ivoire", draft.offered("cote").getFirst().nameEn().replace('\'', '’'));
        assertTrue(draft.offered("leone").stream().map(State::iso3).toList().contains(new Iso3("SLE")));
        assertEquals(new Iso3("GTM"), draft.offered("gtm").getFirst().iso3());
        assertEquals(List.of(), draft.offered("  "));
    }

    @Test
    void aStateIsOfferedOnce() {
        model.begin();
        NewPlan draft = model.draftProperty().get().orElseThrow();
        State kenya = draft.offered("kenya").getFirst();

        draft.choose(kenya);

        assertEquals(List.of(), draft.offered("kenya"));
    }

    @Test
    void aSampleIsOpenedAndStaysASample() {
        model.open(WelcomeGalleryTest.samples().getFirst());

        assertTrue(given.desk().plan().head().sample());
    }

    @Test
    void aDeletedPlanIsGone() {
        given.withPlan(GivenDesk.plan("Night desk"));
        PlanEntry plan = model.plans().getFirst();

        model.delete(plan);

        assertEquals(List.of(), model.plans());
    }

    @Test
    void aRestoredBackupPutsItsPlansInAndKeepsTheLibraryAsItWas() throws LibraryProblem {
        given.withPlan(GivenDesk.plan("In the backup"));
        Path backup = folder.resolve("backup.db");
        given.library().backup(backup);
        given.withPlan(GivenDesk.plan("After it"));

        model.restore(backup);

        assertEquals(List.of("In the backup"), model.plans().stream().map(PlanEntry::title).toList());
        assertTrue(Files.exists(folder.resolve("library-before-restore.db")));
    }

    @Test
    void aFileThatIsNoBackupLeavesTheLibraryAsItIs() throws java.io.IOException {
        given.withPlan(GivenDesk.plan("Night desk"));

        model.restore(Files.writeString(folder.resolve("notes.db"), "notes"));

        assertEquals(List.of("Night desk"), model.plans().stream().map(PlanEntry::title).toList());
        assertEquals(demarche.ui.kit.part.Notice.Tone.TROUBLE, model.noticeProperty().get().orElseThrow().tone());
    }

    @Test
    void aFileIsHandedOn() {
        model.openFile(folder.resolve("a.demarche"));

        assertEquals(List.of(folder.resolve("a.demarche")), opened);
    }

    @Test
    void theNameIsKeptAndSignsEdits() throws LibraryProblem {
        Optional<String> problem = model.name("Amina Mwangi");

        assertEquals(Optional.empty(), problem);
        assertEquals(Optional.of("Amina Mwangi"), given.library().setting("author"));
        assertEquals("Amina Mwangi", given.desk().author());
    }

    @Test
    void aNameThatIsBlankOrTooLongIsRefused() {
        assertTrue(model.name(" ").isPresent());
        assertTrue(model.name("n".repeat(201)).isPresent());
        assertFalse(given.preferences().nameProperty().get().isBlank());
    }

    @Test
    void votesAndTreatiesAreCountedInTheFactsOfTheDay() {
        var reference = given.desk().reference();

        assertEquals(Map.of(MapInk.DARK, 79L, MapInk.LIGHT, 60L, MapInk.HATCH, 33L, MapInk.LAND, 21L), MapFinding.ofVotes(reference.on(LocalDate.of(2019, 12, 31))).totals());
        assertEquals(Map.of(MapInk.DARK, 50L, MapInk.HATCH, 31L, MapInk.LIGHT, 41L, MapInk.LAND, 71L), MapFinding.ofTreaties(reference.on(LocalDate.of(2026, 11, 20))).totals());
    }

    @Test
    void aSampleSaysWhatWasKnownOnItsDay() {
        SampleStory story = model.stories().getFirst().story();

        assertEquals("As known on 31 Dec 2019: A/RES/74/247 is 4 days old, and the Budapest Convention has 64 Parties.", story.words());
    }
}
