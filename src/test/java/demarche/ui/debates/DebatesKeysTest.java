package demarche.ui.debates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.insight.debate.Subject;
import demarche.plan.id.Iso3;
import demarche.plan.id.TopicId;
import demarche.support.Fx;
import demarche.support.Gallery.Look;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Getting about the debates, and adding what is missing.
class DebatesKeysTest {
    @TempDir
    Path folder;
    private GivenDebates given;
    private Scene scene;

    @BeforeEach
    void aScreen() {
        given = GivenDebates.sample(GivenDebates.OF_2026, folder);
        Fx.run(() -> {
            scene = new Scene((Parent) given.screen().view(), 1080, 1400);
            Look.light(1080, 1400).theme().applyTo(scene);
            dress();
        });
    }

    @AfterEach
    void close() {
        given.close();
    }

    private void dress() {
        for (int i = 0; i < 2; i++) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
    }

    private void open(String topic) {
        Fx.run(() -> {
            given.screen().openTopic(new TopicId(topic));
            dress();
        });
    }

    private void press(KeyCode key, boolean control, boolean alt) {
        Fx.run(() -> {
            Node at = Optional.ofNullable(scene.getFocusOwner()).orElse(scene.getRoot());
            Event.fireEvent(at, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, control, alt, false));
            dress();
        });
    }

    private void fire(String id) {
        Fx.run(() -> {
            switch (scene.lookup(id)) {
                case Button button -> button.fire();
                case Hyperlink link -> link.fire();
                case ToggleButton toggle -> toggle.fire();
                case null, default -> throw new AssertionError(id);
            }
            dress();
        });
    }

    private String heading() {
        return Fx.call(() -> ((Labeled) scene.lookup(".heading")).getText());
    }

    @Test
    void controlFLeadsToTheSearch() {
        press(KeyCode.F, true, false);

        assertEquals("search-topics", Fx.call(() -> scene.getFocusOwner().getId()));
    }

    @Test
    void aNumberLeadsToItsTopic() {
        press(KeyCode.F, true, false);
        Fx.run(() -> {
            ((TextField) scene.getFocusOwner()).setText("Art. 35");
            dress();
        });

        assertTrue(heading().startsWith("Art. 35"), heading());
    }

    @Test
    void aLinkLeadsToItsOtherEndAndAltLeftBack() {
        open("bc-art-35");
        fire("#link-norm-2015-h");
        String there = heading();
        Fx.run(() -> scene.lookup("#back").requestFocus());
        press(KeyCode.LEFT, false, true);

        assertTrue(there.startsWith("13(h)"), there);
        assertTrue(heading().startsWith("Art. 35"), heading());
    }

    @Test
    void aTeacherLeadsToItsProgramme() {
        open("bc-art-35");
        var night = given.given().desk().plan().programmes().stream().filter(p -> p.title().equals("Night desk")).findFirst().orElseThrow();

        fire("#programme-" + night.id().value());

        assertEquals(List.of(night.id().value()), given.opened());
    }

    @Test
    void whatRaisesMostIsAddedAndCanBeTakenBack() {
        var before = given.given().desk().plan();
        Fx.run(() -> {
            given.screen().turnTo(3);
            given.screen().linkage().open(new Subject.OneState(new Iso3("SLB")));
            dress();
        });
        String score = heading();
        fire("#add-bc-art-23");
        String after = heading();
        Fx.run(() -> given.undos().getFirst().run());

        assertEquals("Solomon Islands: 1 of 100 points", score);
        assertEquals("Solomon Islands: 3 of 100 points", after);
        assertEquals(List.of("Art. 23 Cooperation principles added to Fellows of two committees."), given.told());
        assertEquals(before, given.given().desk().plan());
    }

    @Test
    void whatWasAddedIsTakenBackAloneAfterAnotherEdit() {
        Fx.run(() -> {
            given.screen().turnTo(3);
            given.screen().linkage().open(new Subject.OneState(new Iso3("SLB")));
            dress();
        });
        fire("#add-bc-art-23");
        var programme = given.given().desk().plan().programmes().stream().filter(p -> p.title().equals("Fellows of two committees")).findFirst().orElseThrow();
        Fx.run(() -> given.given().desk().edit(plan -> plan.with(programme.withLead("Kofi Mensah"))));

        Fx.run(() -> given.undos().getFirst().run());

        var now = given.given().desk().plan().programmes().find(programme.id()).orElseThrow();
        assertFalse(now.topics().containsKey(new TopicId("bc-art-23")));
        assertEquals("Kofi Mensah", now.lead());
    }

    @Test
    void aFigureOpensIntoItsLinks() {
        Fx.run(() -> {
            given.screen().turnTo(3);
            dress();
        });
        int before = Fx.call(() -> scene.getRoot().lookupAll(".strand").size());

        fire("#pair-1-made");

        assertTrue(Fx.call(() -> scene.getRoot().lookupAll(".strand").size()) > before);
    }

    @Test
    void theTabStaysWhereItWas() {
        Fx.run(() -> {
            given.screen().turnTo(2);
            given.screen().hidden();
            given.screen().shown();
            dress();
        });

        assertTrue(Fx.call(() -> scene.lookup("#matrix") != null));
    }
}
