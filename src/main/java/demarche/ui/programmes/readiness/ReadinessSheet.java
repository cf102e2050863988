package demarche.ui.programmes.readiness;

import demarche.insight.readiness.Area;
import demarche.insight.readiness.Place;
import demarche.insight.readiness.Readiness;
import demarche.insight.readiness.ReadinessWords;
import demarche.plan.id.ItemId;
import demarche.text.Texts;
import demarche.ui.desk.Desk;
import demarche.ui.kit.Style;
import demarche.ui.kit.form.Caption;
import demarche.ui.kit.form.Fields;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.Card;
import demarche.ui.kit.part.EvenColumns;
import demarche.ui.kit.part.Words;
import demarche.ui.programmes.part.Sheet;
import demarche.ui.programmes.readiness.ReadinessViewModel.Which;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// What the plan and each of its programmes lack before they can go to the minister, each line leading to its field.
public final class ReadinessSheet implements Sheet {
    /// What leads out of the sheet.
    ///
    /// @param open       opens a programme
    /// @param inProgramme the way to a field of a programme that is not open yet
    /// @param ofPlan     the way to what belongs to no programme
    public record Ways(Consumer<ItemId> open, BiFunction<ItemId, Place, Optional<Runnable>> inProgramme, Jumps ofPlan) {}

    private final ReadinessViewModel model;
    private final Ways ways;
    private final Texts texts;
    private final PlanCard plan;
    private final ProgrammesTable table;
    private final Label count = Words.line("", Style.CAPTION, Style.STRONG);
    private final VBox missing = Style.styled(new VBox(), Style.GAP_8);
    private final Card all;
    private final Card one;

    public ReadinessSheet(Desk desk, Locale locale, Ways ways) {
        this.ways = ways;
        model = new ReadinessViewModel(desk, locale);
        texts = model.texts();
        plan = new PlanCard(model, ways.ofPlan());
        table = new ProgrammesTable(model);
        var key = Style.styled(new VBox(Words.caption(texts.get("readiness.key"))), Style.ROW_FORM);
        all = Card.of(texts.get("readiness.programmes.title")).trailing(count).flush(new VBox(filters(), table.table(), key));
        one = Card.of("").body(missing);
        one.setId("readiness-chosen");
    }

    private Node filters() {
        var fields = new Fields(texts.locale());
        var which = fields.choice(Caption.of("readiness-which", texts.get("readiness.filter.which")), List.of(Which.values()), this::which, Which.ALL, w -> {
            model.whichProperty().set(w);
            return Optional.empty();
        });
        List<Optional<Area>> areas = Stream.concat(Stream.of(Optional.<Area>empty()), Arrays.stream(Area.values()).filter(a -> a != Area.PLAN).map(Optional::of)).toList();
        var area = fields.choice(Caption.of("readiness-area", texts.get("readiness.filter.area")), areas,
                a -> a.map(of -> texts.get("readiness.filter.area.of", ReadinessWords.name(of, texts))).orElseGet(() -> texts.get("readiness.filter.area.any")), Optional.empty(), a -> {
                    model.areaProperty().set(a);
                    return Optional.empty();
                });
        return Style.styled(new VBox(new EvenColumns(200, 14, which, area)), Style.FILTERS);
    }

    private String which(Which which) {
        return switch (which) {
            case ALL -> texts.get("readiness.filter.all");
            case OPEN -> texts.get("readiness.filter.open");
            case READY -> texts.get("readiness.filter.ready");
            case REOPENED -> texts.get("readiness.filter.reopened");
        };
    }

    @Override
    public String id() {
        return "readiness";
    }

    @Override
    public String title() {
        return texts.get("readiness.sheet");
    }

    @Override
    public List<Node> main() {
        return List.of(all, one, plan.card());
    }

    @Override
    public Subscription follow() {
        return Subscription.combine(model.follow(), model.foundProperty().subscribe(_ -> show()), model.whichProperty().subscribe(_ -> show()), model.areaProperty().subscribe(_ -> show()),
                model.chosenProperty().subscribe(_ -> show()));
    }

    private void show() {
        model.foundProperty().get().ifPresent(found -> {
            plan.show(found);
            count.setText(found.readiness().programmes().isEmpty() ? texts.get("readiness.programmes.none")
                    : texts.get("readiness.programmes.count", found.readiness().readyProgrammes(), found.readiness().programmes().size()));
            table.show(model.shown());
            Optional<Readiness> chosen = model.chosen();
            one.setVisible(chosen.isPresent());
            one.setManaged(chosen.isPresent());
            chosen.ifPresent(readiness -> showOne(readiness, found.words()));
        });
    }

    private void showOne(Readiness readiness, ReadinessWords words) {
        ItemId id = readiness.programme().id();
        one.title().setText(texts.get("readiness.chosen", readiness.programme().title()));
        missing.getChildren().setAll(readiness.missing().stream().map(line -> LineRow.of(line, words.sentence(line), place -> ways.inProgramme().apply(id, place))).toList());
        if (readiness.missing().isEmpty()) missing.getChildren().add(Words.wrapped(texts.get("readiness.chosen.nothing"), Style.DONE));
        missing.getChildren().add(new FlowPane(Buttons.small(texts.get("readiness.chosen.open"), () -> ways.open().accept(id))));
    }
}
