package demarche.ui.encounters.part;

import demarche.ui.kit.Style;
import demarche.ui.kit.form.Caption;
import demarche.ui.kit.form.Field;
import demarche.ui.kit.form.Fields;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.Card;
import demarche.ui.kit.part.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// Asks for the name of somebody or something new, and shows while it is typed what in the plan may be the same: one opens that, or keeps both.
public final class NewCard extends VBox {
    /// What may be the same as what is being entered.
    public record Twin(String title, String why, Runnable open) {}

    /// What the card asks and does.
    ///
    /// @param add answers with why the name was refused
    public record Asks(String title, Caption name, String add, Function<String, List<Twin>> twins, Function<String, Optional<String>> addNamed, Runnable leave) {}

    private final Asks asks;
    private final Wording wording;
    private final Field<String> name;
    private final VBox twins = Style.styled(new VBox(), Style.GAP_4);
    private final Button add;
    private String typed = "";

    public NewCard(Asks asks, Wording wording) {
        this.asks = asks;
        this.wording = wording;
        name = new Fields(wording.texts().locale()).text(asks.name(), "", given -> {
            typed = given;
            return Optional.empty();
        });
        ((TextField) name.control()).textProperty().subscribe((_, now) -> look(now));
        ((TextField) name.control()).setOnAction(_ -> add());
        add = Buttons.primary(asks.add(), this::add);
        add.setId("add-" + asks.name().id());
        Button leave = Buttons.quiet(wording.text("encounters.new.leave"), asks.leave());
        getChildren().add(Card.of(asks.title()).body(name, twins, Style.styled(new FlowPane(add, leave), Style.GAP_8)));
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private void look(String text) {
        List<Twin> found = text.isBlank() ? List.of() : asks.twins().apply(text.strip());
        twins.getChildren().setAll(found.stream().map(this::row).toList());
        if (!found.isEmpty()) twins.getChildren().addFirst(Words.wrapped(wording.text("encounters.twin.ask"), Style.ATTENTION, Style.STRONG));
        add.setText(found.isEmpty() ? asks.add() : wording.text("encounters.twin.both"));
    }

    private FlowPane row(Twin twin) {
        Hyperlink open = Buttons.link(wording.text("encounters.twin.open", twin.title()), twin.open());
        return Style.styled(new FlowPane(open, Words.wrapped(twin.why(), Style.MUTED)), Style.GAP_8);
    }

    private void add() {
        if (name.commit()) name.problem(asks.addNamed().apply(typed));
    }

    private void key(KeyEvent key) {
        if (key.getCode() != KeyCode.ESCAPE) return;
        asks.leave().run();
        key.consume();
    }

    public void begin() {
        name.control().requestFocus();
    }
}
