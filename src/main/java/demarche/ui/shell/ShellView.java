package demarche.ui.shell;

import demarche.text.Texts;
import demarche.ui.kit.Screen;
import demarche.ui.kit.Style;
import demarche.ui.kit.Theme;
import demarche.ui.kit.part.Toast;
import demarche.ui.shell.day.DayButton;
import demarche.ui.shell.day.DayLine;
import demarche.ui.shell.day.DayPanel;
import demarche.ui.shell.day.DayViewModel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The frame of the window: marking, header, sidebar, the screen in front, and what floats over it. Put it into a scene and apply a [Theme].
public final class ShellView extends BorderPane {
    private static final double RAIL_UNDER = 1080;
    private static final double TIGHT_UNDER = 860;
    private final ShellViewModel model;
    private final Texts texts;
    private final Keys keys = new Keys();
    private final HeaderView header;
    private final SidebarView sidebar;
    private final VBox top;
    private final StackPane content = new StackPane();
    private final StackPane overlay = Style.styled(new StackPane(), Style.OVERLAY);
    private final VBox toasts = Style.styled(new VBox(), Style.TOASTS);
    private final Label ruler = new Label();
    private final Map<Screen, Node> views = new HashMap<>();
    private Optional<Node> before = Optional.empty();
    private Optional<DayViewModel> day = Optional.empty();

    public ShellView(ShellViewModel model, Texts shellTexts) {
        this.model = model;
        this.texts = shellTexts;
        header = new HeaderView(model, texts, this::openPalette);
        sidebar = new SidebarView(model, texts.get("shell.sidebar"));
        Style.styled(this, Style.SHELL);
        ruler.setManaged(false);
        ruler.setVisible(false);
        toasts.setPickOnBounds(false);
        overlay.setVisible(false);
        overlay.setOnMousePressed(press -> {
            if (press.getTarget() == overlay) closeOverlay();
        });
        overlay.focusWithinProperty().subscribe((had, has) -> {
            if (had && !has) Platform.runLater(this::returnToOverlay);
        });
        top = new VBox(header);
        var frame = new BorderPane(content, top, null, null, scrolled(sidebar));
        setTop(new MarkingBanner(model, texts));
        setCenter(new StackPane(frame, toasts, overlay, ruler));
        model.currentProperty().subscribe(this::show);
        model.onTold(this::toast);
        widthProperty().subscribe(_ -> fit());
        ruler.fontProperty().subscribe(_ -> fit());
        bindKeys();
        addEventHandler(KeyEvent.KEY_PRESSED, keys::press);
    }

    /// With large text in a low window the places do not all fit.
    private static ScrollPane scrolled(SidebarView places) {
        var scroll = new ScrollPane(places);
        scroll.setFitToHeight(true);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMinWidth(Region.USE_PREF_SIZE);
        scroll.setFocusTraversable(false);
        return scroll;
    }

    private void show(Screen screen) {
        content.getChildren().setAll(views.computeIfAbsent(screen, Screen::view));
    }

    /// Judged in the size of the text, so that large text gets the layout of a narrow window.
    private void fit() {
        double em = ruler.getFont().getSize();
        double width = getWidth() * Theme.TEXT / em;
        if (width == 0) return;
        sidebar.rail(width < RAIL_UNDER);
        header.dense(width < TIGHT_UNDER ? HeaderView.Density.TIGHT : width < RAIL_UNDER ? HeaderView.Density.NARROW : HeaderView.Density.WIDE, em);
    }

    private void bindKeys() {
        keys.add("Shortcut+K", "Ctrl K", texts.get("shell.keys.find"), this::openPalette);
        for (int place = 1; place <= 9; place++) {
            int chosen = place;
            keys.add("Shortcut+" + place, "Ctrl 1 – 9", place == 1 ? texts.get("shell.keys.screens") : "", () -> model.openAt(chosen));
        }
        keys.add("Shortcut+Z", "Ctrl Z", texts.get("shell.keys.undo"), model.undo()::take);
        keys.add("Shortcut+Shift+Z", "Ctrl Shift Z", texts.get("shell.keys.redo"), model.redo()::take);
        keys.add("F6", "F6", texts.get("shell.keys.region"), this::nextRegion);
        keys.add("F1", "F1", texts.get("shell.keys.keys"), this::openKeys);
    }

