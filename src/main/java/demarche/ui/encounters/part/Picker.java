package demarche.ui.encounters.part;

import demarche.ui.kit.Style;
import demarche.ui.kit.form.Caption;
import demarche.ui.kit.part.Choice;
import demarche.ui.kit.part.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A field in which things are found by typing: what fits stands under it at once, Enter or Tab takes the marked one, the arrow keys mark another. It holds
/// one thing, which it then shows, or several as chips over it, so that Tab leads on from what was typed.
///
/// @param <T> what is found
public final class Picker<T> extends VBox {
    private static final int MOST = 6;
    private final TextField field = new TextField();
    private final FlowPane chips = Style.styled(new FlowPane(), Style.GAP_8);
    private final VBox rows = Style.styled(new VBox(), Style.GAP_4);
    private final Label problem = Words.wrapped("", Style.FIELD_PROBLEM);
    private final VBox offers = Style.styled(new VBox(), Style.OFFERS);
    private final Function<String, List<Choice<T>>> find;
    private final Consumer<T> taken;
    private final String name;
    private final Function<String, String> missed;
    private List<Choice<T>> found = List.of();
    private int marked;
    private String held = "";
    private boolean several;
    private Runnable back = () -> {};
    private Optional<Runnable> clear = Optional.empty();

    /// @param missed says that nothing is called as was typed
    public Picker(Caption caption, Function<String, String> missed, Function<String, List<Choice<T>>> find, Consumer<T> taken) {
        this.find = find;
        this.taken = taken;
        this.name = caption.label();
        this.missed = missed;
        Style.styled(this, Style.FIELD, Style.PICKER);
        field.setId(caption.id());
        field.setAccessibleText(name);
        field.setPromptText(caption.help());
        Label label = Words.wrapped(caption.label(), Style.FIELD_LABEL);
        label.setLabelFor(field);
        offers.setManaged(false);
        offers.setVisible(false);
        problem.setId(caption.id() + "-problem");
        getChildren().addAll(label, field, offers);
        field.textProperty().subscribe((_, _) -> search());
        field.focusedProperty().subscribe((had, has) -> {
            if (had && !has) leave();
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    /// Holds several: what is taken is shown by `chips`, and Backspace in the empty field takes the last away.
    public Picker<T> several(Runnable removeLast) {
        several = true;
        back = removeLast;
        return this;
    }

    /// May hold nothing: emptying the field takes away what it held.
    public Picker<T> clearing(Runnable action) {
        clear = Optional.of(action);
        return this;
    }

    /// What is held now, by its name.
    public void show(String title) {
        held = title;
        field.setText(title);
        close();
    }

    public void chips(List<? extends Node> nodes) {
        under(chips, nodes);
    }

    /// As `chips`, for what is too long to stand side by side.
    public void rows(List<? extends Node> nodes) {
        under(rows, nodes);
    }

    private void under(Pane pane, List<? extends Node> nodes) {
        pane.getChildren().setAll(nodes);
        getChildren().remove(pane);
        if (!nodes.isEmpty()) getChildren().add(1, pane);
    }

    /// Shows why the form cannot be saved as it is, or takes it away.
    public void problem(String sentence) {
        problem.setText(sentence);
        getChildren().remove(problem);
        if (!sentence.isEmpty()) getChildren().add(getChildren().indexOf(field) + 1, problem);
        field.setAccessibleText(sentence.isEmpty() ? name : name + ". " + sentence);
    }

    /// Whether something is offered to be taken.
    public boolean isOpen() {
        return !found.isEmpty();
    }

    public TextField field() {
        return field;
    }

    private void search() {
        if (field.isFocused() && !problem.getText().isEmpty()) problem("");
        boolean asking = field.isFocused() && !field.getText().isBlank() && !field.getText().equals(held);
        if (!asking) {
            close();
            return;
        }
        open(find.apply(field.getText()));
        if (found.isEmpty()) say(missed.apply(field.getText().strip()));
    }

    private void open(List<Choice<T>> now) {
        found = now.stream().limit(MOST).toList();
        marked = 0;
        draw();
    }

    private void close() {
        open(List.of());
    }

    /// That nothing is called so stands where the offers would.
    private void say(String sentence) {
        offers.getChildren().setAll(Style.styled(Words.caption(sentence), Style.OFFER));
        offers.setVisible(true);
        raise(-1);
        field.setAccessibleHelp(sentence);
        requestLayout();
    }

    private void draw() {
        offers.getChildren().setAll(found.stream().map(this::row).toList());
        offers.setVisible(!found.isEmpty());
        raise(found.isEmpty() ? 0 : -1);
        mark(marked);
        requestLayout();
    }

    /// Over what stands under the field, in whatever boxes the form is laid.
    private void raise(double order) {
        for (Node n = this; n != null && !n.getStyleClass().contains(Style.FLOATING.css()); n = n.getParent()) n.setViewOrder(order);
    }

    private Region row(Choice<T> choice) {
        var words = new VBox(Words.wrapped(choice.title()));
        if (!choice.line().isEmpty()) words.getChildren().add(Words.caption(choice.line()));
        var row = Style.styled(words, Style.OFFER);
        row.setOnMousePressed(press -> {
            take(choice);
            press.consume();
        });
        return row;
    }

    private void mark(int now) {
        marked = now;
        for (int i = 0; i < offers.getChildren().size(); i++) Style.CHOSEN.on(offers.getChildren().get(i), i == now);
        field.setAccessibleHelp(found.isEmpty() ? "" : found.get(now).title());
    }

    private void key(KeyEvent key) {
        boolean open = !found.isEmpty();
        if (open && key.getCode() == KeyCode.TAB && !key.isShiftDown()) take(found.get(marked));
        else if (used(key, open)) key.consume();
    }

    private boolean used(KeyEvent key, boolean open) {
        switch (key.getCode()) {
            case DOWN -> {
                if (open) mark((marked + 1) % found.size());
                else open(find.apply(several ? field.getText() : ""));
            }
            case UP -> {
                if (open) mark((marked + found.size() - 1) % found.size());
            }
            case ENTER -> {
                if (!open || key.isShortcutDown()) return false;
                take(found.get(marked));
            }
            case ESCAPE -> {
                if (!open) return false;
                show(held);
            }
            case BACK_SPACE -> {
                if (!several || !field.getText().isEmpty()) return false;
                back.run();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void take(Choice<T> choice) {
        close();
        show(several ? "" : choice.title());
        problem("");
        taken.accept(choice.value());
    }

    /// What was typed is taken at its best match; what fits nothing gives way to what was held, and that is said.
    private void leave() {
        String typed = field.getText();
        if (!found.isEmpty() && !typed.isBlank()) take(found.get(marked));
        else if (typed.isBlank() && !held.isEmpty() && clear.isPresent()) {
            show("");
            clear.get().run();
        } else if (!typed.equals(held)) {
            show(held);
            if (!typed.isBlank()) problem(missed.apply(typed.strip()));
        } else close();
    }

    /// Takes what is marked, as leaving the field does; false where what was typed is nothing.
    public boolean commit() {
        boolean typed = !field.getText().isBlank() && !field.getText().equals(held);
        boolean fits = !found.isEmpty();
        leave();
        return !typed || fits;
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        offers.resizeRelocate(field.getLayoutX(), field.getLayoutY() + field.getHeight() + 2, field.getWidth(), offers.prefHeight(field.getWidth()));
    }
}
