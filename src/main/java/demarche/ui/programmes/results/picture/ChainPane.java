package demarche.ui.programmes.results.picture;

import demarche.pack.figure.bridge.Box;
import demarche.pack.figure.chain.ChainContent;
import demarche.pack.figure.chain.ChainContent.Node;
import demarche.pack.figure.chain.ChainFigure;
import demarche.pack.figure.chain.ChainMeasure;
import demarche.pack.figure.chain.Stage;
import demarche.plan.id.ItemId;
import demarche.ui.kit.Style;
import demarche.ui.kit.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.SVGPath;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.transform.Scale;

/// The chain of results as a picture that grows with the text: boxes of results open by mouse and keyboard, in reading order.
public final class ChainPane extends Pane {
    private static final String PLAIN = "IBM Plex Sans";
    private static final String STRONG = "IBM Plex Sans SmBld";

    /// What the picture needs to say and do.
    ///
    /// @param heads what columns are called
    /// @param open  shows the result of a box
    public record Parts(Function<Stage, String> heads, Consumer<ItemId> open) {}

    private final Parts parts;
    private final Label ruler = new Label();
    private final Group lines = new Group();
    private final Scale scale = new Scale(1, 1);
    private final Text measured = new Text();
    private final List<Region> heads = new ArrayList<>();
    private final List<Region> boxes = new ArrayList<>();
    private ChainContent content = new ChainContent(List.of(), List.of());
    private ChainFigure figure = figure(ChainMeasure.LEAST_WIDTH);

    public ChainPane(Parts parts) {
        this.parts = parts;
        Style.styled(this, Style.CHAIN);
        setId("chain");
        setAccessibleRole(AccessibleRole.PARENT);
        ruler.setManaged(false);
        ruler.setVisible(false);
        lines.setManaged(false);
        lines.getTransforms().add(scale);
        getChildren().addAll(ruler, lines);
        ruler.fontProperty().subscribe(_ -> renew());
        widthProperty().subscribe(_ -> fit());
    }

    /// @param spoken what the picture says, for who cannot see it
    public void show(ChainContent now, String spoken) {
        setAccessibleText(spoken);
        if (now.equals(content)) return;
        content = now;
        renew();
    }

    private double size() {
        return ruler.getFont().getSize() / Theme.TEXT;
    }

    private void renew() {
        figure = figure(Math.max(getWidth() / size(), ChainMeasure.LEAST_WIDTH));
        getChildren().removeAll(heads);
        getChildren().removeAll(boxes);
        heads.clear();
        boxes.clear();
        figure.heads().forEach(h -> heads.add(Style.styled(new Label(parts.heads().apply(h.stage())), Style.CHAIN_HEAD)));
        figure.spots().forEach(s -> boxes.add(box(s)));
        Stream.concat(heads.stream(), boxes.stream()).forEach(node -> node.setManaged(false));
        getChildren().addAll(heads);
        getChildren().addAll(boxes);
        lines.getChildren().setAll(figure.arrows().stream().flatMap(ChainPane::arrow).toList());
        requestLayout();
    }

    private void fit() {
        if (Math.abs(Math.max(getWidth() / size(), ChainMeasure.LEAST_WIDTH) - figure.width()) > 0.5) renew();
    }

    private ChainFigure figure(double width) {
        return ChainFigure.of(content, ChainMeasure.screen(width, this::run));
    }

    private double run(String words, boolean strong) {
        measured.setFont(Font.font(strong ? STRONG : PLAIN, Theme.TEXT));
        measured.setText(words);
        return measured.getLayoutBounds().getWidth() * 1.02;
    }

    private static Stream<javafx.scene.Node> arrow(ChainFigure.Arrow arrow) {
        var way = path(arrow.path());
        if (!arrow.link().made()) way.getStrokeDashArray().setAll(4.0, 3.0);
        return Stream.of(way, path(arrow.end())).map(p -> Style.styled(p, arrow.link().made() ? Style.CHAIN_MADE : Style.CHAIN_OPEN));
    }

    private static SVGPath path(String content) {
        var path = new SVGPath();
        path.setContent(content);
        return path;
    }

    /// Results open; an activity and a place where something is missing only say what they are.
    private Region box(ChainFigure.Spot spot) {
        Node node = spot.node();
        var words = new VBox();
        if (!spot.name().isEmpty()) words.getChildren().add(Style.styled(new Label(String.join("\n", spot.name())), Style.STRONG));
        words.getChildren().add(new Label(String.join("\n", spot.words())));
        boolean opens = node.isThere() && node.stage() != Stage.ACTIVITIES;
        Region box = opens ? button(node, words) : Style.styled(words, Style.CHAIN_BOX);
        Style.MISSING.on(box, !node.isThere());
        return box;
    }

    private Button button(Node node, VBox words) {
        var button = Style.styled(new Button(), Style.CHAIN_BOX);
        words.getChildren().forEach(w -> w.setMouseTransparent(true));
        button.setGraphic(words);
        button.setId("chain-" + node.item().orElseThrow());
        button.setAccessibleText((node.name() + ". " + node.words()).strip());
        button.setOnAction(_ -> parts.open().accept(node.item().orElseThrow()));
        return button;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return ChainMeasure.LEAST_WIDTH * size();
    }

    @Override
    protected double computePrefWidth(double height) {
        return 1000 * size();
    }

    @Override
    protected double computePrefHeight(double width) {
        double units = Math.max((width > 0 ? width : getWidth()) / size(), ChainMeasure.LEAST_WIDTH);
        return Math.ceil(figure(units).height() * size()) + 2;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        fit();
        scale.setX(size());
        scale.setY(size());
        for (int i = 0; i < heads.size(); i++) set(heads.get(i), figure.heads().get(i).box());
        for (int i = 0; i < boxes.size(); i++) set(boxes.get(i), figure.spots().get(i).box());
    }

    private void set(Region node, Box box) {
        node.resizeRelocate(box.x() * size(), box.y() * size(), box.width() * size(), box.height() * size());
    }
}