    /// A key of a screen or of the application, told in the overview too.
    ///
    /// @param combination as JavaFX writes it, such as `Shortcut+P`
    /// @param shown       for people, such as `Ctrl P`
    /// @param says        what it does
    public ShellView key(String combination, String shown, String says, Runnable action) {
        keys.add(combination, shown, says, action);
        return this;
    }

    /// Gives the frame the day of the facts: at the foot of the sidebar, under the header while another is looked at, and by a key.
    public ShellView day(DayViewModel model) {
        this.day = Optional.of(model);
        sidebar.day(new DayButton(model, this::openDay));
        top.getChildren().add(new DayLine(model));
        return key("Shortcut+D", "Ctrl D", texts.get("shell.keys.day"), this::openDay);
    }

    /// Where the day of the facts is chosen.
    public void openDay() {
        day.filter(_ -> model.isPlanOpen()).ifPresent(chosen -> {
            var panel = new DayPanel(chosen, this::closeOverlay);
            StackPane.setAlignment(panel, Pos.BOTTOM_LEFT);
            StackPane.setMargin(panel, new Insets(16));
            cover(panel);
            panel.begin();
        });
    }

    public void openPalette() {
        var palette = new Palette(model, texts, this::closeOverlay);
        StackPane.setAlignment(palette, Pos.TOP_CENTER);
        StackPane.setMargin(palette, new Insets(56, 16, 16, 16));
        cover(palette);
        palette.begin();
    }

    public void openKeys() {
        var overview = new KeysOverview(keys.told(), model.currentProperty().get(), texts, this::closeOverlay);
        cover(overview);
        overview.begin();
    }

    /// Lays something over the screen in front, under the marking; the keyboard stays on it until it is lifted.
    ///
    /// @param begin puts the keyboard where it is wanted
    public void lay(Region floating, Runnable begin) {
        StackPane.setAlignment(floating, Pos.TOP_CENTER);
        StackPane.setMargin(floating, new Insets(24, 16, 16, 16));
        cover(floating);
        begin.run();
    }

    /// Takes away what lies over the screen.
    public void lift() {
        closeOverlay();
    }

    private void cover(Region floating) {
        if (!overlay.isVisible()) before = Optional.ofNullable(getScene()).map(s -> s.getFocusOwner());
        overlay.getChildren().setAll(floating);
        overlay.setVisible(true);
    }

    private void closeOverlay() {
        overlay.setVisible(false);
        overlay.getChildren().clear();
        before.ifPresent(Node::requestFocus);
        before = Optional.empty();
    }

    /// While something floats, the keyboard stays on it.
    private void returnToOverlay() {
        if (overlay.isVisible() && !overlay.isFocusWithin()) firstFocusable(overlay).ifPresent(Node::requestFocus);
    }

    private void toast(ShellViewModel.Message message) {
        if (toasts.getChildren().size() > 2) toasts.getChildren().removeFirst();
        toasts.getChildren().add(new Toast(message.sentence(), message.action().map(a -> new Toast.Action(a.text(), a.run()))));
    }

    private void nextRegion() {
        List<Parent> regions = List.of(top, sidebar, content);
        Node owner = getScene().getFocusOwner();
        int now = 0;
        for (Node n = owner; n != null; n = n.getParent()) if (regions.contains(n)) now = regions.indexOf(n) + 1;
        for (int i = 0; i < regions.size(); i++) {
            Optional<Node> first = firstFocusable(regions.get((now + i) % regions.size()));
            first.ifPresent(Node::requestFocus);
            if (first.isPresent()) return;
        }
    }

    private static Optional<Node> firstFocusable(Node node) {
        if (!node.isVisible() || node.isDisabled()) return Optional.empty();
        if (node.isFocusTraversable()) return Optional.of(node);
        if (!(node instanceof Parent parent)) return Optional.empty();
        return parent.getChildrenUnmodifiable().stream().flatMap(child -> firstFocusable(child).stream()).findFirst();
    }
}
