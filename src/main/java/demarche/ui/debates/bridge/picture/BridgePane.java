package demarche.ui.debates.bridge.picture;

import demarche.pack.figure.bridge.Box;
import demarche.pack.figure.bridge.BridgeContent;
import demarche.pack.figure.bridge.BridgeContent.Item;
import demarche.pack.figure.bridge.BridgeContent.Line;
import demarche.pack.figure.bridge.BridgeContent.Section;
import demarche.pack.figure.bridge.BridgeFigure;
import demarche.pack.figure.bridge.BridgeFigure.Spot;
import demarche.pack.figure.bridge.BridgeMeasure;
import demarche.pack.figure.bridge.Curve;
import demarche.plan.id.TopicId;
import demarche.reference.topic.Debate;
import demarche.ui.kit.Style;
import demarche.ui.kit.Theme;
import demarche.ui.kit.part.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// The picture: places what the figure says, draws the lines in sight, and floats a card tied to a line.
public final class BridgePane extends Pane {
    private static final String MEASURED = "IBM Plex Sans SmBld";

    /// What the picture is made of.
    public record Parts(Function<Debate, String> name, Function<Section, Node> head, Function<Item, TopicNode> topic) {}

    private final Parts parts;
    private final LinesInk lines = new LinesInk(this::requestLayout);
    private final Label ruler = new Label();
    private final Leader leader = new Leader();
    private final Map<String, Double> widths = new HashMap<>();
    private final Text measured = new Text();
    private final Map<TopicId, TopicNode> topics = new HashMap<>();
    private final List<Node> heads = new ArrayList<>();
    private final List<Label> groups = new ArrayList<>();
    private BridgeContent content = new BridgeContent(List.of(), List.of(), 0);
    private Optional<BridgeFigure> figure = Optional.empty();
    private Predicate<Line> bright = _ -> false;
    private boolean dimmed;
    private Box seen = new Box(0, 0, 0, 0);

    public BridgePane(Parts parts) {
        this.parts = parts;
        Style.styled(this, Style.BRIDGE);
        setId("bridge");
        setAccessibleRole(AccessibleRole.PARENT);
        ruler.setManaged(false);
        ruler.setVisible(false);
        measured.setFont(Font.font(MEASURED, Theme.TEXT));
        getChildren().addAll(ruler, lines);
        leader.addTo(this);
        ruler.fontProperty().subscribe(_ -> renew());
    }

    public void show(BridgeContent now) {
        if (now.equals(content)) return;
        content = now;
        topics.clear();
        getChildren().removeAll(heads);
        getChildren().removeAll(groups);
        getChildren().removeIf(TopicNode.class::isInstance);
        heads.clear();
        groups.clear();
        content.items().forEach(item -> topics.put(item.topic().id(), parts.topic().apply(item)));
        renew();
        figure(width());
        place();
    }

    /// Made in reading order, column by column, so that the reader and the tab key follow it.
    private void place() {
        BridgeFigure now = figure.orElseThrow();
        now.heads().forEach(h -> heads.add(parts.head().apply(h.section())));
        now.groups().forEach(g -> groups.add(Words.wrapped(g.words(), Style.CAPTION, Style.MUTED)));
        int at = getChildren().indexOf(lines) + 1;
        var nodes = new ArrayList<Node>(heads);
        nodes.addAll(groups);
        now.spots().forEach(s -> nodes.add(topics.get(s.topic())));
        nodes.forEach(n -> n.setManaged(false));
        getChildren().addAll(at, nodes);
        requestLayout();
    }

    private void renew() {
        figure = Optional.empty();
        requestLayout();
    }

    /// What of the picture is in sight: only there lines are drawn, and there the card floats.
    public void see(Box now) {
        if (now.equals(seen)) return;
        seen = now;
        requestLayout();
    }

    /// Lines that stand out before the others.
    public void brighten(Predicate<Line> which, boolean dim) {
        bright = which;
        dimmed = dim;
        requestLayout();
    }

    /// Floats a card tied to a place on a line or to a topic.
    ///
    /// @param at   where, given what is in sight; in units of the figure
    /// @param keep topics the card must not cover
    public void tie(Region card, Function<Box, Curve.Near> at, List<TopicId> keep) {
        leader.show(card, at, keep);
        requestLayout();
    }

    public void clearCard() {
        leader.clear();
    }

    public Optional<TopicNode> topic(TopicId id) {
        return Optional.ofNullable(topics.get(id));
    }

    public BridgeFigure figure() {
        return figure(width());
    }

    public double scale() {
        return ruler.getFont().getSize() / Theme.TEXT;
    }

    /// The line under a point of this pane.
    public Optional<Curve> curveAt(double x, double y) {
        return figure().curveAt(x / scale(), y / scale(), 6);
    }

    private double width() {
        return getWidth() > 0 ? getWidth() : 1032 * scale();
    }

    private BridgeFigure figure(double width) {
        double units = Math.max(width / scale(), BridgeMeasure.LEAST_WIDTH);
        if (figure.filter(f -> Math.abs(f.width() - units) < 0.5).isEmpty()) figure = Optional.of(BridgeFigure.of(content, BridgeMeasure.screen(units, this::run, parts.name())));
        return figure.get();
    }

    private double run(String words) {
        return widths.computeIfAbsent(words, w -> {
            measured.setText(w);
            return measured.getLayoutBounds().getWidth();
        });
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return BridgeMeasure.LEAST_WIDTH * scale();
    }

    @Override
    protected double computePrefWidth(double height) {
        return 1032 * scale();
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.ceil((figure(width > 0 ? width : width()).height() + 8) * scale());
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double s = scale();
        BridgeFigure now = figure(getWidth());
        for (int i = 0; i < heads.size(); i++) set(heads.get(i), now.heads().get(i).box(), s);
        for (int i = 0; i < groups.size(); i++) set(groups.get(i), now.groups().get(i).box(), s);
        for (Spot spot : now.spots()) set(topics.get(spot.topic()), spot.box(), s);
        Box sight = seen.height() > 0 ? seen : new Box(0, 0, getWidth(), getHeight());
        boolean mirrored = getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
        lines.draw(new LinesInk.Drawing(now, s, mirrored, bright, dimmed), sight.y(), sight.height());
        leader.place(now, s, sight);
    }

    private void set(Node node, Box box, double s) {
        node.resizeRelocate(snapPositionX(box.x() * s), snapPositionY(box.y() * s), snapSizeX(box.width() * s), snapSizeY(box.height() * s));
    }
}
