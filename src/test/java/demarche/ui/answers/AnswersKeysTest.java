package demarche.ui.answers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.plan.OwnNarrative;
import demarche.support.Fx;
import demarche.ui.kit.Theme;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/// The screen by keyboard and mouse.
class AnswersKeysTest {
    private final FxRobot robot = new FxRobot();
    @TempDir
    Path folder;
    private GivenAnswers given;
    private Stage stage;

    @BeforeEach
    void open() {
        given = GivenAnswers.in(folder);
        stage = Fx.call(() -> {
            var scene = new Scene((Parent) given.screen().view(), 1000, 900);
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
    void whatIsTypedCanBeWalkedAndRead() {
        robot.clickOn("#search-answers").write("invites").type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.ENTER);
        Fx.settle();

        assertEquals(Optional.of(GivenAnswers.INVITATION), Fx.call(() -> given.model().chosenProperty().get()));
        assertEquals("copy-answer", Fx.call(() -> stage.getScene().getFocusOwner().getId()));
    }

    @Test
    void ourOwnWordsAreWrittenInPlace() {
        Fx.run(() -> given.screen().openAnswer(GivenAnswers.INVITATION));
        Fx.settle();
        robot.clickOn("#own-words");
        Fx.settle();
        robot.push(KeyCode.CONTROL, KeyCode.A).write("Ask early.").push(KeyCode.CONTROL, KeyCode.ENTER);
        Fx.settle();

        assertEquals(Optional.of("Ask early."), Fx.call(() -> given.model().own().map(OwnNarrative::answer)));
    }

    @Test
    void aNewAnswerIsAskedForAndOpenedToWrite() {
        robot.clickOn("#new-answer").write("Who pays for the unit?").clickOn("#add-answer");
        Fx.settle();

        assertEquals(Optional.of("Who pays for the unit?"), Fx.call(() -> given.model().own().map(OwnNarrative::statement)));
        assertTrue(robot.lookup("#answer-answer").tryQuery().isPresent());
    }

    @Test
    void earlierWordsStandUnderTheAnswer() {
        Fx.run(() -> {
            given.given().desk().edit(plan -> plan.with(plan.ownNarratives().find(GivenAnswers.OLD).orElseThrow().withAnswer("Name the case.")));
            given.model().open(old(given).narrative());
        });
        Fx.settle();
        robot.clickOn("#earlier");
        Fx.settle();

        assertTrue(robot.lookup("#earlier-words").tryQuery().isPresent());
    }

    private static OwnNarrative old(GivenAnswers given) {
        return given.given().desk().plan().ownNarratives().find(GivenAnswers.OLD).orElseThrow();
    }
}
