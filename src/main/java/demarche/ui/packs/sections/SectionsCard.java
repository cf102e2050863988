package demarche.ui.packs.sections;

import demarche.plan.choice.BriefPart;
import demarche.text.Texts;
import demarche.ui.kit.Icon;
import demarche.ui.kit.Style;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.Card;
import demarche.ui.kit.part.Refocus;
import demarche.ui.kit.part.Words;
import demarche.ui.packs.part.PackWords;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The sections of the pack: each can be left out, moved by hand or by keys, and leads to its page.
public final class SectionsCard {
    private final SectionsModel model;
    private final PackWords words;
    private final Texts texts;
    private final IntConsumer goTo;
    private final VBox rows = Style.styled(new VBox(), Style.ROWS);
    private final VBox cuts = Style.styled(new VBox(), Style.GAP_8, Style.SECTION_NOTES);
    private final VBox notes = Style.styled(new VBox(), Style.GAP_8, Style.SECTION_NOTES);
    private final Button usual;
    private final Card card;

    /// @param goTo brings a page of the preview into sight
    public SectionsCard(SectionsModel model, PackWords words, IntConsumer goTo) {
        this.model = model;
        this.words = words;
        this.texts = words.texts();
        this.goTo = goTo;
        usual = Buttons.quiet(texts.get("packs.sections.usual"), model::reset);
        usual.setId("sections-usual");
        card = Card.of(texts.get("packs.sections")).trailing(usual, Words.line(texts.get("packs.sections.sides"), Style.CAPTION, Style.MUTED)).flush(new VBox(cuts, rows, notes));
    }

    public Card card() {
        return card;
    }

    /// Shows the sections as they stand now.
    ///
    /// @param stale what is too old to be relied on without a look; may be empty
    public void show(List<String> stale) {
        usual.setVisible(!model.isUsual());
        usual.setManaged(!model.isUsual());
        Refocus.around(rows, rows, () -> rows.getChildren().setAll(model.rows().stream().map(this::row).toList()));
        tell(cuts, model.cuts());
        tell(notes, stale);
    }

    private static void tell(VBox box, List<String> sentences) {
        box.getChildren().setAll(sentences.stream().map(SectionsCard::attention).toList());
        box.setVisible(!sentences.isEmpty());
        box.setManaged(!sentences.isEmpty());
    }

    private static HBox attention(String sentence) {
        var row = Style.styled(new HBox(Icon.inText("fth-alert-triangle"), Words.wrapped(sentence, Style.CAPTION, Style.ATTENTION)), Style.GAP_8);
        row.setMinHeight(HBox.USE_PREF_SIZE);
        return row;
    }

    private HBox row(SectionRow section) {
        String name = words.part(section.part());
        var box = new CheckBox(name);
        box.setId("section-" + section.part().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
        box.setSelected(section.on());
        box.setDisable(!model.canSwitch(section.part()));
        box.setWrapText(true);
        box.setMinWidth(0);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setAccessibleHelp(section.first() > 0 ? texts.get("packs.sections.row", section.first(), section.sides()) : texts.get("packs.sections.keys"));
        box.setOnAction(_ -> model.toggle(section.part()));
        HBox.setHgrow(box, Priority.ALWAYS);
        var row = Style.styled(new HBox(Icon.of("fth-menu"), box, end(section)), Style.SECTION_ROW);
        Style.MUTED.on(box, !section.on());
        row.addEventFilter(KeyEvent.KEY_PRESSED, key -> press(key, section));
        row.setOnMouseClicked(_ -> see(section));
        draggable(row, section.part());
        return row;
    }

    private Label end(SectionRow section) {
        if (section.empty()) return Words.line(texts.get("packs.sections.empty"), Style.CAPTION, Style.FAINT);
        return Words.line(section.sides() == 0 ? "" : String.valueOf(section.sides()), Style.CAPTION, Style.MUTED);
    }

    private void see(SectionRow section) {
        if (section.first() > 0) goTo.accept(section.first());
    }

    private void press(KeyEvent key, SectionRow section) {
        if (key.getCode() == KeyCode.ENTER) see(section);
        else if (key.isAltDown() && key.getCode() == KeyCode.UP) model.step(section.part(), -1);
        else if (key.isAltDown() && key.getCode() == KeyCode.DOWN) model.step(section.part(), 1);
        else return;
        key.consume();
    }

    private void draggable(HBox row, BriefPart part) {
        row.setOnDragDetected(drag -> {
            var content = new ClipboardContent();
            content.putString(part.name());
            row.startDragAndDrop(TransferMode.MOVE).setContent(content);
            drag.consume();
        });
        row.setOnDragOver(over -> {
            if (dragged(over).filter(p -> p != part).isPresent()) over.acceptTransferModes(TransferMode.MOVE);
            over.consume();
        });
        row.setOnDragDropped(drop -> {
            dragged(drop).ifPresent(p -> model.move(p, rows.getChildren().indexOf(row)));
            drop.setDropCompleted(true);
            drop.consume();
        });
    }

    private static java.util.Optional<BriefPart> dragged(DragEvent event) {
        String name = event.getDragboard().getString();
        return BriefPart.usual().stream().filter(p -> p.name().equals(name)).findFirst();
    }
}
