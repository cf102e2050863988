package demarche.ui.answers;

import demarche.plan.choice.NarrativeKind;
import demarche.text.Texts;
import demarche.ui.answers.AnswersViewModel.Line;
import demarche.ui.kit.Icon;
import demarche.ui.kit.Style;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The filters and the list of answers under them. The arrow keys walk, Enter goes into the answer.
final class AnswerList extends VBox {
    private static final List<Integer> MONTHS = List.of(1, 3, 6, 12, 24);
    private static final double SCROLL_BAR_EM = 1;
    private final AnswersViewModel model;
    private final Wording wording;
    private final Texts texts;
    private final TextField words = new TextField();
    private final MenuButton kind;
    private final MenuButton state;
    private final MenuButton months;
    private final CheckBox due;
    private final Label note = Words.caption("");
    private final ListView<Line> list = new ListView<>();
    private boolean showing;

    /// @param enter moves the keyboard into the chosen answer
    AnswerList(AnswersViewModel model, Runnable enter) {
        this.model = model;
        this.wording = model.wording();
        this.texts = wording.texts();
        words.setId("search-answers");
        words.setPromptText(texts.get("answers.search.prompt"));
        words.setAccessibleText(texts.get("answers.search"));
        words.textProperty().subscribe(text -> change(f -> f.withWords(text)));
        words.addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
        kind = menu("filter-kind", texts.get("answers.filter.kind"));
        state = menu("filter-state", texts.get("answers.filter.state"));
        months = menu("review-months", texts.get("answers.review.months", 0));
        due = new CheckBox(texts.get("answers.filter.due"));
        due.setId("filter-due");
        due.setWrapText(true);
        due.setMinHeight(USE_PREF_SIZE);
        due.setOnAction(_ -> change(f -> f.withReviewDue(due.isSelected())));
        list.setId("answers");
        list.setAccessibleText(texts.get("answers.list"));
        list.setCellFactory(_ -> new Cell());
        list.getSelectionModel().selectedItemProperty().subscribe(line -> {
            if (line != null && !showing) model.open(line.id());
        });
        list.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER && list.getSelectionModel().getSelectedItem() != null) enter.run();
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        var menus = Style.styled(new FlowPane(kind, state, due, months), Style.GAP_8);
        menus.setAlignment(Pos.CENTER_LEFT);
        Style.styled(this, Style.TOPIC_TREE, Style.CARD).getChildren().addAll(Style.styled(new VBox(words, menus, note), Style.FILTERS, Style.GAP_8), list);
    }

    private static MenuButton menu(String id, String text) {
        MenuButton menu = Style.styled(Buttons.menu(text), Style.SMALL);
        menu.setId(id);
        return menu;
    }

    private void change(UnaryOperator<Filter> change) {
        model.filterProperty().set(change.apply(model.filterProperty().get()));
    }

    /// As plan, filter and choice now have it.
    void show() {
        Filter f = model.filterProperty().get();
        if (!words.getText().equals(f.words())) words.setText(f.words());
        due.setSelected(f.reviewDue());
        kind.setText(f.kind().map(wording::kind).orElse(texts.get("answers.filter.kind")));
        kind.getItems().setAll(choices(List.of(NarrativeKind.values()), wording::kind, f.kind(), k -> change(now -> now.withKind(k))));
        state.setText(f.raisedBy().map(wording::state).orElse(texts.get("answers.filter.state")));
        state.getItems().setAll(choices(model.voices(), wording::state, f.raisedBy(), s -> change(now -> now.withRaisedBy(s))));
        months.setText(texts.get("answers.review.months", model.monthsProperty().get()));
        months.getItems().setAll(MONTHS.stream().map(m -> radio(texts.get("answers.review.months", m), m.equals(model.monthsProperty().get()), () -> model.monthsProperty().set(m))).toList());
        List<Line> lines = model.lines();
        showing = true;
        if (!lines.equals(list.getItems())) list.getItems().setAll(lines);
        showing = false;
        int waiting = (int) lines.stream().filter(Line::due).count();
        note.setText(lines.isEmpty() ? texts.get("answers.found.none") : texts.get("answers.found", lines.size(), waiting));
        reveal();
    }

    /// Marks the chosen one, where the filter lets it pass.
    void reveal() {
        Optional<Line> line = model.chosenProperty().get().flatMap(id -> list.getItems().stream().filter(l -> l.id().equals(id)).findFirst());
        showing = true;
        if (line.isEmpty()) list.getSelectionModel().clearSelection();
        else if (line.get() != list.getSelectionModel().getSelectedItem()) {
            list.getSelectionModel().select(line.get());
            list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 3));
        }
        showing = false;
    }

    void focusField() {
        words.requestFocus();
        words.selectAll();
    }

    private void walk(KeyEvent key) {
        if (key.getCode() == KeyCode.DOWN || key.getCode() == KeyCode.ENTER) {
            list.requestFocus();
            if (list.getSelectionModel().isEmpty()) list.getSelectionModel().selectFirst();
        } else if (key.getCode() == KeyCode.ESCAPE && !words.getText().isEmpty()) words.clear();
        else return;
        key.consume();
    }

    private <T> List<MenuItem> choices(List<T> all, Function<T, String> say, Optional<T> set, Consumer<Optional<T>> choose) {
        Stream<MenuItem> any = Stream.of(radio(texts.get("answers.filter.any"), set.isEmpty(), () -> choose.accept(Optional.empty())));
        return Stream.concat(any, all.stream().map(one -> radio(say.apply(one), set.equals(Optional.of(one)), () -> choose.accept(Optional.of(one))))).toList();
    }

    private static MenuItem radio(String text, boolean on, Runnable choose) {
        var item = new RadioMenuItem(text);
        item.setSelected(on);
        item.setOnAction(_ -> choose.run());
        return item;
    }

    /// The statement, and under it the kind and who raised it.
    private final class Cell extends ListCell<Line> {
        Cell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Line line, boolean empty) {
            super.updateItem(line, empty);
            boolean nothing = empty || line == null;
            setText(null);
            setGraphic(nothing ? null : row(line));
            setAccessibleText(nothing ? "" : texts.get("answers.cell", line.statement(), told(line)));
        }

        /// Measured beside the scroll bar from the first, so that no line is cut when it comes.
        @Override
        protected double computePrefHeight(double width) {
            if (!(getGraphic() instanceof HBox row) || list.getWidth() == 0) return super.computePrefHeight(width);
            double room = list.getWidth() - SCROLL_BAR_EM * getFont().getSize() - snappedLeftInset() - snappedRightInset();
            return snappedTopInset() + row.prefHeight(room) + snappedBottomInset();
        }

        private HBox row(Line line) {
            var words = new VBox(Words.wrapped(line.statement()), line.due() ? Words.wrapped(told(line), Style.CAPTION, Style.ATTENTION) : Words.caption(told(line)));
            HBox.setHgrow(words, Priority.ALWAYS);
            return Style.styled(new HBox(Icon.inText(line.own() ? "fth-edit-2" : "fth-book-open"), words), Style.GAP_8);
        }

        private String told(Line line) {
            String own = line.own() ? texts.get("answers.line.own", line.note()) : line.note();
            return line.due() ? texts.get("answers.line.due", own) : own;
        }
    }
}
