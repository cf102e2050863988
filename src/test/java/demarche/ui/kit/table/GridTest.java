package demarche.ui.kit.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.support.Fx;
import demarche.ui.kit.Theme;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A grid by keyboard, as one would use a spreadsheet.
class GridTest {
    /// A town and a number of people.
    private record Row(int key, String town, String people, String colour) {}

    private final List<Row> rows = new ArrayList<>(List.of(new Row(0, "Suva", "4", "red"), new Row(1, "Nadi", "7", ""), new Row(2, "Lautoka", "", "")));
    private Grid<Row> grid;
    private Stage stage;

    @BeforeEach
    void aGridInAWindow() {
        Fx.run(() -> {
            var town = new GridColumn<Row>("town", "Town", 120, Row::town, Comparator.comparing(Row::town), new Entry<>(Form.LINE, Row::town, _ -> List.of(),
                    (row, text) -> text.isEmpty() ? Optional.of("A town has a name.") : put(new Row(row.key(), text, row.people(), row.colour()))));
            var people = new GridColumn<Row>("people", "People", 80, Row::people, Comparator.comparing(Row::people), new Entry<>(Form.NUMBER, Row::people, _ -> List.of(),
                    (row, text) -> text.matches("\\d*") ? put(new Row(row.key(), row.town(), text, row.colour())) : Optional.of("No number.")));
            var colour = new GridColumn<Row>("colour", "Colour", 80, Row::colour, Comparator.comparing(Row::colour), new Entry<>(Form.SOME, Row::colour, _ -> List.of("blue", "green", "red"),
                    (row, text) -> put(new Row(row.key(), row.town(), row.people(), text))));
            grid = new Grid<>(new Grid.Plan<>("Towns", List.of(town, people, colour), Row::key, Row::town));
            grid.rows(List.copyOf(rows));
            var scene = new Scene(grid, 600, 400);
            Theme.light(Locale.UK).applyTo(scene);
            stage = new Stage();
            stage.setScene(scene);
            stage.show();
            grid.table().requestFocus();
            grid.choose(Set.of(0));
        });
        Fx.settle();
    }

    @AfterEach
    void closed() {
        Fx.run(stage::close);
    }

    private Optional<String> put(Row row) {
        rows.set(row.key(), row);
        grid.rows(List.copyOf(rows));
        return Optional.empty();
    }

    private void press(KeyCode... keys) {
        for (KeyCode key : keys) {
            Fx.run(() -> Event.fireEvent(stage.getScene().getFocusOwner(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false)));
            Fx.settle();
        }
    }

    private void type(String sign) {
        Fx.run(() -> Event.fireEvent(stage.getScene().getFocusOwner(), new KeyEvent(KeyEvent.KEY_TYPED, sign, "", KeyCode.UNDEFINED, false, false, false, false)));
        Fx.settle();
    }

    private void write(String text) {
        Fx.run(() -> ((TextInputControl) stage.getScene().getFocusOwner()).setText(text));
        Fx.settle();
    }

    private String written() {
        return Fx.call(() -> ((TextInputControl) stage.getScene().getFocusOwner()).getText());
    }

    private boolean isWriting() {
        return Fx.call(() -> stage.getScene().getFocusOwner() instanceof TextInputControl);
    }

    private String reason() {
        return Fx.call(() -> ((Label) grid.lookup("#cell-problem")).getText());
    }

    @Test
    void arrowsWalkFromCellToCell() {
        press(KeyCode.RIGHT, KeyCode.DOWN);

        assertEquals("people", Fx.call(() -> grid.ring().id()));
        assertEquals(List.of(rows.get(1)), Fx.call(() -> grid.chosenProperty().get()));
        assertTrue(Fx.call(() -> grid.cell().orElseThrow().getPseudoClassStates().toString().contains("here")));
    }

    @Test
    void enterWritesAndGoesDown() {
        press(KeyCode.ENTER);
        write("Levuka");
        press(KeyCode.ENTER);

        assertEquals("Levuka", rows.get(0).town());
        assertFalse(isWriting());
        assertEquals(List.of(rows.get(1)), Fx.call(() -> grid.chosenProperty().get()));
    }

    @Test
    void theOldTextStandsInTheField() {
        press(KeyCode.F2);

        assertEquals("Suva", written());
    }

    @Test
    void aLetterBeginsAnew() {
        type("L");

        assertEquals("L", written());
    }

    @Test
    void tabTakesAndGoesOn() {
        press(KeyCode.F2);
        write("Levuka");
        press(KeyCode.TAB);
        type("9");
        press(KeyCode.TAB, KeyCode.TAB);

        assertEquals(new Row(0, "Levuka", "9", "red"), rows.get(0));
        assertEquals(List.of(rows.get(1)), Fx.call(() -> grid.chosenProperty().get()));
        assertEquals("town", Fx.call(() -> grid.ring().id()));
    }

    @Test
    void escapeLeavesTheOldValue() {
        press(KeyCode.F2);
        write("Levuka");
        press(KeyCode.ESCAPE);

        assertEquals("Suva", rows.get(0).town());
        assertFalse(isWriting());
    }

    @Test
    void aRefusedTextStaysWithItsReasonAndTheOldValueIsKept() {
        press(KeyCode.RIGHT, KeyCode.F2);
        write("many");
        press(KeyCode.ENTER);

        assertEquals("No number.", reason());
        assertEquals("4", rows.get(0).people());
        assertEquals("many", written());
    }

    @Test
    void deleteEmptiesACellOrSaysWhyNot() {
        press(KeyCode.DELETE);
        String refused = reason();
        press(KeyCode.RIGHT, KeyCode.DELETE);

        assertEquals("A town has a name.", refused);
        assertEquals(new Row(0, "Suva", "", "red"), rows.get(0));
    }

    @Test
    void whatFitsIsCompleted() {
        press(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.F2);
        write("red; gr");
        press(KeyCode.ENTER);

        assertEquals("red; green", rows.get(0).colour());
    }

    @Test
    void theSecondOfferIsTakenByArrows() {
        press(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.DOWN, KeyCode.F2, KeyCode.DOWN, KeyCode.DOWN, KeyCode.ENTER);

        assertEquals("green", rows.get(1).colour());
    }

    @Test
    void whatIsChosenStaysChosenWhenRowsChange() {
        Fx.run(() -> grid.choose(Set.of(1, 2)));
        Fx.run(() -> grid.rows(List.of(rows.get(2), rows.get(0), rows.get(1))));

        assertEquals(List.of(rows.get(2), rows.get(1)), Fx.call(() -> grid.chosenProperty().get()));
    }

    @Test
    void onlyRowsInSightAreMade() {
        Fx.run(() -> grid.rows(IntStream.range(0, 20_000).mapToObj(i -> new Row(i, "Town " + i, "", "")).toList()));
        Fx.settle();

        assertTrue(Fx.call(() -> grid.lookupAll(".grid-cell").size()) < 100);
    }
}
