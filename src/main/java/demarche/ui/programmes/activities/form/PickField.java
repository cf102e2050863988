package demarche.ui.programmes.activities.form;

import demarche.plan.Activity;
import demarche.text.Folding;
import demarche.text.Texts;
import demarche.ui.kit.Style;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.Chip;
import demarche.ui.kit.part.Choice;
import demarche.ui.kit.part.Refocus;
import demarche.ui.kit.part.SearchPanel;
import demarche.ui.kit.part.SearchPopup;
import demarche.ui.kit.part.Words;
import demarche.ui.kit.table.Form;
import demarche.ui.programmes.activities.column.ActivityColumn;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// One or several of a list that is too long to walk: what is chosen as chips, and a search for more.
final class PickField extends VBox {
    private final Pen pen;
    private final ActivityColumn column;
    private final Texts texts;
    private final FlowPane chips = Style.styled(new FlowPane(), Style.GAP_8);
    private final Button add;
    private final Label problem = Words.wrapped("", Style.FIELD_PROBLEM);
    private Optional<Activity> shown = Optional.empty();
    private String words = "\0";

    /// @param texts the bundle `activities`
    PickField(Pen pen, ActivityColumn column, Texts texts) {
        this.pen = pen;
        this.column = column;
        this.texts = texts;
        Style.styled(this, Style.FIELD);
        add = Style.styled(Buttons.withIcon(Buttons.quiet(texts.get(column.form() == Form.SOME ? "activities.pick.add" : "activities.pick.choose"), this::search), "fth-plus"), Style.SMALL);
        add.setId("activity-" + column.id());
        add.setAccessibleText(column.title());
        getChildren().addAll(Words.wrapped(column.title(), Style.FIELD_LABEL), chips);
    }

    void show(Activity activity) {
        boolean another = shown.filter(a -> a.id().equals(activity.id())).isEmpty();
        shown = Optional.of(activity);
        String now = column.shown(pen.book(), activity);
        if (!another && now.equals(words)) return;
        words = now;
        tell(Optional.empty());
        Refocus.around(this, add, this::fill);
    }

    private static List<String> pieces(String text) {
        return Arrays.stream(text.split(";")).map(String::strip).filter(p -> !p.isEmpty()).toList();
    }

    private void fill() {
        List<String> names = column.form() == Form.SOME ? pieces(words) : Stream.of(words).filter(w -> !w.isEmpty()).toList();
        chips.getChildren().setAll(names.stream().map(name -> Chip.plain(name).removable(texts.get("activities.pick.remove", name), () -> remove(name))).toList());
        if (column.form() == Form.SOME || names.isEmpty()) chips.getChildren().add(add);
    }

    private void search() {
        SearchPopup.open(add, new SearchPanel<>(column.title(), texts.get("activities.pick.search"), texts.locale(), this::find).onTaken(this::take));
    }

    private List<Choice<String>> find(String sought) {
        List<String> found = shown.map(a -> column.offers(pen.book(), a)).orElse(List.of());
        List<String> had = pieces(words);
        return found.stream().filter(o -> !had.contains(o) && Folding.begins(Folding.words(sought), Folding.words(o))).limit(100).map(o -> new Choice<>(o, Optional.empty(), o, "")).toList();
    }

    private void take(String name) {
        String written = shown.map(a -> column.written(pen.book(), a)).orElse("");
        write(column.form() == Form.ONE || written.isEmpty() ? name : written + "; " + name);
    }

    /// What is written stands in the same order as what is shown.
    private void remove(String name) {
        int at = pieces(words).indexOf(name);
        List<String> written = shown.map(a -> pieces(column.written(pen.book(), a))).orElse(List.of());
        write(column.form() == Form.ONE ? "" : written.stream().filter(p -> written.indexOf(p) != at).collect(Collectors.joining("; ")));
    }

    private void write(String text) {
        shown.ifPresent(a -> tell(pen.write(a.id(), column, text)));
    }

    private void tell(Optional<String> sentence) {
        problem.setText(sentence.orElse(""));
        getChildren().remove(problem);
        if (sentence.isPresent()) getChildren().add(problem);
    }
}
