package demarche.ui.states.filter;

import demarche.text.Texts;
import demarche.ui.kit.Style;
import javafx.geometry.Pos;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;

/// The first line of filters over the list: words, and a button for each kind of facts by which states are sorted.
public final class FilterBar extends FlowPane {
    private final FilterModel model;
    private final TextField words = new TextField();

    public FilterBar(FilterModel model) {
        this.model = model;
        Texts texts = model.texts();
        Style.styled(this, Style.GAP_8, Style.FILTERS);
        setAlignment(Pos.CENTER_LEFT);
        words.setId("filter");
        words.setPromptText(texts.get("filters.prompt"));
        words.setAccessibleText(texts.get("filters.prompt"));
        words.setPrefColumnCount(10);
        words.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ESCAPE) words.clear();
        });
        words.textProperty().subscribe(text -> model.filterProperty().set(model.filterProperty().get().withWords(text)));
        getChildren().add(words);
        getChildren().addAll(new Asks(model).facts());
    }

    public TextField words() {
        return words;
    }

    /// As the filter now has it.
    public void show() {
        String now = model.filterProperty().get().words();
        if (!words.getText().equals(now)) words.setText(now);
    }
}
