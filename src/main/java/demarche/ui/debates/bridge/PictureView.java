package demarche.ui.debates.bridge;

import demarche.insight.Known;
import demarche.pack.figure.bridge.Box;
import demarche.pack.figure.bridge.BridgeContent.Item;
import demarche.pack.figure.bridge.BridgeContent.Line;
import demarche.pack.figure.bridge.BridgeContent.Section;
import demarche.pack.figure.bridge.BridgeFigure.Spot;
import demarche.pack.figure.bridge.Curve;
import demarche.plan.id.TopicId;
import demarche.reference.topic.Debate;
import demarche.reference.topic.Link;
import demarche.ui.debates.bridge.picture.BridgePane;
import demarche.ui.debates.bridge.picture.TopicNode;
import demarche.ui.kit.Style;
import demarche.ui.kit.part.Signs;
import demarche.ui.kit.part.Words;
import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Duration;
import javafx.util.Subscription;

/// The picture with its card: the pointer rests on a line, or the arrow keys walk topics and Enter walks a topic's links.
final class PictureView {
    /// So that the card stays while the pointer crosses other lines on its way to it.
    private static final Duration REST = Duration.millis(110);
    private final BridgeViewModel model;
    private final BridgeTab.Doors doors;
    private final BridgePane pane = new BridgePane(new BridgePane.Parts(this::name, this::head, this::topic));
    private final ScrollPane scroll = new ScrollPane(pane);
    private final PauseTransition rest = new PauseTransition(REST);
    private Optional<Sheet> sheet = Optional.empty();
    private Optional<TopicId> current = Optional.empty();
    private Optional<Curve.Near> pointed = Optional.empty();

