package demarche.ui.packs.print;

import demarche.pack.ink.printer.PrintSides;
import demarche.plan.choice.Sheet;
import demarche.text.Texts;
import demarche.ui.kit.Style;
import demarche.ui.kit.form.Caption;
import demarche.ui.kit.form.Field;
import demarche.ui.kit.form.Fields;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.EvenColumns;
import demarche.ui.kit.part.ProblemBox;
import demarche.ui.kit.part.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// Asks how to print, laid over the screen in front. Ctrl Enter prints, Escape leaves it.
final class PrintPanel extends VBox {
    private static final double COLUMN = 200;
    private static final double COLUMN_GAP = 12;
    private final PrintViewModel model;
    private final Texts texts;
    private final Fields fields;
    private final Runnable close;
    private final VBox printer = new VBox();
    private final VBox said = Style.styled(new VBox(), Style.GAP_8);
    private final Label status = Words.caption("");
    private final Button print;
    private final List<Field<String>> typed = new ArrayList<>();

    PrintPanel(PrintViewModel model, Runnable close) {
        this.model = model;
        this.texts = model.texts();
        this.fields = new Fields(texts.locale());
        this.close = close;
        Style.styled(this, Style.FLOATING, Style.PRINT_PANEL);
        setId("print-panel");
        setMaxHeight(USE_PREF_SIZE);
        print = Buttons.withIcon(Buttons.primary("", this::print), "fth-printer");
        print.setId("print-do");
        var form = Style.styled(new VBox(printer, choices(), said), Style.GAP_12);
        var scroll = new ScrollPane(Style.styled(form, Style.LOG_FORM));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        form.heightProperty().subscribe((_, high) -> scroll.setPrefHeight(high.doubleValue() + 2));
        getChildren().addAll(Words.wrapped(texts.get("print.title"), Style.HEADING), scroll, foot());
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        follow();
    }

    private void follow() {
        model.printersProperty().subscribe(this::offer);
        model.notesProperty().subscribe(_ -> say());
        model.problemProperty().subscribe(_ -> say());
        model.workingProperty().subscribe(_ -> ready());
        model.printerProperty().subscribe(_ -> ready());
        model.wishProperty().subscribe(_ -> ready());
    }

    private Node choices() {
        Field<String> pages = fields.text(Caption.of("print-pages", texts.get("print.pages")).help(texts.get("print.pages.help")), "", model::pages);
        typed.add(pages);
        Field<PrintSides> sides = fields.choice(Caption.of("print-sides", texts.get("print.sides")), List.of(PrintSides.values()), this::name, model.wishProperty().get().sides(), now -> {
            model.sides(now);
            return Optional.empty();
        });
        Field<Sheet> paper = fields.choice(Caption.of("print-paper", texts.get("print.paper")), List.of(Sheet.values()), this::name, model.wishProperty().get().paper(), now -> {
            model.paper(now);
            return Optional.empty();
        });
        if (!model.isNumbered()) return new EvenColumns(COLUMN, COLUMN_GAP, copies(), pages, sides, paper);
        return Style.styled(new VBox(Words.sentence(texts.get("print.numbered", model.copies())), new EvenColumns(COLUMN, COLUMN_GAP, pages, sides, paper)), Style.GAP_12);
    }

    private Field<String> copies() {
        Field<String> copies = fields.text(Caption.of("print-copies", texts.get("print.copies")), String.valueOf(model.copies()), model::copies);
        typed.addFirst(copies);
        return copies;
    }

    private void offer(List<String> names) {
        printer.getChildren().clear();
        if (names.isEmpty()) return;
        printer.getChildren().setAll(fields.choice(Caption.of("print-printer", texts.get("print.printer")), names, name -> name, model.printerProperty().get().orElse(names.getFirst()), now -> {
            model.choose(now);
            return Optional.empty();
        }));
    }

    private void say() {
        said.getChildren().clear();
        model.problemProperty().get().ifPresent(sentence -> said.getChildren().add(ProblemBox.error(sentence, "")));
        List<String> notes = model.notesProperty().get();
        if (!notes.isEmpty()) said.getChildren().add(ProblemBox.attention(notes.getFirst(), String.join(" ", notes.subList(1, notes.size()))));
    }

    private void ready() {
        int copies = model.copies();
        print.setText(copies == 1 ? texts.get("print.do.one") : texts.get("print.do.many", copies));
        print.setDisable(!model.isReady());
        status.setText(!model.workingProperty().get() ? texts.get("print.keys") : model.printerProperty().get().map(p -> texts.get("print.sending", p)).orElse(texts.get("print.asking")));
    }

    private FlowPane foot() {
        var leave = Buttons.plain(texts.get("print.leave"), close);
        leave.setId("print-leave");
        var foot = Style.styled(new FlowPane(print, leave, status), Style.GAP_8);
        foot.setRowValignment(VPos.CENTER);
        return foot;
    }

    private void key(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER && key.isShortcutDown()) print();
        else if (key.getCode() == KeyCode.ESCAPE) close.run();
        else return;
        key.consume();
    }

    private void print() {
        boolean clear = typed.stream().map(Field::commit).reduce(true, Boolean::logicalAnd);
        if (clear) model.print(close);
    }

    private String name(PrintSides sides) {
        return switch (sides) {
            case ONE -> texts.get("print.sides.one");
            case LONG_EDGE -> texts.get("print.sides.long");
            case SHORT_EDGE -> texts.get("print.sides.short");
        };
    }

    private String name(Sheet paper) {
        return switch (paper) {
            case A4 -> texts.get("print.paper.a4");
            case LETTER -> texts.get("print.paper.letter");
        };
    }

    /// What scrolls takes the keyboard only once it is dressed.
    void begin() {
        applyCss();
        layout();
        typed.getFirst().control().requestFocus();
    }
}
