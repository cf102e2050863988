package demarche.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.plan.Plan;
import demarche.plan.Programme;
import demarche.plan.id.Iso3;
import demarche.plan.id.TopicId;
import demarche.support.Fx;
import demarche.support.Gallery;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/// A desk officer's first day, by mouse and keyboard: from an empty window to a brief on paper and a plan on a colleague's desk.
class JourneyTest {
    private final FxRobot robot = new FxRobot();
    @TempDir
    private Path here;
    @TempDir
    private Path there;

    @Test
    void fromAnEmptyWindowToABriefAndAColleague() throws IOException {
        Path brief = here.resolve("brief.pdf");
        Path file = here.resolve("before-the-vote.demarche");
        Plan sent;
        try (var window = new WholeWindow(here).onStage()) {
            planIsBegun(window);
            stateIsAdded(window);
            programmeIsWritten(window);
            gapCloses(window);
            briefIsSaved(window, brief);
            planIsSent(window, file);
            sent = Fx.call(() -> window.given().desk().plan());
        }

        assertTrue(text(brief).contains("Tunisia"));
        try (var colleague = new WholeWindow(there).onStage()) {
            assertEquals(sent, received(colleague, file));
        }
    }

    private void planIsBegun(WholeWindow window) {
        robot.clickOn("Start");
        robot.clickOn("#new-title").write("Before the vote");
        robot.clickOn("Make the plan");
        Fx.settle();

        assertEquals("Before the vote", Fx.call(() -> window.given().desk().plan().title()));
    }

    private void stateIsAdded(WholeWindow window) {
        press(KeyCode.DIGIT2);
        robot.clickOn("#filter").write("tunis");
        Fx.settle();
        Fx.run(() -> robot.lookup("#states").queryAs(TableView.class).getSelectionModel().selectFirst());
        Fx.settle();
        robot.clickOn("#mark-target");
        Fx.settle();

        assertTrue(Fx.call(() -> window.given().desk().plan().target(new Iso3("TUN")).isPresent()));
        assertEquals(List.of("no-programme"), gaps(window));
    }

    private void programmeIsWritten(WholeWindow window) {
        press(KeyCode.N);
        robot.clickOn("#new-title").write("Evidence that travels").type(KeyCode.ENTER);
        Fx.settle();
        robot.clickOn("#add-state").write("tunisia").type(KeyCode.ENTER);
        Fx.settle();
        robot.clickOn("#add-cyber-norms").write("13(d)").type(KeyCode.ENTER);
        Fx.settle();
        robot.clickOn("#add-budapest-convention").write("Art. 35").type(KeyCode.ENTER);
        Fx.settle();
        Programme programme = Fx.call(() -> window.given().desk().plan().programmes().iterator().next());

        assertEquals("Evidence that travels", programme.title());
        assertEquals(Set.of(new TopicId("norm-2015-d"), new TopicId("bc-art-35")), programme.topics().keySet());
        assertEquals(Set.of(new Iso3("TUN")), programme.states());
    }

    /// The state has a programme now; what is missing is cybercrime, and one press adds it.
    private void gapCloses(WholeWindow window) {
        assertFalse(gaps(window).contains("no-programme"));
        assertTrue(gaps(window).contains("debate-missing"), gaps(window).toString());
        press(KeyCode.DIGIT1);
        var gap = Fx.call(() -> window.given().desk().findingsProperty().get().orElseThrow().gaps().stream()
                .filter(g -> g.rule().code().equals("debate-missing")).findFirst().orElseThrow());

        robot.clickOn(gap.words().step());
        Fx.settle();

        assertFalse(gaps(window).contains("debate-missing"), gaps(window).toString());
        Gallery.shot("journey-gap-closed", window.view().getScene());
    }

    private void briefIsSaved(WholeWindow window, Path brief) {
        window.prompts().choosing(brief);
        press(KeyCode.DIGIT8);
        robot.clickOn("#pack-on-TUN");
        Fx.settle();
        Gallery.shot("journey-pack", window.view().getScene());
        robot.clickOn("Save as");
        robot.clickOn("PDF, as shown");
        Fx.settle();
    }

    private void planIsSent(WholeWindow window, Path file) {
        window.prompts().choosing(file);
        press(KeyCode.DIGIT9);
        robot.clickOn("Save a plan file…");
        Fx.settle();

        assertTrue(Files.exists(file));
    }

    private Plan received(WholeWindow colleague, Path file) {
        colleague.prompts().choosing(file);
        robot.clickOn("Open…");
        Fx.settle();
        robot.clickOn("Bring it into the library");
        Fx.settle();
        return Fx.call(() -> colleague.given().desk().plan());
    }

    private void press(KeyCode key) {
        robot.push(KeyCode.CONTROL, key);
        Fx.settle();
    }

    private static List<String> gaps(WholeWindow window) {
        return Fx.call(() -> window.given().desk().findingsProperty().get().orElseThrow().gaps().stream().map(g -> g.rule().code()).distinct().toList());
    }

    private static String text(Path pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }
}