    PictureView(BridgeViewModel model, BridgeTab.Doors doors) {
        this.model = model;
        this.doors = doors;
        Style.styled(scroll, Style.BRIDGE_SCROLL);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        scroll.vvalueProperty().subscribe(_ -> see());
        scroll.hvalueProperty().subscribe(_ -> see());
        scroll.viewportBoundsProperty().subscribe(_ -> see());
        pane.heightProperty().subscribe(_ -> see());
        pane.addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
        pane.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        pane.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    ScrollPane node() {
        return scroll;
    }

    BridgePane pane() {
        return pane;
    }

    Subscription follow() {
        return model.pickedProperty().subscribe(_ -> card());
    }

    void show(Sheet now) {
        Node owner = pane.getScene() == null ? null : pane.getScene().getFocusOwner();
        boolean within = owner != null && isWithin(owner);
        sheet = Optional.of(now);
        pane.show(now.content());
        current = current.filter(id -> now.content().item(id).isPresent()).or(() -> pane.figure().spots().stream().findFirst().map(Spot::topic));
        current.ifPresent(this::rove);
        card();
        if (within) current.flatMap(pane::topic).ifPresent(Node::requestFocus);
    }

    private boolean isWithin(Node node) {
        for (Node n = node; n != null; n = n.getParent()) if (n == pane) return true;
        return false;
    }

    private String name(Debate debate) {
        return model.wording().debate(debate);
    }

    private Node head(Section section) {
        var name = Words.wrapped(name(section.debate()), Style.CARD_TITLE, Style.DEBATE_TEXT);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        var head = Style.styled(new HBox(Signs.debate(section.debate().code(), true), name,
                Words.line(model.wording().text("bridge.head.count", section.taught(), section.topics()), Style.CAPTION, Style.MUTED)), Style.BRIDGE_HEAD);
        head.getStyleClass().add(section.debate().code());
        head.setAccessibleText(model.wording().text("bridge.head.spoken", name(section.debate()), section.taught(), section.topics()));
        return head;
    }

    private TopicNode topic(Item item) {
        TopicId id = item.topic().id();
        var node = new TopicNode(item, model.wording().spoken(item, sheet.orElseThrow().content().lines(id)), () -> model.pickedProperty().set(Optional.of(new Picked.OfTopic(id))));
        node.setFocusTraversable(false);
        node.focusedProperty().subscribe(now -> {
            if (now) rove(id);
        });
        return node;
    }

    /// One topic at a time is reached by the tab key; the arrows lead to the others.
    private void rove(TopicId id) {
        current.flatMap(pane::topic).ifPresent(n -> n.setFocusTraversable(false));
        current = Optional.of(id);
        pane.topic(id).ifPresent(n -> n.setFocusTraversable(true));
    }

    private void see() {
        Bounds seen = scroll.getViewportBounds();
        double top = Math.max(0, scroll.getVvalue() * (pane.getHeight() - seen.getHeight()));
        double left = Math.max(0, scroll.getHvalue() * (pane.getWidth() - seen.getWidth()));
        pane.see(new Box(left, top, seen.getWidth(), seen.getHeight()));
    }

    private void moved(MouseEvent move) {
        rest.stop();
        boolean onPicture = move.getTarget() == pane;
        if (!onPicture) return;
        rest.setOnFinished(_ -> point(move.getX(), move.getY()));
        rest.playFromStart();
    }

    /// The pointer rests there.
    void point(double x, double y) {
        pane.curveAt(x, y).ifPresent(curve -> {
            pointed = Optional.of(curve.nearest(x / pane.scale(), y / pane.scale()));
            Link link = curve.line().link();
            model.pickedProperty().set(Optional.of(new Picked.OfLink(link, link.from())));
        });
    }

    private void clicked(MouseEvent click) {
        if (click.getTarget() != pane) return;
        point(click.getX(), click.getY());
        if (pane.curveAt(click.getX(), click.getY()).isEmpty()) model.pickedProperty().set(Optional.empty());
    }

    private void key(KeyEvent key) {
        boolean mirrored = pane.getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
        boolean onTopic = key.getTarget() instanceof TopicNode;
        boolean used = switch (key.getCode()) {
            case UP -> onTopic && walk(0, -1);
            case DOWN -> onTopic && walk(0, 1);
            case LEFT -> onTopic && walk(mirrored ? 1 : -1, 0);
            case RIGHT -> onTopic && walk(mirrored ? -1 : 1, 0);
            case ENTER -> onTopic && links();
            case SPACE -> onTopic && about();
            case ESCAPE -> leave();
            default -> false;
        };
        if (used) key.consume();
    }

    private boolean walk(int across, int down) {
        model.pickedProperty().set(Optional.empty());
        current.flatMap(id -> pane.figure().next(id, across, down)).ifPresent(spot -> {
            pane.topic(spot.topic()).ifPresent(Node::requestFocus);
            intoSight(spot.box());
        });
        return true;
    }

    private boolean links() {
        pointed = Optional.empty();
        current.ifPresent(model::walk);
        return true;
    }

    private boolean about() {
        current.ifPresent(id -> model.pickedProperty().set(Optional.of(new Picked.OfTopic(id))));
        return true;
    }

    /// Back to the topic, then out of the picture.
    private boolean leave() {
        boolean open = model.pickedProperty().get().isPresent();
        model.pickedProperty().set(Optional.empty());
        if (open) current.flatMap(pane::topic).ifPresent(Node::requestFocus);
        return open;
    }

    private void intoSight(Box units) {
        double room = pane.getHeight() - scroll.getViewportBounds().getHeight();
        if (room <= 0) return;
        double top = units.y() * pane.scale() - 40;
        double bottom = units.bottom() * pane.scale() + 40 - scroll.getViewportBounds().getHeight();
        double now = scroll.getVvalue() * room;
        scroll.setVvalue(Math.clamp(Math.clamp(now, Math.min(bottom, top), top), 0, room) / room);
    }

    private void card() {
        pane.clearCard();
        for (TopicId id : pane.figure().spots().stream().map(Spot::topic).toList()) pane.topic(id).ifPresent(n -> n.chosen(false));
        pane.brighten(_ -> false, false);
        if (sheet.isEmpty() || model.pickedProperty().get().isEmpty()) return;
        switch (model.pickedProperty().get().get()) {
            case Picked.OfLink of -> model.line(of.link()).ifPresent(line -> link(line, of));
            case Picked.OfTopic(TopicId topic) -> sheet.get().content().item(topic).ifPresent(this::about);
        }
    }

    private void link(Line line, Picked.OfLink of) {
        Link link = line.link();
        Curve curve = pane.figure().curve(link).orElseThrow();
        Optional<Curve.Near> at = pointed.filter(p -> curve.nearest(p.x(), p.y()).distance() < 1);
        pane.brighten(line::equals, true);
        List.of(link.from(), link.to()).forEach(id -> pane.topic(id).ifPresent(n -> n.chosen(true)));
        var card = new LinkCard(line, sheet.orElseThrow(), model);
        pane.tie(card, seen -> at.orElseGet(() -> curve.anchor(seen.y(), seen.bottom())), List.of(link.from(), link.to()));
        pane.topic(of.from()).ifPresent(n -> n.setAccessibleHelp(model.wording().spoken(line, new Known(sheet.orElseThrow().facts()))));
    }

    private void about(Item item) {
        TopicId id = item.topic().id();
        pane.brighten(line -> line.link().touches(id), true);
        pane.topic(id).ifPresent(n -> n.chosen(true));
        Spot spot = pane.figure().spot(id).orElseThrow();
        boolean last = spot.box().right() > pane.figure().width() - 1;
        var edge = new Curve.Near(last ? spot.box().x() : spot.box().right(), spot.box().middle(), 0);
        pane.tie(new TopicCard(item, sheet.orElseThrow(), model, doors), _ -> edge, List.of(id));
    }
}
