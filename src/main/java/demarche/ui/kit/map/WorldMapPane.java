package demarche.ui.kit.map;

import demarche.insight.map.Colouring;
import demarche.insight.map.Shade;
import demarche.plan.id.Iso3;
import demarche.text.Texts;
import demarche.ui.kit.Background;
import demarche.ui.kit.Style;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.animation.PauseTransition;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;

/// The world, each state in the shade of its value: to be zoomed, panned, pointed at and chosen from by mouse or keyboard. While it moves, what was drawn
/// moves with it; it is drawn sharply when it rests. Never mirrors.
public final class WorldMapPane extends Region {
    private static final Duration REST = Duration.millis(140);
    private static final Camera.Box BEFORE_LAYOUT = new Camera.Box(100, 50);
    private final Sheets sheets;
    private final Background background;
    private final Texts texts;
    private final Label tip = Style.styled(new Label(), Style.MAP_TIP);
    private final Inks inks = new Inks(this::restyle);
    private final Land land;
    private final Marks marks;
    private final PauseTransition rest = new PauseTransition(REST);
    private final ObjectProperty<Optional<Iso3>> chosen = new SimpleObjectProperty<>(Optional.empty());
        private final ReadOnlyObjectWrapper<Double> closeness = new ReadOnlyObjectWrapper<>(1.0);
    private final Set<Integer> asked = new HashSet<>();
    private Consumer<Iso3> open = _ -> {};
    private Map<Iso3, Shade> shades = Map.of();
    private Map<Iso3, Colouring.Value> values = Map.of();
    private Map<Iso3, Integer> numbers = Map.of();
    private Optional<Iso3> pointed = Optional.empty();
    private Camera camera;
    private boolean stale = true;

    /// @param sheets     made away from the window
    /// @param background draws finer sheets when the map comes close
    /// @param texts      the bundle `map`
    public WorldMapPane(Sheets sheets, Background background, Texts texts) {
        this.sheets = sheets;
        this.background = background;
        this.texts = texts;
        camera = Camera.whole(sheets.world(), BEFORE_LAYOUT);
        land = new Land(camera);
        marks = new Marks(inks, camera);
        Style.styled(this, Style.WORLD_MAP);
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setFocusTraversable(true);
        inks.wells().forEach(getChildren()::add);
        tip.setManaged(false);
        tip.setVisible(false);
        tip.setMouseTransparent(true);
        getChildren().addAll(land.canvas(), marks.canvas(), tip);
        var clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        rest.setOnFinished(_ -> settle());
        chosen.subscribe(_ -> mark());
        new Hands(this).take();
    }

    /// What to do with a state that is opened by a double click or Enter.
    public WorldMapPane onOpen(Consumer<Iso3> action) {
        open = action;
        return this;
    }

    public void show(Colouring colouring, Map<Iso3, Integer> numbered) {
        shades = colouring.shades();
        values = colouring.values().stream().collect(Collectors.toMap(Colouring.Value::state, Function.identity()));
        numbers = numbered;
        setAccessibleText(colouring.title());
        setAccessibleHelp(texts.get("map.keys"));
        Inks.palette(this, colouring.palette());
        restyle();
    }

    public ObjectProperty<Optional<Iso3>> chosenProperty() {
        return chosen;
    }

    /// 1 where the whole world is seen.
    public ReadOnlyObjectProperty<Double> closenessProperty() {
        return closeness.getReadOnlyProperty();
    }

    /// Closer by the factor, around the chosen state or the middle.
    public void zoom(double factor) {
        var place = chosen.get().map(sheets.places()::get);
        move(c -> c.zoomed(factor, place.map(p -> c.toViewX(p.x())).orElse(c.view().width() / 2), place.map(p -> c.toViewY(p.y())).orElse(c.view().height() / 2)));
    }

    public void showAll() {
        move(c -> Camera.whole(sheets.world(), c.view()));
    }

    Camera camera() {
        return camera;
    }

    Sheets sheets() {
        return sheets;
    }

    /// Shows another part of the world, at once as far as it is drawn and sharply when the map rests.
    void move(UnaryOperator<Camera> change) {
        Camera next = change.apply(camera);
        if (next.equals(camera)) return;
        camera = next;
        closeness.set(camera.closeness());
        if (!land.covers(camera)) draw(false);
        land.follow(camera);
        mark();
        rest.playFromStart();
    }

    /// As if the hand never rested, for measuring.
    void keepMoving() {
        rest.stop();
    }

    /// Draws sharply what is shown; asks for finer outlines where they are wanted.
    void settle() {
        rest.stop();
        sheets.missing(camera.scale()).filter(asked::add).ifPresent(detail -> background.run(_ -> sheets.drawn(detail), sheet -> {
            sheets.add(sheet);
            settle();
        }, _ -> {}));
        draw(true);
        mark();
    }

    private void draw(boolean lined) {
        stale = false;
        land.draw(camera, sheets.at(camera.scale()), shades, inks, lined);
        marks.placeNumbers(camera, sheets, numbers, radius());
    }

    private void mark() {
        marks.draw(camera, sheets, new Marks.Content(shades, pointed, chosen.get()), radius());
    }

    /// Of the circle around a number; grows with the text.
    private double radius() {
        return tip.getFont().getSize() * 0.75;
    }

    private void restyle() {
        stale = true;
        requestLayout();
    }

    void pointAt(double x, double y) {
        Optional<Iso3> state = stateAt(x, y);
        Optional<Colouring.Value> told = state.map(values::get);
        tip.setVisible(told.isPresent());
        told.ifPresent(value -> tipAt(value, x, y));
        if (state.equals(pointed)) return;
        pointed = state;
        mark();
    }

    private void tipAt(Colouring.Value value, double x, double y) {
        tip.setText(texts.get("map.tip", value.name(), value.words()));
        tip.autosize();
        boolean above = y + 24 + tip.getHeight() > getHeight();
        tip.relocate(Math.clamp(x + 12, 0, Math.max(0, getWidth() - tip.getWidth())), above ? y - 8 - tip.getHeight() : y + 16);
    }

    void pointAway() {
        tip.setVisible(false);
        pointed = Optional.empty();
        mark();
    }

    Optional<Iso3> stateAt(double x, double y) {
        return marks.numberAt(camera, x, y, radius()).or(() -> sheets.stateAt(camera.toWorldX(x), camera.toWorldY(y), camera.scale()));
    }

    /// Chooses and brings into sight.
    void choose(Iso3 state) {
        chosen.set(Optional.of(state));
        var place = sheets.places().get(state);
        move(c -> c.showing(place.x(), place.y(), 40));
    }

    void openChosen() {
        chosen.get().ifPresent(open);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.ceil((width < 0 ? 600 : width) * sheets.world().height() / sheets.world().width());
    }

    @Override
    protected double computeMinHeight(double width) {
        return 180;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 200;
    }

    @Override
    protected void layoutChildren() {
        if (getWidth() < 2 || getHeight() < 2) return;
        var view = new Camera.Box(getWidth(), getHeight());
        boolean resized = !view.equals(camera.view());
        if (resized) camera = camera.in(view);
        if (resized || stale) settle();
    }
}
