package demarche.ui.sharing.share;

import demarche.plan.Plan;
import demarche.plan.Programme;
import demarche.plan.TargetState;
import demarche.plan.handling.Edition;
import demarche.plan.id.Iso3;
import demarche.text.Texts;
import demarche.ui.kit.Prompts;
import demarche.ui.kit.Prompts.FileKind;
import demarche.ui.kit.Style;
import demarche.ui.kit.form.Caption;
import demarche.ui.kit.form.Fields;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.Card;
import demarche.ui.kit.part.NoticeBox;
import demarche.ui.kit.part.Words;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Control;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The card that makes a share: for whom and of what, what would go, and the button that saves it.
public final class SharePane extends VBox {
    /// More boxes than these scroll.
    private static final int MANY = 16;
    private final ShareViewModel model;
    private final Texts texts;
    private final Prompts prompts;
    private final StackPane card = new StackPane();
    private final StackPane preview = new StackPane();

    /// @param texts the bundle `redact`
    public SharePane(ShareViewModel model, Texts texts, Prompts prompts) {
        this.model = model;
        this.texts = texts;
        this.prompts = prompts;
        Style.styled(this, Style.GAP_12);
        getChildren().addAll(new NoticeBox(model.savedProperty()), card);
        model.openProperty().subscribe(_ -> show());
        model.desk().planProperty().subscribe((was, is) -> {
            if (!was.map(Plan::id).equals(is.map(Plan::id))) show();
        });
        model.shareProperty().subscribe(share -> preview.getChildren().setAll(share.<Node>map(made -> new SharePreview(made, texts)).orElseGet(this::waiting)));
    }

    private void show() {
        Optional<Plan> plan = model.desk().planProperty().get();
        setManaged(plan.isPresent());
        setVisible(plan.isPresent());
        card.getChildren().setAll(plan.map(open -> model.openProperty().get() ? preparing(open) : closed()).stream().toList());
    }

    private Node waiting() {
        return Style.styled(new VBox(Words.wrapped(texts.get("redact.preview.wait"), Style.MUTED)), Style.SHARE_FORM);
    }

    private Card closed() {
        var begin = Buttons.withIcon(Buttons.plain(texts.get("redact.card.begin"), () -> model.openProperty().set(true)), "fth-scissors");
        return Card.of(texts.get("redact.card.title")).body(Words.wrapped(texts.get("redact.card.words")), new HBox(begin));
    }

    private Card preparing(Plan plan) {
        var form = Style.styled(new VBox(edition(), states(plan), programmes(plan), today()), Style.SHARE_FORM);
        var save = Buttons.withIcon(Buttons.plain(texts.get("redact.save.button"), this::save), "fth-share-2");
        var report = Buttons.quiet(texts.get("redact.report.button"), this::saveReport);
        var waits = Bindings.createBooleanBinding(() -> model.busyProperty().get() || model.shareProperty().get().isEmpty(), model.busyProperty(), model.shareProperty());
        List.of(save, report).forEach(button -> button.disableProperty().bind(waits));
        var buttons = Style.styled(new FlowPane(save, report, Buttons.quiet(texts.get("redact.card.close"), model::rest)), Style.GAP_8);
        var foot = Style.styled(new VBox(Words.wrapped(texts.get("redact.save.marking", plan.head().handling().label())), buttons), Style.CARD_FOOT);
        return Card.of(texts.get("redact.card.title")).flush(new VBox(form, preview, foot));
    }

    private Node edition() {
        return new Fields(texts.locale()).choice(Caption.of("share-edition", texts.get("redact.edition")), List.of(Edition.values()), this::word, model.editionProperty().get(), chosen -> {
            model.editionProperty().set(chosen);
            return Optional.empty();
        });
    }

    private String word(Edition edition) {
        return switch (edition) {
            case INTERNAL -> texts.get("redact.edition.internal");
            case HEAD -> texts.get("redact.edition.head");
            case IMPLEMENTER -> texts.get("redact.edition.implementer");
            case HAND_OVER -> texts.get("redact.edition.hand-over");
            case PUBLIC -> texts.get("redact.edition.public");
        };
    }

    private Node today() {
        return new Fields(texts.locale()).check(Caption.of("share-today", texts.get("redact.today")).help(texts.get("redact.today.help")), model.todayProperty().get(), chosen -> {
            model.todayProperty().set(chosen);
            return Optional.empty();
        });
    }

    private Node states(Plan plan) {
        SortedSet<Iso3> all = new TreeSet<>();
        plan.targetStates().stream().map(TargetState::iso3).forEach(all::add);
        plan.programmes().stream().flatMap(p -> p.states().stream()).forEach(all::add);
        return boxes(texts.get("redact.states"), texts.get("redact.states.help"),
                all.stream().map(state -> box(name(state), model.statesProperty().get().contains(state), on -> model.choose(state, on))).toList());
    }

    private String name(Iso3 state) {
        return model.desk().reference().state(state).map(found -> found.name(texts.locale())).orElse(state.code());
    }

    private Node programmes(Plan plan) {
        return boxes(texts.get("redact.programmes"), texts.get("redact.programmes.help"), plan.programmes().stream()
                .map((Programme p) -> box(p.title(), model.programmesProperty().get().contains(p.id()), on -> model.choose(p.id(), on))).toList());
    }

    private static CheckBox box(String words, boolean chosen, Consumer<Boolean> then) {
        var box = new CheckBox(words);
        box.setSelected(chosen);
        box.setWrapText(true);
        box.setMinHeight(Control.USE_PREF_SIZE);
        box.setOnAction(_ -> then.accept(box.isSelected()));
        return box;
    }

    private static Node boxes(String label, String help, List<CheckBox> boxes) {
        var flow = Style.styled(new FlowPane(boxes.toArray(Node[]::new)), Style.SHARE_BOXES);
        Node shown = boxes.size() > MANY ? scrolling(flow) : flow;
        var field = Style.styled(new VBox(Words.line(label, Style.FIELD_LABEL), shown, Words.wrapped(help, Style.FIELD_HELP)), Style.FIELD);
        field.setManaged(!boxes.isEmpty());
        field.setVisible(!boxes.isEmpty());
        return field;
    }

    private static Node scrolling(FlowPane flow) {
        var scroll = new ScrollPane(flow);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        return Style.styled(scroll, Style.SHARE_CHOICES);
    }

    private void save() {
        if (model.isReady()) prompts.fileToSave(texts.get("redact.save.chooser"), model.suggestedName(), List.of(new FileKind(texts.get("redact.card.title"), List.of("demarche")))).ifPresent(model::save);
    }

    private void saveReport() {
        prompts.fileToSave(texts.get("redact.report.chooser"), texts.get("redact.report.name", model.desk().today()), List.of(new FileKind(texts.get("redact.report.file"), List.of("txt")))).ifPresent(model::saveReport);
    }
}
