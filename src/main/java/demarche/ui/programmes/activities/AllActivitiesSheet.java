package demarche.ui.programmes.activities;

import demarche.plan.Activity;
import demarche.plan.Plan;
import demarche.plan.choice.ActivityStatus;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.text.Texts;
import demarche.ui.kit.Style;
import demarche.ui.kit.form.Caption;
import demarche.ui.kit.form.Field;
import demarche.ui.kit.form.Fields;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.Card;
import demarche.ui.kit.part.Words;
import demarche.ui.programmes.part.Sheet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import javafx.util.Subscription;

/// The activities of all programmes in one table, with filters; Ctrl Enter opens the programme of one.
public final class AllActivitiesSheet implements Sheet {
    private static final List<String> USUAL = List.of("programme", "starts", "ends", "place", "lead", "status");
    private final ActivitiesViewModel model;
    private final AllActivitiesViewModel filter;
    private final Texts texts;
    private final ActivityTable table;
    private final BiConsumer<ItemId, ItemId> open;
    private final Label count = Words.line("", Style.CAPTION, Style.MUTED);
    private final ComboBox<Optional<Iso3>> states = new ComboBox<>();
    private final ComboBox<Optional<String>> leads = new ComboBox<>();
    private final Card card;
    private boolean filling;

    /// @param open opens a programme at one of its activities
    public AllActivitiesSheet(ActivitiesViewModel model, BiConsumer<ItemId, ItemId> open) {
        this.model = model;
        this.filter = new AllActivitiesViewModel(model);
        this.texts = model.texts();
        this.open = open;
        Button go = Buttons.small(texts.get("activities.all.open"), this::open);
        go.setId("open-programme");
        table = new ActivityTable(model, true, new KeptColumns(model.desk(), "activities.columns.all", USUAL), List.of(words(), go, count));
        table.grid().keys().on("Shortcut+Enter", this::open);
        card = Card.withoutTitle().grows().flush(new VBox(filters(), table));
        VBox.setVgrow(table, Priority.ALWAYS);
    }

    private TextField words() {
        var words = new TextField();
        words.setId("filter-activities");
        words.setPromptText(texts.get("activities.all.filter"));
        words.setAccessibleText(texts.get("activities.all.filter"));
        words.setPrefColumnCount(20);
        words.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ESCAPE) words.clear();
        });
        filter.soughtProperty().bind(words.textProperty());
        return words;
    }

    private FlowPane filters() {
        var fields = new Fields(texts.locale());
        Field<?> from = fields.date(Caption.of("filter-from", texts.get("activities.all.from")), Optional.empty(), day -> chosen(filter.fromProperty(), day));
        Field<?> until = fields.date(Caption.of("filter-until", texts.get("activities.all.until")), Optional.empty(), day -> chosen(filter.untilProperty(), day));
        var statuses = new ComboBox<Optional<ActivityStatus>>();
        statuses.getItems().setAll(some(List.of(ActivityStatus.values())));
        return Style.styled(new FlowPane(labelled("filter-state", texts.get("activities.all.state"), states, s -> model.desk().reference().state(s).map(r -> r.name(texts.locale())).orElse(s.code()), filter.stateProperty()),
                labelled("filter-activity-status", texts.get("activities.column.status"), statuses, model.columns()::status, filter.statusProperty()),
                labelled("filter-lead", texts.get("activities.column.lead"), leads, l -> l, filter.leadProperty()), from, until), Style.GRID_BAR);
    }

    private static <T> Optional<String> chosen(ObjectProperty<T> property, T value) {
        property.set(value);
        return Optional.empty();
    }

    private static <T> List<Optional<T>> some(Collection<T> all) {
        return Stream.concat(Stream.of(Optional.<T>empty()), all.stream().map(Optional::of)).toList();
    }

    private <T> VBox labelled(String id, String title, ComboBox<Optional<T>> box, Function<T, String> wording, ObjectProperty<Optional<T>> value) {
        box.setId(id);
        box.setAccessibleText(title);
        box.setConverter(new Any<>(wording, texts.get("activities.all.any")));
        box.setValue(Optional.empty());
        box.valueProperty().subscribe(now -> {
            if (!filling && now != null) value.set(now);
        });
        var label = Words.wrapped(title, Style.FIELD_LABEL);
        label.setLabelFor(box);
        return Style.styled(new VBox(label, box), Style.FIELD);
    }

    @Override
    public String id() {
        return "all-activities";
    }

    @Override
    public String title() {
        return texts.get("activities.all.title");
    }

    @Override
    public List<Node> main() {
        return List.of(card);
    }

    @Override
    public Subscription follow() {
        Runnable show = () -> model.desk().planProperty().get().ifPresent(this::show);
        return Subscription.combine(model.desk().planProperty().subscribe(plan -> plan.ifPresent(this::follow)), filter.soughtProperty().subscribe(show), filter.stateProperty().subscribe(show),
                filter.statusProperty().subscribe(show), filter.leadProperty().subscribe(show), filter.fromProperty().subscribe(show), filter.untilProperty().subscribe(show));
    }

    private void follow(Plan plan) {
        filter.prepare(plan);
        filling = true;
        offer(states, some(filter.states(plan)));
        offer(leads, some(filter.leads(plan)));
        filling = false;
        show(plan);
    }

    private static <T> void offer(ComboBox<Optional<T>> box, List<Optional<T>> all) {
        if (box.getItems().equals(all)) return;
        Optional<T> was = box.getValue();
        box.getItems().setAll(all);
        box.setValue(was != null && all.contains(was) ? was : Optional.empty());
    }

    private void show(Plan plan) {
        List<Activity> shown = filter.shown(plan);
        table.show(shown);
        count.setText(texts.get("activities.all.count", shown.size(), plan.activities().size()));
    }

    private void open() {
        table.grid().chosenProperty().get().stream().findFirst().ifPresent(a -> open.accept(a.programme(), a.id()));
    }

    /// What is chosen, or that anything passes.
    private static final class Any<T> extends StringConverter<Optional<T>> {
        private final Function<T, String> wording;
        private final String any;

        Any(Function<T, String> wording, String any) {
            this.wording = wording;
            this.any = any;
        }

        @Override
        public String toString(Optional<T> value) {
            return value == null ? "" : value.map(wording).orElse(any);
        }

        @Override
        public Optional<T> fromString(String text) {
            return Optional.empty();
        }
    }
}
