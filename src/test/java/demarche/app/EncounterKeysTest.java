package demarche.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.insight.people.Talks;
import demarche.plan.Assessment;
import demarche.plan.Encounter;
import demarche.plan.Plan;
import demarche.plan.choice.Leaning;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.plan.id.NarrativeId;
import demarche.support.Fx;
import demarche.support.Gallery;
import demarche.support.ScreenChecks;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/// A talk is logged from anywhere by the keyboard alone, with so few keys that it takes half a minute.
class EncounterKeysTest {
    /// A slow typist: 180 keys a minute, so 90 in half a minute.
    private static final int HALF_A_MINUTE = 90;
    private final FxRobot robot = new FxRobot();
    @TempDir
    private Path folder;
    private WholeWindow window;
    private int keys;

    @BeforeEach
    void open() {
        window = new WholeWindow(folder).withSample("global-mechanism-2026").onStage();
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void aTalkIsLoggedByKeyboardInHalfAMinute() {
        Fx.run(() -> window.wiring().openState(new Iso3("GTM")));
        Fx.settle();
        int before = plan().encounters().size();

        push(KeyCode.CONTROL, KeyCode.L);
        write("quet").type(KeyCode.TAB).type(KeyCode.TAB);
        write("Antigua").type(KeyCode.TAB).type(KeyCode.TAB).type(KeyCode.TAB);
        type(KeyCode.DOWN).type(KeyCode.DOWN).type(KeyCode.DOWN).type(KeyCode.DOWN).type(KeyCode.TAB).type(KeyCode.TAB);
        write("Both, in one law.").type(KeyCode.TAB).type(KeyCode.TAB).type(KeyCode.TAB);
        write("32b").type(KeyCode.TAB);
        write("Send text").type(KeyCode.TAB);
        write("2w");
        push(KeyCode.CONTROL, KeyCode.ENTER);
        Fx.settle();

        assertEquals(before + 1, plan().encounters().size(), focus());
        Encounter met = Talks.of(plan()).getFirst();
        assertEquals(new Iso3("GTM"), met.state());
        assertEquals(Set.of(new ItemId("person-quetzal")), met.contacts());
        assertEquals("Antigua", met.place());
        assertEquals(Optional.of(Leaning.UN_CONVENTION), met.heard());
        assertEquals("Both, in one law.", met.quote());
        assertEquals(Set.of(new NarrativeId("con-sovereignty-32b")), met.raised());
        assertEquals("Send text", met.followUp());
        assertEquals(Optional.of(LocalDate.of(2026, 12, 4)), met.followUpBy());
        Assessment judged = plan().assessment(new Iso3("GTM")).orElseThrow();
        assertEquals(List.of(Leaning.UN_CONVENTION, "Meeting, Antigua, 20 Nov 2026"), List.of(judged.leaning(), judged.source()));
        assertTrue(plan().hearings().stream().anyMatch(h -> h.words().equals("Both, in one law.")));
        assertTrue(keys <= HALF_A_MINUTE, keys + " keys");
    }

    @Test
    void whatFitsStandsUnderTheFieldAsItIsTyped() {
        push(KeyCode.CONTROL, KeyCode.L);
        write("gua").type(KeyCode.TAB);
        write("qu");

        var shot = Gallery.shot("log-panel-finding", Fx.call(() -> window.view().getScene()));

        assertEquals(List.of(), ScreenChecks.of(shot));
        assertEquals(3, Fx.call(() -> window.view().lookupAll(".offer").size()));
    }

    @Test
    void thePaletteKnowsPeopleTalksAndHowToLogOne() {
        push(KeyCode.CONTROL, KeyCode.K);
        ask("quetzal");
        assertTrue(rows().stream().anyMatch(r -> r.contains("kind=People and organisations") && r.contains("title=Marisol Quetzal")), rows().toString());

        ask("one law, two treaties");
        assertTrue(rows().stream().anyMatch(r -> r.contains("kind=Where it came up") && r.contains("Timor-Leste, 20 Oct 2026")), rows().toString());

        ask("log an");
        type(KeyCode.ENTER);
        Fx.settle();
        assertTrue(robot.lookup("#log-panel").tryQuery().isPresent());
    }

    @Test
    void aPersonThatWasFoundIsOpened() {
        push(KeyCode.CONTROL, KeyCode.K);
        write("frangipani");
        type(KeyCode.ENTER);
        Fx.settle();

        assertEquals("encounters", Fx.call(() -> window.wiring().front()));
        assertEquals("Josefa Frangipani", text("#person-name"));
    }

    private void ask(String question) {
        Fx.run(() -> ((TextField) window.view().lookup("#palette")).setText(question));
        Fx.settle();
    }

    private List<String> rows() {
        return Fx.call(() -> ((ListView<?>) window.view().lookup("#palette-hits")).getItems().stream().map(Object::toString).toList());
    }

    @Test
    void oneUndoTakesEverythingBack() {
        Plan before = plan();
        push(KeyCode.CONTROL, KeyCode.L);
        write("kenya").type(KeyCode.TAB);
        write("New Person").type(KeyCode.DOWN).type(KeyCode.ENTER);
        push(KeyCode.CONTROL, KeyCode.ENTER);
        Fx.settle();
        assertEquals(1, plan().contacts().stream().filter(c -> c.title().equals("New Person")).count());

        Fx.run(() -> window.given().desk().undo());

        assertEquals(before, plan());
    }

    @Test
    void escapeKeepsADraftUntilItIsThrownAway() {
        push(KeyCode.CONTROL, KeyCode.L);
        write("kenya").type(KeyCode.TAB).type(KeyCode.TAB).type(KeyCode.TAB);
        write("Nairobi").type(KeyCode.ESCAPE);
        Fx.settle();
        assertFalse(robot.lookup("#log-panel").tryQuery().isPresent());

        push(KeyCode.CONTROL, KeyCode.L);
        Fx.settle();
        assertEquals("Nairobi", text("#encounter-place"));

        robot.clickOn("#log-discard");
        push(KeyCode.CONTROL, KeyCode.L);
        Fx.settle();
        assertEquals("", text("#encounter-place"));
    }

    @Test
    void withoutAStateNothingIsSavedAndTheFieldSaysWhy() {
        int before = plan().encounters().size();
        push(KeyCode.CONTROL, KeyCode.L);
        push(KeyCode.CONTROL, KeyCode.ENTER);
        Fx.settle();

        assertEquals(before, plan().encounters().size());
        assertTrue(robot.lookup("#encounter-state-problem").tryQuery().isPresent());
    }

    @Test
    void whatIsCalledNothingIsSaidAndNotSaved() {
        int before = plan().encounters().size();
        push(KeyCode.CONTROL, KeyCode.L);
        write("atlantis");
        push(KeyCode.CONTROL, KeyCode.ENTER);
        Fx.settle();

        assertEquals(before, plan().encounters().size());
        assertTrue(robot.lookup("Nothing is called “atlantis”.").tryQuery().isPresent());
    }

    @Test
    void theAnswerThatWasAskedForIsFilledIn() {
        push(KeyCode.CONTROL, KeyCode.K);
        write("32b");
        for (int i = 0; i < 20 && !chosen().contains("asked this"); i++) type(KeyCode.DOWN);
        type(KeyCode.ENTER);
        Fx.settle();
        write("kenya").type(KeyCode.TAB);
        push(KeyCode.CONTROL, KeyCode.ENTER);
        Fx.settle();

        assertEquals(Set.of(new NarrativeId("con-sovereignty-32b")), Talks.of(plan(), new Iso3("KEN")).getFirst().raised());
    }

    private String chosen() {
        return Fx.call(() -> window.view().lookup("#palette").getAccessibleHelp() == null ? "" : window.view().lookup("#palette").getAccessibleHelp());
    }

    private String text(String id) {
        return Fx.call(() -> ((TextField) window.view().lookup(id)).getText());
    }

    private String focus() {
        return Fx.call(() -> String.valueOf(window.view().getScene().getFocusOwner()));
    }

    private Plan plan() {
        return Fx.call(() -> window.given().desk().plan());
    }

    private void push(KeyCode... together) {
        keys += together.length;
        robot.push(together);
        Fx.settle();
    }

    private EncounterKeysTest write(String text) {
        keys += text.length();
        robot.write(text, 0);
        Fx.settle();
        return this;
    }

    private EncounterKeysTest type(KeyCode key) {
        keys++;
        robot.type(key);
        Fx.settle();
        return this;
    }
}
