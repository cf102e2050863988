package demarche.ui.encounters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.plan.Contact;
import demarche.plan.Encounter;
import demarche.plan.Plan;
import demarche.plan.choice.Consent;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.support.Fx;
import demarche.ui.kit.Theme;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/// The screen by keyboard and mouse.
class EncountersKeysTest {
    private static final ItemId AMANI = new ItemId("person-jacaranda");
    private static final ItemId SHORT = new ItemId("person-a-jacaranda");
    private final FxRobot robot = new FxRobot();
    @TempDir
    Path folder;
    private GivenEncounters given;
    private Stage stage;

    @BeforeEach
    void open() {
        given = GivenEncounters.of("global-mechanism-2026", folder);
        stage = Fx.call(() -> {
            var scene = new Scene((Parent) given.screen().view(), 1000, 960);
            Theme.light(Locale.UK).applyTo(scene);
            var shown = new Stage();
            shown.setScene(scene);
            shown.show();
            return shown;
        });
        Fx.settle();
    }

    @AfterEach
    void close() {
        Fx.run(stage::close);
        given.close();
    }

    @Test
    void anEncounterIsFoundByAnyOfItsWords() {
        robot.clickOn("#search-encounters").write("asks the judge", 0).type(KeyCode.ENTER);
        Fx.settle();

        assertTrue(robot.lookup("“And who asks the judge?”").tryQuery().isPresent());
    }

    @Test
    void aMistakeIsMendedWithoutJudgingAnew() {
        int judged = given.plan().assessments().size();
        Fx.run(() -> given.screen().openEncounter(new ItemId("met-gtm-october")));
        robot.clickOn("#mend-encounter").clickOn("#encounter-place").push(KeyCode.CONTROL, KeyCode.A).write("Antigua", 0).clickOn("#save-encounter");
        Fx.settle();

        Encounter mended = given.plan().encounters().find(new ItemId("met-gtm-october")).orElseThrow();
        assertEquals("Antigua", mended.place());
        assertEquals(Set.of(new ItemId("person-quetzal")), mended.contacts());
        assertEquals(judged, given.plan().assessments().size());
    }

    @Test
    void whatIsDoneIsMarkedByOneClickAndCanBeTakenBack() {
        Fx.run(() -> given.screen().openFollowUps());
        Fx.settle();
        robot.clickOn("#done-met-ken-november");
        Fx.settle();
        assertEquals(Optional.of(LocalDate.of(2026, 11, 20)), done());

        Fx.run(given.undos().getLast()::run);

        assertEquals(Optional.empty(), done());
    }

    private Optional<LocalDate> done() {
        return given.plan().encounters().find(new ItemId("met-ken-november")).flatMap(Encounter::followedUp);
    }

    @Test
    void twoContactsBecomeOneInOneEditThatCanBeTakenBack() {
        Plan before = given.plan();
        Fx.run(() -> given.screen().openPerson(SHORT));
        Fx.settle();
        robot.clickOn("#fold-person-jacaranda");
        Fx.settle();
        assertEquals(Optional.empty(), given.plan().contacts().find(AMANI));
        assertTrue(given.plan().encounters().stream().anyMatch(e -> e.contacts().contains(SHORT)));

        Fx.run(() -> given.given().desk().undo());

        assertEquals(before, given.plan());
    }

    @Test
    void aNameThatMayBeKnownIsAskedAboutBeforeItIsAdded() {
        Fx.run(() -> given.screen().openPerson(AMANI));
        Fx.settle();
        robot.clickOn("#new-entry").write("quetzal marisol", 0);
        Fx.settle();

        assertTrue(robot.lookup("Open Marisol Quetzal").tryQuery().isPresent());
        assertEquals("Add, they are two", Fx.call(() -> ((Button) given.screen().view().lookup("#add-new-person")).getText()));
    }

    @Test
    void bothAreKeptWhereTheyAreTwo() {
        Fx.run(() -> given.screen().openPerson(AMANI));
        Fx.settle();
        robot.clickOn("#new-entry").write("Quetzal Marisol", 0).clickOn("#add-new-person");
        Fx.settle();

        assertEquals(2, given.plan().contacts().stream().filter(c -> c.title().contains("Quetzal")).count());
    }

    @Test
    void whoRefusesIsErasedOnAWordAndTheHistoryIsToldOf() {
        Fx.run(() -> {
            given.given().desk().edit(plan -> plan.with(plan.contacts().find(AMANI).orElseThrow().withConsent(Consent.REFUSED)));
            given.screen().openPerson(AMANI);
        });
        Fx.settle();
        assertTrue(robot.lookup(".problem-box").queryAll().stream().anyMatch(n -> n.lookupAll(".label").stream().anyMatch(l -> l.toString().contains("history of the plan keeps"))));
        robot.clickOn("#erase-person");
        Fx.settle();

        Contact erased = given.plan().contacts().find(AMANI).orElseThrow();
        assertEquals("", erased.biography() + erased.reach());
        assertTrue(Fx.call(() -> given.screen().view().lookup("#person-biography").isDisabled()));
    }

    @Test
    void anOddIdentifierIsRefusedBesideTheField() {
        Fx.run(() -> given.screen().openOrganisation(new ItemId("org-undp")));
        Fx.settle();
        robot.clickOn("#body-iati").push(KeyCode.CONTROL, KeyCode.A).write("41114", 0).type(KeyCode.ENTER);
        Fx.settle();

        assertTrue(robot.lookup("#body-iati-problem").tryQuery().isPresent());
        assertEquals("XM-DAC-41114", given.plan().organisations().find(new ItemId("org-undp")).orElseThrow().iati());
    }

    @Test
    void languagesAreWrittenAsPeopleSayThem() {
        Fx.run(() -> given.screen().openPerson(AMANI));
        Fx.settle();
        robot.clickOn("#person-languages").push(KeyCode.CONTROL, KeyCode.A).write("arabic, fr", 0).type(KeyCode.ENTER);
        Fx.settle();

        assertEquals("[ar, fr]", given.plan().contacts().find(AMANI).orElseThrow().languages().toString());
    }

    @Test
    void aStateThatIsTakenOutOfItsFieldIsGone() {
        Fx.run(() -> given.screen().openPerson(AMANI));
        Fx.settle();
        robot.clickOn("#person-state").push(KeyCode.CONTROL, KeyCode.A).type(KeyCode.DELETE).type(KeyCode.TAB);
        Fx.settle();
        assertEquals(Optional.empty(), given.plan().contacts().find(AMANI).orElseThrow().state());

        robot.clickOn("#person-state").write("zam", 0).type(KeyCode.TAB);
        Fx.settle();

        assertEquals(Optional.of(new Iso3("ZMB")), given.plan().contacts().find(AMANI).orElseThrow().state());
    }

    @Test
    void whatIsOverdueWaitsInTheSidebar() {
        assertEquals(2, count());
        assertTrue(Fx.call(() -> given.screen().count().getValue().orElseThrow().waiting()));

        Fx.run(() -> given.given().desk().edit(plan -> plan.without(plan.encounters().find(new ItemId("met-ken-november")).orElseThrow())
                .without(plan.encounters().find(new ItemId("met-gtm-october")).orElseThrow())));

        assertEquals(9, count());
        assertFalse(Fx.call(() -> given.screen().count().getValue().orElseThrow().waiting()));
    }

    private int count() {
        return Fx.call(() -> given.screen().count().getValue().orElseThrow().number());
    }
}
