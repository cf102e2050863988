package demarche.ui.debates.bridge;

import demarche.pack.figure.bridge.BridgeFilter;
import demarche.plan.Programme;
import demarche.reference.topic.Debate;
import demarche.text.Folding;
import demarche.ui.kit.Style;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.Choice;
import demarche.ui.kit.part.SearchPanel;
import demarche.ui.kit.part.SearchPopup;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;

/// Whose links, of which debates, and which of them.
final class BridgeBar extends FlowPane {
    private final BridgeViewModel model;
    private final Wording wording;
    private final Button subject;
    private final MenuButton debates;
    private final MenuButton which;
    private final MenuButton strength;
    private final TextField words = new TextField();

    BridgeBar(BridgeViewModel model) {
        this.model = model;
        this.wording = model.wording();
        Style.styled(this, Style.BRIDGE_BAR);
        setAlignment(Pos.CENTER_LEFT);
        subject = Buttons.withIcon(Buttons.plain("", () -> {}), "fth-chevron-down");
        subject.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
        subject.setId("subject");
        subject.setOnAction(_ -> SearchPopup.open(subject, subjects()));
        debates = menu("debates");
        which = menu("which");
        strength = menu("strength");
        for (Debate debate : Debate.values()) debates.getItems().add(check(debate));
        for (var each : BridgeFilter.Which.values()) which.getItems().add(radio(which(each), () -> model.show(filter().withWhich(each))));
        for (int i = 1; i <= 3; i++) strength.getItems().add(radioStrength(i));
        words.setId("words");
        words.setPromptText(wording.text("bridge.filter.words"));
        words.setAccessibleText(wording.text("bridge.filter.words"));
        words.setPrefColumnCount(11);
        words.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ESCAPE) words.clear();
        });
        words.textProperty().subscribe((_, now) -> model.show(filter().withWords(now)));
        getChildren().addAll(subject, debates, which, strength, words);
    }

    private static MenuButton menu(String id) {
        MenuButton menu = Buttons.menu("");
        menu.setId(id);
        return menu;
    }

    private BridgeFilter filter() {
        return model.wishProperty().get().filter();
    }

    private String which(BridgeFilter.Which which) {
        return switch (which) {
            case ALL -> wording.text("bridge.filter.all");
            case OPEN -> wording.text("bridge.filter.open");
            case MADE -> wording.text("bridge.filter.made");
        };
    }

    private String strength(int least) {
        return least == 3 ? wording.text("bridge.filter.strength.most") : wording.text("bridge.filter.strength", least);
    }

    private CheckMenuItem check(Debate debate) {
        var item = new CheckMenuItem(wording.debate(debate));
        item.setOnAction(_ -> model.show(debate, item.isSelected()));
        return item;
    }

    private static RadioMenuItem radio(String text, Runnable choose) {
        var item = new RadioMenuItem(text);
        item.setOnAction(_ -> choose.run());
        return item;
    }

    private RadioMenuItem radioStrength(int least) {
        return radio(strength(least), () -> model.show(filter().withStrength(least)));
    }

    TextField words() {
        return words;
    }

    /// As it is set now.
    void show(Sheet sheet, Sheet.Wish wish) {
        subject.setText(wording.subject(sheet));
        subject.setAccessibleText(wording.text("bridge.subject.choose", wording.subject(sheet)));
        for (int i = 0; i < Debate.values().length; i++) ((CheckMenuItem) debates.getItems().get(i)).setSelected(wish.debates().contains(Debate.values()[i]));
        debates.setText(wording.text("bridge.debates", wish.debates().size(), Debate.values().length));
        which.setText(which(wish.filter().which()));
        for (int i = 0; i < which.getItems().size(); i++) ((RadioMenuItem) which.getItems().get(i)).setSelected(i == wish.filter().which().ordinal());
        strength.setText(strength(wish.filter().strength()));
        for (int i = 0; i < 3; i++) ((RadioMenuItem) strength.getItems().get(i)).setSelected(i + 1 == wish.filter().strength());
        if (!words.getText().equals(wish.filter().words())) words.setText(wish.filter().words());
    }

    /// The whole plan, its states and its programmes.
    SearchPanel<Subject> subjects() {
        return new SearchPanel<>(wording.text("bridge.subject.search"), wording.text("bridge.subject.search"), wording.texts().locale(), this::found).onTaken(model::show);
    }

    private List<Choice<Subject>> found(String sought) {
        List<String> begun = Folding.words(sought);
        Stream<Choice<Subject>> whole = Stream.of(choice(new Subject.WholePlan(), wording.text("bridge.subject.whole"), ""));
        Stream<Choice<Subject>> states = model.states().stream().map(s -> choice(new Subject.OfState(s), wording.state(s), wording.text("bridge.subject.state")));
        Stream<Choice<Subject>> programmes = programmes().map(p -> choice(new Subject.OfProgramme(p.id()), p.title(), wording.states(p.states())));
        return Stream.of(whole, states, programmes).flatMap(Function.identity()).filter(c -> Folding.begins(begun, Folding.words(c.title()))).toList();
    }

    private Stream<Programme> programmes() {
        return model.sheetProperty().get().stream().flatMap(s -> s.coverage().programmes().stream());
    }

    private static Choice<Subject> choice(Subject subject, String title, String line) {
        return new Choice<>(subject, Optional.empty(), title, line);
    }
}
