package demarche.ui.settings.markings;

import demarche.plan.handling.Colour;
import demarche.text.Texts;
import demarche.ui.kit.Style;
import demarche.ui.kit.form.Caption;
import demarche.ui.kit.form.Field;
import demarche.ui.kit.form.Fields;
import demarche.ui.kit.part.EvenColumns;
import demarche.ui.kit.part.MarkLabel;
import demarche.ui.kit.part.Words;
import java.util.Locale;
import javafx.scene.control.ColorPicker;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;

/// One level: what everybody calls it, what the ministry calls it and means by it, and how that looks on paper.
final class MarkingRow extends VBox {
    private final OwnMarkingsViewModel model;
    private final Field<String> label;
    private final Field<String> meaning;
    private final Field<String> colour;
    private final ColorPicker picker = new ColorPicker();
    private final MarkLabel preview = new MarkLabel();
    private Line line;

    MarkingRow(OwnMarkingsViewModel model, Line first) {
        this.model = model;
        this.line = first;
        Texts texts = model.texts();
        var fields = new Fields(texts.locale());
        String id = "marking-" + first.level().name().toLowerCase(Locale.ROOT);
        label = fields.text(Caption.of(id + "-label", texts.get("settings.markings.label")), first.label(), text -> model.takeLabel(line.level(), text));
        meaning = fields.text(Caption.of(id + "-meaning", texts.get("settings.markings.meaning")), first.meaning(), text -> model.takeMeaning(line.level(), text));
        colour = fields.text(Caption.of(id + "-colour", texts.get("settings.markings.colour")), first.colour(), text -> model.takeColour(line.level(), text));
        picker.setAccessibleText(texts.get("settings.markings.colour.choose", first.level().label()));
        picker.setOnAction(_ -> choose());
        var paper = Style.styled(new StackPane(preview), Style.MARKING_PREVIEW);
        paper.setAccessibleText(texts.get("settings.markings.preview", first.level().label()));
        var heading = Style.styled(new HBox(Words.line(first.level().label(), Style.STRONG), paper), Style.GAP_8, Style.MARKING_HEADING);
        HBox.setHgrow(colour, Priority.ALWAYS);
        var colours = Style.styled(new HBox(colour, Style.styled(new VBox(picker), Style.BESIDE_FIELD)), Style.GAP_8);
        getChildren().setAll(heading, new EvenColumns(200, 12, label, meaning, colours));
        show(first);
    }

    void show(Line now) {
        line = now;
        if (!label.value().equals(now.label())) label.show(now.label());
        if (!meaning.value().equals(now.meaning())) meaning.show(now.meaning());
        if (!colour.value().equals(now.colour())) colour.show(now.colour());
        picker.setValue(Color.web(now.shown().colour().written()));
        preview.show(now.shown());
    }

    /// The field says what is wrong with a colour, wherever it came from.
    private void choose() {
        Color chosen = picker.getValue();
        var colour = new Colour((int) Math.round(chosen.getRed() * 255) << 16 | (int) Math.round(chosen.getGreen() * 255) << 8 | (int) Math.round(chosen.getBlue() * 255));
        this.colour.show(colour.written());
        this.colour.problem(model.takeColour(line.level(), colour.written()));
    }
}
