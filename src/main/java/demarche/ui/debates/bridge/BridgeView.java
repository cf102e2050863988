package demarche.ui.debates.bridge;

import demarche.insight.Joined;
import demarche.insight.Linkage;
import demarche.pack.figure.bridge.BridgeFilter;
import demarche.pack.figure.bridge.Extent;
import demarche.text.Texts;
import demarche.ui.kit.Style;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.EmptyState;
import demarche.ui.kit.part.Words;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// Lays out the bridge: what is chosen, the counts, the picture or its table, and the key.
final class BridgeView {
    private final BridgeViewModel model;
    private final Texts texts;
    private final BridgeBar bar;
    private final PictureView picture;
    private final BridgeTable table;
    private final Label lead = Words.wrapped("", Style.MUTED);
    private final Label counts = Words.wrapped("", Style.STRONG);
    private final FlowPane pairs = Style.styled(new FlowPane(), Style.BRIDGE_KEY);
    private final HBox shown = Style.styled(new HBox(), Style.GAP_8);
    private final StackPane middle = new StackPane();
    private final HBox step = Style.styled(new HBox(), Style.GAP_8);
    private final Hyperlink turn;
    private final VBox root = Style.styled(new VBox(), Style.GAP_12);
    private final VBox twin;
    private boolean asTable;

    BridgeView(BridgeViewModel model, BridgeTab.Doors doors) {
        this.model = model;
        this.texts = model.wording().texts();
        bar = new BridgeBar(model);
        picture = new PictureView(model, doors);
        table = new BridgeTable(model);
        turn = Buttons.link(texts.get("bridge.as-table"), this::turn);
        turn.setId("turn");
        var legend = new Legend(texts);
        HBox.setHgrow(legend, Priority.ALWAYS);
        var foot = new HBox(legend, turn);
        foot.setAlignment(Pos.CENTER_RIGHT);
        var sentence = new HBox(lead, counts);
        sentence.getStyleClass().add(Style.GAP_4.css());
        var said = Style.styled(new VBox(sentence, pairs), Style.GAP_4);
        shown.setAlignment(Pos.CENTER_LEFT);
        step.setAlignment(Pos.CENTER_RIGHT);
        twin = Style.styled(new VBox(table.node(), step), Style.GAP_8);
        VBox.setVgrow(table.node(), Priority.ALWAYS);
        VBox.setVgrow(middle, Priority.ALWAYS);
        root.getChildren().addAll(bar, said, middle, foot);
        VBox.setVgrow(root, Priority.ALWAYS);
    }

    VBox root() {
        return root;
    }

    PictureView picture() {
        return picture;
    }

    BridgeTable table() {
        return table;
    }

    Subscription follow() {
        return Subscription.combine(model.sheetProperty().subscribe(sheet -> sheet.ifPresent(this::show)), model.pickedProperty().subscribe(_ -> step()), picture.follow());
    }

    /// Picture and table are two ways to see the same.
    void turn() {
        asTable = !asTable;
        turn.setText(texts.get(asTable ? "bridge.as-picture" : "bridge.as-table"));
        model.sheetProperty().get().ifPresent(this::show);
        step();
    }

    private void show(Sheet sheet) {
        bar.show(sheet, model.wishProperty().get());
        lead.setText(model.wording().taught(sheet));
        counts.setText(texts.get("bridge.counts", sheet.made(), sheet.available(), sheet.half()));
        pairs.getChildren().setAll(sheet.linkage().pairs().stream().map(this::pair).toList());
        pairs.getChildren().add(shown);
        shown(sheet);
        table.show(sheet);
        picture.show(sheet);
        place(sheet);
    }

    private Label pair(Linkage.Pair pair) {
        return Words.line(model.wording().pair(pair));
    }

    private void shown(Sheet sheet) {
        int lines = sheet.content().lines().size();
        String words = switch (sheet.extent()) {
            case Extent.Taught _ -> lines < sheet.content().fitting() ? texts.get("bridge.shown.strongest", lines, sheet.content().fitting()) : texts.get("bridge.shown.lines", lines);
            case Extent.Everything _ -> texts.get("bridge.shown.everything", sheet.content().items().count(), lines);
            case Extent.Around(var topic) -> texts.get("bridge.shown.around", model.wording().topic(topic), lines);
        };
        boolean all = sheet.extent() instanceof Extent.Everything;
        Hyperlink other = all || sheet.extent() instanceof Extent.Around ? extent(texts.get("bridge.show.taught"), Extent.TAUGHT) : extent(texts.get("bridge.show.everything"), new Extent.Everything());
        shown.getChildren().setAll(Words.caption(words), other);
    }

    private Hyperlink extent(String words, Extent extent) {
        Hyperlink link = Style.styled(Buttons.link(words, () -> model.show(extent)), Style.CAPTION);
        link.setId("extent");
        return link;
    }

    private void place(Sheet sheet) {
        Node content = sheet.content().items().findAny().isEmpty() ? empty(sheet) : asTable ? twin : picture.node();
        if (!middle.getChildren().contains(content)) middle.getChildren().setAll(content);
    }

    private EmptyState empty(Sheet sheet) {
        boolean filtered = !model.wishProperty().get().filter().isNone();
        if (filtered) return new EmptyState(texts.get("bridge.none.filtered"), texts.get("bridge.none.filtered.why"), button(texts.get("bridge.none.filtered.step"), () -> model.show(BridgeFilter.NONE)));
        return new EmptyState(texts.get("bridge.none", model.wording().subject(sheet)), texts.get("bridge.none.why"),
                button(texts.get("bridge.show.everything"), () -> model.show(new Extent.Everything())));
    }

    private static Button button(String words, Runnable action) {
        Button button = Buttons.plain(words, action);
        button.setId("begin");
        return button;
    }

    /// Under the table: the same step as on the card.
    private void step() {
        step.getChildren().clear();
        Optional<Sheet> sheet = model.sheetProperty().get();
        if (!asTable || sheet.isEmpty()) return;
        Button copy = Buttons.plain(texts.get("bridge.table.copy"), table::copy);
        copy.setId("copy");
        step.getChildren().add(copy);
        model.pickedProperty().get().filter(Picked.OfLink.class::isInstance).map(Picked.OfLink.class::cast).flatMap(p -> model.line(p.link()))
                .filter(line -> line.state() != Joined.State.MADE).flatMap(line -> new OfferButton(model, Offer.making(line, sheet.get())).node()).ifPresent(step.getChildren()::add);
    }
}
