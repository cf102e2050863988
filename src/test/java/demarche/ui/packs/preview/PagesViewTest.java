package demarche.ui.packs.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.pack.Specimen;
import demarche.pack.ink.Pages;
import demarche.pack.ink.Paper;
import demarche.pack.ink.PdfInk;
import demarche.pack.ink.read.Link;
import demarche.plan.handling.Handling;
import demarche.support.DirectBackground;
import demarche.support.Fx;
import demarche.support.Gallery;
import demarche.support.Gallery.Look;
import demarche.support.Gallery.Shot;
import demarche.support.ScreenChecks;
import demarche.text.Texts;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The pages of a brief in a window.
class PagesViewTest {
    private static final byte[] PDF = new PdfInk(Paper.A4).draw(Specimen.brief());
    private static final byte[] OTHER = new PdfInk(Paper.A4).draw(Specimen.brief(Handling.AMBER));
    private PagesView pages;

    private Shot shot(String name, Look look) {
        return Gallery.shot("preview-" + name, look, this::view);
    }

    private HBox view() {
        pages = new PagesView(Texts.of("preview", Locale.UK), new DirectBackground());
        HBox.setHgrow(pages, Priority.ALWAYS);
        var thumbs = pages.thumbs();
        pages.show(Optional.of(PDF));
        return new HBox(pages, thumbs);
    }

    private Shot again(String name, Look look, Shot before) {
        return Gallery.again("preview-" + name, look, before);
    }

    private void seek(String words) {
        Fx.run(() -> ((TextField) pages.lookup("#preview-search")).setText(words));
        Fx.settle();
    }

    private void press(KeyCode code, boolean shortcut) {
        Fx.run(() -> {
            Node target = pages.lookup("#preview-pages");
            target.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, shortcut, false, false));
        });
        Fx.settle();
    }

    private List<PageSheet> drawn() {
        return Fx.call(() -> ((ScrollPane) pages.lookup("#preview-pages")).getContent().lookupAll(".sheet").stream().filter(PageSheet.class::isInstance).map(PageSheet.class::cast)
                .filter(s -> s.lookupAll("*").stream().anyMatch(n -> n instanceof ImageView v && v.getImage() != null)).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark", "narrow", "large"})
    void thePreviewIsNamedUncutAndClear(String how) {
        Look look = switch (how) {
            case "dark" -> Look.dark(1000, 800);
            case "narrow" -> Look.light(560, 700);
            case "large" -> Look.large(1000, 900);
            default -> Look.light(1000, 800);
        };

        var first = shot(how, look);
        seek("cyber");
        var found = again(how, look, first);

        assertEquals(List.of(), Fx.call(() -> ScreenChecks.of(found)));
    }

    @Test
    void onlyThePagesInSightAndOneOnEitherSideAreDrawn() {
        shot("few", Look.light(800, 700));

        assertEquals(9, Fx.call(() -> pages.countProperty().get()));
        assertTrue(drawn().size() <= 3, drawn().toString());
    }

    /// On this screen a pixel is a dot.
    @Test
    void aPageIsDrawnWithTheDotsItIsShownWith() {
        shot("sharp", Look.light(800, 700));
        for (int i = 0; i < 3; i++) press(KeyCode.PLUS, true);

        PageSheet sheet = drawn().getFirst();

        ImageView whole = (ImageView) sheet.getChildrenUnmodifiable().getFirst();
        assertEquals(whole.getImage().getWidth(), sheet.getWidth(), 0.01);
        assertEquals(whole.getImage().getHeight(), sheet.getHeight(), 0.01);
    }

    @Test
    void aPageCanBeGoneToAndIsFramedAmongTheSmallOnes() {
        var first = shot("goto", Look.light(800, 700));

        Fx.run(() -> pages.goTo(5));

        assertEquals(5, Fx.call(() -> pages.pageProperty().get()));
        assertTrue(Fx.call(() -> first.scene().lookup("#preview-thumbs").lookupAll(".thumb").stream().toList().get(4).getPseudoClassStates().toString()).contains("selected"));
    }

    @Test
    void anotherPdfOfThePackComesWhereTheReaderIs() {
        shot("same", Look.light(800, 700));
        Fx.run(() -> pages.goTo(4));
        double before = scrolled();

        Fx.run(() -> pages.show(Optional.of(OTHER)));

        assertEquals(4, Fx.call(() -> pages.pageProperty().get()));
        assertEquals(before, scrolled(), 0.001);
    }

    private double scrolled() {
        return Fx.call(() -> ((ScrollPane) pages.lookup("#preview-pages")).getVvalue());
    }

    @Test
    void zoomingKeepsThePlaceThatIsRead() {
        shot("zoom", Look.light(800, 700));
        Fx.run(() -> pages.goTo(6));

        for (int i = 0; i < 4; i++) press(KeyCode.PLUS, true);

        assertEquals(6, Fx.call(() -> pages.pageProperty().get()));
    }

    @Test
    void whatIsSoughtComesIntoSight() {
        shot("seek", Look.light(800, 700));

        seek("sources");

        assertTrue(Fx.call(() -> pages.pageProperty().get()) >= 1);
        assertTrue(Fx.call(() -> pages.lookupAll(".found-in-front").size()) >= 1);
    }

    @Test
    void aPageTellsAReaderItsNumberAndItsWords() {
        shot("told", Look.light(800, 700));

        String told = Fx.call(() -> drawn().getFirst().getAccessibleText());

        assertTrue(told.startsWith("Page 1 of 9. "), told);
        assertTrue(told.contains("Jordan"), told);
    }

    @Test
    void aClickOnAPageNumberGoesThere() throws IOException {
        shot("link", Look.light(800, 700));
        Link link;
        try (Pages read = Pages.of(PDF)) {
            link = read.links(1).stream().filter(l -> l.page() == 3).findFirst().orElseThrow();
        }

        Fx.run(() -> {
            PageSheet sheet = drawn().getFirst();
            double scale = sheet.getWidth() / 595.28;
            click(sheet.getParent(), sheet.getLayoutX() + (link.box().x() + 2) * scale, sheet.getLayoutY() + (link.box().y() + 2) * scale);
        });

        assertEquals(3, Fx.call(() -> pages.pageProperty().get()));
    }

    private static void click(Node on, double x, double y) {
        var at = on.localToScene(x, y);
        on.fireEvent(new MouseEvent(MouseEvent.MOUSE_CLICKED, at.getX(), at.getY(), at.getX(), at.getY(), MouseButton.PRIMARY, 1, false, false, false, false, false, false, false, true, false, true, new PickResult(on, at.getX(), at.getY())));
    }

    @Test
    void withoutAPdfNothingIsShown() {
        shot("none", Look.light(800, 700));

        Fx.run(() -> pages.show(Optional.empty()));

        assertEquals(0, Fx.call(() -> pages.countProperty().get()));
        assertEquals(0, Fx.call(() -> pages.pageProperty().get()));
        assertEquals(Set.of(), Set.copyOf(drawn()));
    }

    @Test
    void veryLargePagesAreDrawnInBands() {
        Look look = Look.light(900, 800);
        var first = shot("bands", look);
        for (int i = 0; i < 12; i++) press(KeyCode.PLUS, true);

        Scene scene = again("bands", look, first).scene();

        assertTrue(Fx.call(() -> scene.getRoot().lookupAll(".sheet").size()) > 0);
        assertTrue(Fx.call(() -> drawn().getFirst().lookupAll("*").stream().filter(n -> n instanceof ImageView v && v.getImage() != null).count()) >= 2);
    }
}
