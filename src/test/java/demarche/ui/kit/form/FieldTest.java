package demarche.ui.kit.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.support.Fx;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;

class FieldTest {
    private final List<Object> committed = new ArrayList<>();

    @Test
    void whatIsTypedIsCommittedOnEnter() {
        var field = givenTitle(Optional.empty());

        type(field, "  Night desk ");
        Fx.run(() -> field.control().fireEvent(new javafx.event.ActionEvent()));

        assertEquals(List.of("Night desk"), committed);
        assertEquals("Night desk", field.value());
    }

    @Test
    void whatIsNotChangedIsNotCommitted() {
        var field = givenTitle(Optional.empty());

        Fx.run(field::commit);

        assertEquals(List.of(), committed);
    }

    @Test
    void aRefusedValueStaysTypedWithItsReasonBeside() {
        var field = givenTitle(Optional.of("A title is needed."));

        type(field, "");
        boolean taken = Fx.call(field::commit);

        assertFalse(taken);
        assertEquals("Evidence that travels", field.value());
        assertEquals("Title. A title is needed.", field.control().getAccessibleText());
        assertTrue(words(field).contains("A title is needed."));
    }

    @Test
    void escapeBringsBackWhatWasThere() {
        var field = givenTitle(Optional.of("A title is needed."));
        type(field, "");
        Fx.run(field::commit);

        Fx.run(() -> field.control().fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false)));

        assertEquals("Evidence that travels", ((TextField) field.control()).getText());
        assertEquals(List.of("Title"), words(field));
    }

    @Test
    void aMalformedDateIsToldAndNotCommitted() {
        var field = givenEnds();

        type(field, "31 Feb 2026");
        Fx.run(field::commit);

        assertEquals(List.of(), committed);
        assertTrue(words(field).contains("“31 Feb 2026” is not a date. Write it as 14 Dec 2026 or 2026-12-14."));
        assertEquals("31 Feb 2026", ((TextField) field.control()).getText());
    }

    @Test
    void anIsoDateIsCommittedAndShownAsPeopleReadIt() {
        var field = givenEnds();

        type(field, "2026-12-14");
        Fx.run(field::commit);

        assertEquals(List.of(Optional.of(LocalDate.of(2026, 12, 14))), committed);
        assertEquals("14 Dec 2026", ((TextField) field.control()).getText());
    }

    @Test
    void theLabelBelongsToItsControl() {
        var field = givenTitle(Optional.empty());

        Label label = (Label) field.getChildren().getFirst();

        assertEquals(field.control(), label.getLabelFor());
        assertEquals("title", field.control().getId());
    }

    private Field<String> givenTitle(Optional<String> refusal) {
        return Fx.call(() -> new Fields(Locale.UK).text(Caption.of("title", "Title"), "Evidence that travels", value -> {
            if (refusal.isEmpty()) committed.add(value);
            return refusal;
        }));
    }

    private Field<Optional<LocalDate>> givenEnds() {
        return Fx.call(() -> new Fields(Locale.UK).date(Caption.of("ends", "Ends"), Optional.of(LocalDate.of(2026, 9, 10)), value -> {
            committed.add(value);
            return Optional.empty();
        }));
    }

    private static void type(Field<?> field, String text) {
        Fx.run(() -> ((TextField) field.control()).setText(text));
    }

    private static List<String> words(Field<?> field) {
        return field.getChildren().stream().filter(n -> n instanceof Label).map((Node n) -> ((Label) n).getText()).toList();
    }
}
