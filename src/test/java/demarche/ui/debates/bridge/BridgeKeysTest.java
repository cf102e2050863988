package demarche.ui.debates.bridge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.pack.figure.bridge.Box;
import demarche.pack.figure.bridge.BridgeContent.Line;
import demarche.pack.figure.bridge.BridgeFigure.Spot;
import demarche.pack.figure.bridge.Curve;
import demarche.plan.id.TopicId;
import demarche.support.Fx;
import demarche.support.Gallery.Look;
import demarche.ui.debates.bridge.picture.TopicNode;
import demarche.ui.kit.part.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The bridge by keyboard and by pointer.
class BridgeKeysTest {
    @TempDir
    Path folder;
    private GivenBridgeTab given;
    private Scene scene;

    @BeforeEach
    void aBridge() {
        given = GivenBridgeTab.of("global-mechanism-2026", folder);
        Fx.run(() -> {
            given.tab().follow();
            given.tab().show(GivenBridgeTab.GUATEMALA);
            scene = new Scene(new Page("Debates", "").main(given.tab().view()), 1080, 900);
            Look.light(1080, 900).theme().applyTo(scene);
            dress();
            dress();
            first().requestFocus();
        });
    }

    @AfterEach
    void close() {
        given.close();
    }

    private void dress() {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }

    private PictureView picture() {
        return given.tab().bridge().picture();
    }

    private Node first() {
        return scene.lookup("#topic-" + picture().pane().figure().spots().getFirst().topic());
    }

    private void press(KeyCode... keys) {
        for (KeyCode key : keys) {
            Fx.run(() -> {
                Event.fireEvent(scene.getFocusOwner(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
                dress();
            });
        }
    }

    private String focused() {
        return Fx.call(() -> scene.getFocusOwner().getId());
    }

    private Optional<Picked> picked() {
        return Fx.call(() -> given.model().pickedProperty().get());
    }

    @Test
    void arrowsWalkTopicsAndOnlyTheOneReachedTakesTheTabKey() {
        press(KeyCode.DOWN, KeyCode.RIGHT);

        long reachable = Fx.call(() -> picture().pane().getChildren().stream().filter(TopicNode.class::isInstance).filter(Node::isFocusTraversable).count());

        assertTrue(focused().startsWith("topic-norm") || focused().startsWith("topic-oewg"), focused());
        assertEquals(1, reachable);
    }

    @Test
    void enterWalksLinksAndEscapeLeaves() {
        press(KeyCode.ENTER);
        Optional<Picked> one = picked();
        press(KeyCode.ESCAPE);

        assertTrue(one.orElseThrow() instanceof Picked.OfLink);
        assertEquals(Optional.empty(), picked());
        assertTrue(focused().startsWith("topic-"));
    }

    @Test
    void spaceTellsAboutTheTopic() {
        press(KeyCode.SPACE);

        assertTrue(picked().orElseThrow() instanceof Picked.OfTopic);
        assertTrue(Fx.call(() -> scene.lookup("#topic-card")) != null);
    }

    @Test
    void theButtonOfTheCardMakesTheLinkAndTheKeyboardStaysInThePicture() {
        press(KeyCode.ENTER);

        int made = given.sheet().made();
        Fx.run(() -> {
            var add = (Button) scene.lookup("#link-card #add");
            add.requestFocus();
            add.fire();
            dress();
        });

        assertTrue(given.sheet().made() > made);
        assertTrue(focused().startsWith("topic-"), focused());
    }

    @Test
    void aPointerAtRestOnALineOpensItsCard() {
        Curve curve = Fx.call(() -> picture().pane().figure().curves().getFirst());

        Fx.run(() -> picture().point(curve.points()[0] + 3, curve.points()[1]));

        assertTrue(picked().orElseThrow() instanceof Picked.OfLink);
    }

    @Test
    void noCardCoversTheTopicsItTellsAbout() {
        for (Line line : given.sheet().content().lines()) {
            List<Box> boxes = Fx.call(() -> {
                given.model().pickedProperty().set(Optional.of(new Picked.OfLink(line.link(), line.link().from())));
                dress();
                return List.of(box(scene.lookup("#link-card")), spot(line.link().from()), spot(line.link().to()));
            });

            assertEquals(0, boxes.getFirst().shared(boxes.get(1)) + boxes.getFirst().shared(boxes.get(2)), line.toString());
        }
    }

    private Box spot(TopicId topic) {
        Spot spot = picture().pane().figure().spot(topic).orElseThrow();
        return spot.box();
    }

    private static Box box(Node node) {
        Bounds b = node.getLayoutBounds();
        return new Box(node.getLayoutX(), node.getLayoutY(), b.getWidth(), b.getHeight());
    }

    @Test
    void aTopicIsAnnouncedWithItsDebateItsDepthAndItsLinks() {
        String spoken = Fx.call(() -> scene.lookup("#topic-norm-2015-d").getAccessibleText());

        assertTrue(spoken.matches("13\\(d\\) Cooperate on crime\\. Cyber norms, builds\\. Links made: \\d+, open: \\d+\\."), spoken);
    }
}
