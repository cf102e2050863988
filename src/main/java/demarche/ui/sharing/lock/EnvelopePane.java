package demarche.ui.sharing.lock;

import demarche.exchange.keyring.KeyCard;
import demarche.text.Texts;
import demarche.ui.kit.Icon;
import demarche.ui.kit.Style;
import demarche.ui.kit.form.Caption;
import demarche.ui.kit.form.SecretField;
import demarche.ui.kit.part.Segments;
import demarche.ui.kit.part.Words;
import demarche.ui.sharing.keys.NewPassphrasePane;
import demarche.ui.sharing.lock.EnvelopeViewModel.Openness;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The part of the card of sending that says who can open the file and whether it is signed.
public final class EnvelopePane extends VBox {
    private final EnvelopeViewModel model;
    private final Texts texts;
    private final Label peopleProblem = Words.wrapped("", Style.FIELD_PROBLEM);

    public EnvelopePane(EnvelopeViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        Style.styled(this, Style.GAP_12);
        peopleProblem.setGraphic(Icon.inText("fth-alert-triangle"));
        var words = new NewPassphrasePane(model.words(), texts, "file");
        var people = people();
        var explained = new StackPane();
        explained.setAlignment(Pos.TOP_LEFT);
        getChildren().addAll(opening(), explained, signing());
        model.opennessProperty().subscribe(now -> explained.getChildren().setAll(switch (now) {
            case ANYONE -> Words.wrapped(texts.get("lock.send.anyone.words"), Style.MUTED);
            case PASSPHRASE -> under(texts.get("lock.send.passphrase.words"), words);
            case PEOPLE -> under(texts.get("lock.send.people.words"), people);
        }));
    }

    private Node opening() {
        var segments = new Segments<>(List.of(Openness.values()), model.opennessProperty().get(), this::word);
        segments.chosenProperty().bindBidirectional(model.opennessProperty());
        var label = Words.line(texts.get("lock.send.opens"), Style.FIELD_LABEL);
        label.setLabelFor(segments);
        return Style.styled(new VBox(label, new HBox(segments)), Style.FIELD);
    }

    private String word(Openness openness) {
        return switch (openness) {
            case ANYONE -> texts.get("lock.send.anyone");
            case PASSPHRASE -> texts.get("lock.send.passphrase");
            case PEOPLE -> texts.get("lock.send.people");
        };
    }

    private static Node under(String sentence, Node form) {
        return Style.styled(new VBox(Words.wrapped(sentence, Style.MUTED), form), Style.GAP_12);
    }

    private Node people() {
        var boxes = Style.styled(new FlowPane(), Style.GAP_16);
        model.keysProperty().subscribe(keys -> boxes.getChildren().setAll(keys.people().stream().map(this::box).toList()));
        var none = Words.wrapped(texts.get("lock.send.people.none"));
        model.keysProperty().subscribe(keys -> none.setManaged(keys.people().isEmpty()));
        none.visibleProperty().bind(none.managedProperty());
        var problem = new VBox();
        model.peopleProblemProperty().subscribe(sentence -> {
            peopleProblem.setText(sentence.orElse(""));
            problem.getChildren().setAll(sentence.isPresent() ? List.of(peopleProblem) : List.of());
        });
        return Style.styled(new VBox(none, boxes, problem), Style.FIELD);
    }

    private CheckBox box(KeyCard card) {
        var box = new CheckBox(card.name());
        box.setSelected(model.chosen().contains(card));
        box.setMinWidth(Control.USE_PREF_SIZE);
        box.setOnAction(_ -> {
            if (box.isSelected()) model.chosen().add(card);
            else model.chosen().remove(card);
        });
        return box;
    }

    private Node signing() {
        var box = new CheckBox(texts.get("lock.send.sign"));
        box.setId("sign");
        box.setWrapText(true);
        box.setMinHeight(Control.USE_PREF_SIZE);
        box.selectedProperty().bindBidirectional(model.signsProperty());
        var key = new SecretField(Caption.of("sign-words", texts.get("lock.key.words")), model.keyWordsProperty());
        model.keyProblemProperty().subscribe(key::problem);
        var all = Style.styled(new VBox(), Style.GAP_8);
        model.keysProperty().subscribe(keys -> {
            box.setDisable(keys.mine().isEmpty());
            show(all, box, key);
        });
        model.signsProperty().subscribe(_ -> show(all, box, key));
        return all;
    }

    private void show(VBox all, CheckBox box, SecretField key) {
        Node below = model.signsProperty().get() ? key : Words.wrapped(
                model.keysProperty().get().mine().isEmpty() ? texts.get("lock.send.sign.none") : texts.get("lock.send.sign.help"), Style.MUTED);
        all.getChildren().setAll(box, below);
    }
}
