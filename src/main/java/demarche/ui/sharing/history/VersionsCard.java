package demarche.ui.sharing.history;

import demarche.plan.NamedVersion;
import demarche.text.Days;
import demarche.text.Texts;
import demarche.ui.kit.Style;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.Card;
import demarche.ui.kit.part.Rows;
import demarche.ui.kit.part.Words;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Versions with a name, and the way to give one to the plan as it is now.
final class VersionsCard {
    private final HistoryViewModel model;
    private final Texts texts;
    private final Rows rows = new Rows();
    private final TextField title = new TextField();
    private final Label problem = Words.wrapped("", Style.FIELD_PROBLEM);
    private final Card card;

    VersionsCard(HistoryViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        title.setId("version-title");
        title.setPromptText(texts.get("historyview.version.prompt"));
        var label = Words.wrapped(texts.get("historyview.version.label"), Style.FIELD_LABEL);
        label.setLabelFor(title);
        title.setOnAction(_ -> name());
        var name = Buttons.small(texts.get("historyview.version.do"), this::name);
        name.setId("name-version");
        tell(Optional.empty());
        var form = Style.styled(new VBox(label, title, problem, new HBox(name)), Style.FIELD);
        card = Card.of(texts.get("historyview.version.heading")).flush(new VBox(rows, Style.styled(new VBox(form), Style.CARD_FOOT)));
    }

    Card card() {
        return card;
    }

    void show() {
        List<NamedVersion> versions = model.versions();
        rows.getChildren().clear();
        versions.forEach(version -> rows.row(row(version)));
        if (versions.isEmpty()) rows.add(new VBox(Words.wrapped(texts.get("historyview.version.none"), Style.MUTED)));
    }

    private VBox row(NamedVersion version) {
        var when = Words.caption(texts.get("historyview.version.when", new Days(texts.locale()).day(version.day()), version.author()));
        var see = Buttons.link(texts.get("historyview.version.see"), () -> model.see(version));
        see.setAccessibleText(texts.get("historyview.version.see.name", version.title()));
        var compare = Buttons.link(texts.get("historyview.version.compare"), () -> model.compare(version));
        compare.setAccessibleText(texts.get("historyview.version.compare.name", version.title()));
        var remove = Buttons.link(texts.get("historyview.version.remove"), () -> model.remove(version));
        remove.setAccessibleText(texts.get("historyview.version.remove.name", version.title()));
        return new VBox(Words.wrapped(version.title(), Style.STRONG), when, Style.styled(new FlowPane(see, compare, remove), Style.GAP_12));
    }

    private void name() {
        Optional<String> refusal = model.name(title.getText());
        tell(refusal);
        if (refusal.isEmpty()) title.clear();
    }

    private void tell(Optional<String> sentence) {
        problem.setText(sentence.orElse(""));
        problem.setManaged(sentence.isPresent());
        problem.setVisible(sentence.isPresent());
    }
}
