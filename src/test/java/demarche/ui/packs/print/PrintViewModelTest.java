package demarche.ui.packs.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.pack.ink.printer.PrintSides;
import demarche.plan.choice.Sheet;
import demarche.support.DirectBackground;
import demarche.support.Fx;
import demarche.support.Gallery;
import demarche.support.Gallery.Look;
import demarche.support.ScreenChecks;
import demarche.text.Texts;
import demarche.ui.kit.Surface;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Asking how to print, and printing.
class PrintViewModelTest {
    private final FakePrinters printers = FakePrinters.two();
    private final SimpleStringProperty last = new SimpleStringProperty("");
    private final List<String> told = new ArrayList<>();
    private boolean closed;

    private final Surface surface = new Surface() {
        @Override
        public void lay(Region floating, Runnable begin) {}

        @Override
        public void lift() {}

        @Override
        public void tell(String sentence) {
            told.add(sentence);
        }
    };

    private PrintViewModel model(Printers from, ToPrint wanted) {
        var desk = new PrintDesk(from, new DirectBackground(), surface, last, Locale.UK);
        return new PrintViewModel(desk, wanted, Texts.of("preview", Locale.UK));
    }

    private PrintViewModel begun() {
        PrintViewModel model = model(printers, ToPrint.of("Brief 7", "paper".getBytes(), 12, Optional.of(Sheet.A4)));
        model.begin();
        return model;
    }

    @Test
    void thePrinterUsedLastIsChosenElseThatOfTheSystem() {
        Optional<String> usual = begun().printerProperty().get();
        last.set("hall");
        Optional<String> again = begun().printerProperty().get();

        assertEquals(Optional.of("office"), usual);
        assertEquals(Optional.of("hall"), again);
    }

    @Test
    void whatIsWishedReachesThePrinterAndThePrinterIsRemembered() {
        PrintViewModel model = begun();
        model.copies("8");
        model.pages("2-4, 7");
        model.sides(PrintSides.LONG_EDGE);

        model.print(() -> closed = true);

        FakePrinters.Sent sent = printers.sent().getFirst();
        assertEquals(List.of(2, 3, 4, 7), sent.wish().pages().pages());
        assertEquals(8, sent.wish().copies());
        assertEquals(PrintSides.LONG_EDGE, sent.wish().sides());
        assertEquals("Brief 7", sent.title());
        assertEquals("office", last.get());
        assertEquals(List.of("Sent to office. Copies: 8."), told);
        assertTrue(closed);
    }

    @Test
    void whatThePrinterCannotDoIsSaidBeforePrinting() {
        PrintViewModel model = begun();
        model.sides(PrintSides.LONG_EDGE);
        model.paper(Sheet.LETTER);
        List<String> inTheOffice = model.notesProperty().get();

        model.choose("hall");

        assertEquals(List.of("The pages were made for the other paper; where they are too large they are made smaller."), inTheOffice);
        assertEquals("This printer cannot print on both sides.", model.notesProperty().get().getFirst());
        assertEquals(3, model.notesProperty().get().size());
    }

    @Test
    void nonsenseIsRefusedInOneSentence() {
        PrintViewModel model = begun();

        assertEquals(Optional.of("Write pages from 1 to 12, such as 2-4, 7."), model.pages("two"));
        assertEquals(Optional.of("Write a number from 1 to 999."), model.copies("0"));
    }

    @Test
    void numberedCopiesArePrintedOnceEach() {
        PrintViewModel model = model(printers, new ToPrint("Brief 7", List.of("one"::getBytes, "two"::getBytes), 4, Optional.of(Sheet.A4)));
        model.begin();

        model.print(() -> {});

        assertEquals(List.of("one", "two"), printers.sent().getFirst().papers());
        assertEquals(1, printers.sent().getFirst().wish().copies());
        assertEquals(List.of("Sent to office. Copies: 2."), told);
    }

    @Test
    void withoutAPrinterNothingCanBePrintedAndTheWayOutIsTold() {
        PrintViewModel model = model(FakePrinters.none(), ToPrint.of("Brief 7", new byte[0], 1, Optional.empty()));
        model.begin();

        assertFalse(model.isReady());
        assertTrue(model.problemProperty().get().orElseThrow().startsWith("This computer knows no printer."));
    }

    @Test
    void troubleIsToldAndNothingIsClosed() {
        PrintViewModel model = begun();
        printers.vanish();

        model.print(() -> closed = true);

        assertFalse(closed);
        assertTrue(model.problemProperty().get().isPresent());
        assertTrue(model.isReady());
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark", "large", "numbered", "none"})
    void thePanelIsNamedUncutAndClear(String how) {
        Look look = switch (how) {
            case "dark" -> Look.dark(1000, 620);
            case "large" -> Look.large(1000, 1100);
            default -> Look.light(1000, 620);
        };
        ToPrint wanted = how.equals("numbered") ? new ToPrint("Brief 7", List.of("one"::getBytes, "two"::getBytes), 4, Optional.of(Sheet.LETTER))
                : ToPrint.of("Brief 7", new byte[0], 12, Optional.of(Sheet.A4));

        var shot = Gallery.shot("print-" + how, look, () -> {
            PrintViewModel model = model(how.equals("none") ? FakePrinters.none() : printers, wanted);
            var panel = new PrintPanel(model, () -> {});
            model.begin();
            if (how.equals("dark") || how.equals("large")) {
                model.choose("hall");
                model.sides(PrintSides.LONG_EDGE);
                model.copies("8");
                model.paper(Sheet.LETTER);
            }
            return new StackPane(panel);
        });

        assertEquals(List.of(), Fx.call(() -> ScreenChecks.of(shot)));
    }
}
