package demarche.ui.programmes.activities;

import demarche.plan.Activity;
import demarche.plan.Programme;
import demarche.plan.id.ItemId;
import demarche.text.Folding;
import demarche.text.Texts;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.Card;
import demarche.ui.kit.part.Choice;
import demarche.ui.kit.part.SearchPanel;
import demarche.ui.kit.part.SearchPopup;
import demarche.ui.kit.table.Form;
import demarche.ui.kit.table.GridColumn;
import demarche.ui.programmes.activities.column.ActivityColumn;
import demarche.ui.programmes.activities.edit.Pattern;
import demarche.ui.programmes.activities.form.ActivityForm;
import demarche.ui.programmes.activities.paste.Pasted;
import demarche.ui.programmes.activities.paste.PastedRow;
import demarche.ui.programmes.activities.paste.Pasting;
import demarche.ui.programmes.part.OpenProgramme;
import demarche.ui.programmes.part.Sheet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.util.Subscription;

/// The activities of the open programme: the table, and all that is known of the chosen one under it.
public final class ActivitiesSheet implements Sheet {
    private static final List<String> USUAL = List.of("type", "starts", "ends", "place", "lead", "status");
    private static final int LOWEST = 9;
    private static final int HIGHEST = 14;

    private final OpenProgramme open;
    private final ActivitiesViewModel model;
    private final Texts texts;
    private final ActivityTable table;
    private final Button add;
    private final ActivityForm form;
    private final Card card;
    private final Card details;

    public ActivitiesSheet(OpenProgramme open, ActivitiesViewModel model) {
        this.open = open;
        this.model = model;
        this.texts = model.texts();
        add = Buttons.withIcon(Buttons.small(texts.get("activities.add"), this::search), "fth-plus");
        add.setId("begin-activity");
        Button paste = Buttons.small(texts.get("activities.paste"), this::paste);
        paste.setId("paste");
        table = new ActivityTable(model, false, new KeptColumns(model.desk(), "activities.columns", USUAL), List.of(add, paste, types()));
        table.grid().keys().on("Shortcut+V", this::paste);
        form = new ActivityForm(model, texts);
        card = Card.withoutTitle().flush(table);
        details = Card.of(texts.get("activities.details")).body(form);
        table.grid().chosenProperty().subscribe(_ -> showDetails());
    }

    private Button types() {
        Button types = Buttons.small(texts.get("activities.types"), () -> {});
        types.setId("types");
        types.setOnAction(_ -> table.ask(new TypesPanel(model, table::endAsking)));
        return types;
    }

    @Override
    public String id() {
        return "activities";
    }

    @Override
    public String title() {
        return texts.get("activities.title");
    }

    @Override
    public List<Node> main() {
        return List.of(card, details);
    }

    @Override
    public Subscription follow() {
        return open.nowProperty().subscribe(now -> now.ifPresent(this::show));
    }

    private void show(OpenProgramme.Now now) {
        List<Activity> rows = now.plan().activitiesOf(now.programme().id()).sorted(ByDay.ORDER).toList();
        table.show(rows);
        double lines = Math.clamp(rows.size() + 2L, LOWEST, HIGHEST);
        table.grid().minHeightProperty().bind(table.grid().table().fixedCellSizeProperty().multiply(lines));
        table.grid().prefHeightProperty().bind(table.grid().table().fixedCellSizeProperty().multiply(lines));
        showDetails();
    }

    private void showDetails() {
        Optional<Activity> chosen = table.grid().chosenProperty().get().stream().findFirst();
        details.setVisible(chosen.isPresent());
        details.setManaged(chosen.isPresent());
        chosen.ifPresent(a -> {
            details.title().setText(texts.get("activities.details.of", a.title()));
            form.show(a);
        });
    }

    /// Shows one of the programme's activities as the chosen one.
    public void choose(ItemId activity) {
        open.nowProperty().get().ifPresent(this::show);
        table.choose(List.of(activity));
    }

    private void search() {
        open.programme().ifPresent(p -> SearchPopup.open(add, new SearchPanel<>(texts.get("activities.begin"), texts.get("activities.begin.search"), texts.locale(), sought -> kinds(p, sought)).onTaken(this::begin)));
    }

    /// Nothing of a kind comes first, so that Enter begins a plain one.
    private List<Choice<Optional<Pattern>>> kinds(Programme programme, String sought) {
        List<String> words = Folding.words(sought);
        var plain = new Choice<Optional<Pattern>>(Optional.empty(), Optional.empty(), texts.get("activities.begin.plain"), texts.get("activities.begin.plain.line"));
        var all = model.patterns(programme).stream().filter(p -> Folding.begins(words, Folding.words(p.title())))
                .map(p -> new Choice<>(Optional.of(p), Optional.empty(), p.title(), line(p))).toList();
        return Stream.concat(words.isEmpty() ? Stream.of(plain) : Stream.empty(), all.stream()).toList();
    }

    private String line(Pattern pattern) {
        return pattern.days().map(d -> texts.get("activities.begin.days", d)).orElse("");
    }

    /// Begins an activity and writes its title.
    public void begin(Optional<Pattern> pattern) {
        open.programme().ifPresent(p -> {
            ItemId id = model.begin(p, pattern);
            table.grid().edit(id, "title");
        });
    }

    private void paste() {
        String text = SpreadsheetClip.text(Clipboard.getSystemClipboard()).orElse("");
        open.programme().ifPresent(p -> preview(p, text));
    }

    private void preview(Programme programme, String text) {
        Pasted pasted = model.preview(programme.id(), text, place());
        table.ask(new PastePanel(pasted, texts, this::make, table::endAsking));
    }

    private void make(Pasted pasted) {
        model.paste(pasted);
        table.endAsking();
        table.choose(pasted.rows().stream().filter(r -> r.kind() == PastedRow.Kind.NEW || r.kind() == PastedRow.Kind.CHANGED).map(r -> r.activity().id()).toList());
    }

    /// From the cell where the keyboard is; from the titles on, rows are new.
    private Pasting.Place place() {
        List<GridColumn<Activity>> seen = table.grid().seen();
        List<ActivityColumn> columns = seen.stream().skip(Math.max(0, seen.indexOf(table.grid().ring()))).map(c -> model.columns().column(c.id())).filter(c -> c.form() != Form.FIXED).toList();
        boolean down = seen.indexOf(table.grid().ring()) > 0;
        int from = Math.max(0, table.grid().table().getSelectionModel().getSelectedIndex());
        return new Pasting.Place(columns, down ? table.grid().table().getItems().stream().skip(from).toList() : List.of());
    }
}
