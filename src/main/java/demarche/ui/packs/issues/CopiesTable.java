package demarche.ui.packs.issues;

import demarche.plan.Issue;
import demarche.plan.PackCopy;
import demarche.text.Days;
import demarche.text.Texts;
import demarche.ui.kit.Style;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.Words;
import demarche.ui.kit.table.Entry;
import demarche.ui.kit.table.Form;
import demarche.ui.kit.table.Grid;
import demarche.ui.kit.table.GridColumn;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// The register: which numbered copy went to whom, of which version, and whether it came back. It is edited in place.
final class CopiesTable extends VBox {
    private final IssuesModel model;
    private final Texts texts;
    private final Days days;
    private final Grid<PackCopy> grid;
    private final Button print;

    CopiesTable(IssuesModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.days = new Days(texts.locale());
        this.grid = new Grid<>(new Grid.Plan<>(texts.get("issues.copies"), List.of(number(), recipient(), version(),
                day("handed", texts.get("issues.copies.handed"), PackCopy::handedOn, model::handed), day("back", texts.get("issues.copies.back"), PackCopy::backOn, model::back)),
                PackCopy::id, PackCopy::title));
        this.print = Buttons.withIcon(Buttons.small(texts.get("issues.copies.print"), () -> model.print(chosen())), "fth-printer");
        grid.table().setId("copies-grid");
        grid.keys().on("Shortcut+Delete", () -> model.remove(chosen()));
        Style.styled(this, Style.COPIES);
        getChildren().addAll(grid, actions());
    }

    private FlowPane actions() {
        Button handOut = Buttons.small(texts.get("issues.copies.hand-out"), () -> model.handOut(chosen()));
        Button remove = Buttons.small(texts.get("issues.copies.remove"), () -> model.remove(chosen()));
        print.setId("copies-print");
        handOut.setId("copies-hand-out");
        remove.setId("copies-remove");
        grid.chosenProperty().subscribe(rows -> {
            handOut.setDisable(rows.isEmpty());
            remove.setDisable(rows.isEmpty());
        });
        return Style.styled(new FlowPane(print, handOut, remove), Style.GRID_BAR);
    }

    private List<PackCopy> chosen() {
        return grid.chosenProperty().get();
    }

    Grid<PackCopy> grid() {
        return grid;
    }

    /// The rows as the plan has them now; a version may be called otherwise.
    void show(List<PackCopy> copies) {
        print.setDisable(copies.isEmpty());
        grid.rows(copies);
        grid.table().refresh();
    }

    private GridColumn<PackCopy> number() {
        return new GridColumn<>("number", texts.get("issues.copies.number"), 56, c -> c.number().map(Object::toString).orElse("–"),
                Comparator.comparing(c -> c.number().orElse(Integer.MAX_VALUE)), Entry.fixed());
    }

    private GridColumn<PackCopy> recipient() {
        return new GridColumn<>("recipient", texts.get("issues.copies.recipient"), 216, PackCopy::title, Comparator.comparing(PackCopy::title),
                new Entry<>(Form.LINE, PackCopy::title, _ -> List.of(), model::rename));
    }

    private GridColumn<PackCopy> version() {
        return new GridColumn<>("version", texts.get("issues.copies.version"), 92, this::title, Comparator.comparing(this::title),
                new Entry<>(Form.ONE, this::title, _ -> model.versions().stream().map(Issue::title).toList(), model::version));
    }

    private String title(PackCopy copy) {
        return copy.issue().flatMap(id -> model.versions().stream().filter(i -> i.id().equals(id)).findFirst()).map(Issue::title).orElse("");
    }

    private GridColumn<PackCopy> day(String id, String title, Function<PackCopy, Optional<LocalDate>> day, Entry.Taking<PackCopy> taking) {
        return new GridColumn<>(id, title, 96, c -> day.apply(c).map(days::day).orElse(""), Comparator.comparing(c -> day.apply(c).orElse(LocalDate.MAX)),
                new Entry<>(Form.LINE, c -> day.apply(c).map(days::day).orElse(""), _ -> List.of(), taking));
    }

    /// A sentence for where nobody has a copy yet.
    void empty(String sentence) {
        grid.table().setPlaceholder(Words.wrapped(sentence, Style.MUTED));
    }
}
