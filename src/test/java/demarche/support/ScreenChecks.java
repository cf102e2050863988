package demarche.support;

import demarche.support.Gallery.Shot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

/// What must hold of every screen, found by walking its nodes after layout: whatever takes focus has a name, no text is cut, and every text stands out
/// from its ground by 4.5 to 1. Each fault is a sentence; an empty list is a pass.
public final class ScreenChecks {
    private static final double CONTRAST = 4.5;

    private ScreenChecks() {}

    public static List<String> of(Shot shot) {
        return Fx.call(() -> {
            List<Node> seen = new ArrayList<>();
            collect(shot.scene().getRoot(), seen);
            Set<Node> labelled = new LinkedHashSet<>();
            seen.forEach(n -> {
                if (n instanceof Label label && label.getLabelFor() != null && !label.getText().isBlank()) labelled.add(label.getLabelFor());
            });
            List<String> faults = new ArrayList<>();
            seen.forEach(n -> {
                nameless(n, labelled, faults);
                cut(n, faults);
                faint(n, shot, faults);
            });
            return List.copyOf(faults);
        });
    }

    private static void collect(Node node, List<Node> into) {
        if (!node.isVisible() || node.getOpacity() == 0) return;
        into.add(node);
        if (!(node instanceof Parent parent)) return;
        List<Node> floating = parent.getChildrenUnmodifiable().stream().filter(ScreenChecks::covers).toList();
        (floating.isEmpty() ? parent.getChildrenUnmodifiable() : floating).forEach(child -> collect(child, into));
    }

    /// What lies under a palette or a dialog is dimmed on purpose and out of reach.
    private static boolean covers(Node node) {
        return node.isVisible() && node.getStyleClass().contains("overlay");
    }

    private static void nameless(Node node, Set<Node> labelled, List<String> faults) {
        if (!(node instanceof Control) || !node.isFocusTraversable() || node instanceof ScrollPane || node instanceof ScrollBar) return;
        boolean named = notBlank(node.getAccessibleText()) || labelled.contains(node) || node instanceof Labeled words && notBlank(words.getText());
        if (!named) faults.add("no name for a reader: " + told(node));
    }

    private static boolean notBlank(String text) {
        return text != null && !text.isBlank();
    }

    private static void cut(Node node, List<String> faults) {
        if (!(node instanceof Labeled words) || !notBlank(words.getText())) return;
        words.lookupAll(".text").stream().filter(t -> t.getParent() == words && t instanceof Text).map(Text.class::cast)
                .filter(t -> !t.getText().equals(words.getText()) && !t.getText().replace("\n", "").equals(words.getText().replace("\n", "")))
                .forEach(t -> faults.add("cut: “" + words.getText() + "” shows as “" + t.getText() + "”"));
    }

    private static void faint(Node node, Shot shot, List<String> faults) {
        if (!(node instanceof Text text) || !notBlank(text.getText()) || !(text.getFill() instanceof Color ink) || isExempt(text)) return;
        Bounds box = text.localToScene(text.getLayoutBounds());
        if (!shownWhole(text, box, shot)) return;
        Color ground = ground(shot, box);
        double ratio = contrast(blend(ink, ground, 1), ground);
        if (ratio < CONTRAST) faults.add(String.format(Locale.ROOT, "contrast %.1f of “%s” (%s on %s)", ratio, text.getText(), ink, ground));
    }

    private static boolean isExempt(Text text) {
        if (text.isDisabled() || text.getClass().getSimpleName().equals("FontIcon")) return true;
        for (Node n = text; n != null; n = n.getParent()) if (n.isDisabled()) return true;
        return false;
    }

    /// Ascenders and descenders may reach a little beyond what shows.
    private static boolean shownWhole(Node node, Bounds whole, Shot shot) {
        double slack = Math.min(3, whole.getHeight() / 4);
        var box = new BoundingBox(whole.getMinX() + slack, whole.getMinY() + slack, whole.getWidth() - 2 * slack, whole.getHeight() - 2 * slack);
        if (!new Rectangle(0, 0, shot.image().getWidth(), shot.image().getHeight()).getLayoutBounds().contains(box)) return false;
        for (Node n = node.getParent(); n != null; n = n.getParent()) {
            boolean clips = n instanceof ScrollPane || n.getClip() != null;
            if (clips && !n.localToScene(n.getLayoutBounds()).contains(box)) return false;
        }
        return true;
    }

    /// The colour most seen in the box of the text is its ground: glyphs cover less than half of it.
    private static Color ground(Shot shot, Bounds box) {
        Map<Integer, Integer> seen = new HashMap<>();
        var pixels = shot.image().getPixelReader();
        for (int y = (int) Math.max(0, box.getMinY()); y < (int) Math.min(shot.image().getHeight(), box.getMaxY()); y++) {
            for (int x = (int) Math.max(0, box.getMinX()); x < (int) Math.min(shot.image().getWidth(), box.getMaxX()); x++) seen.merge(pixels.getArgb(x, y), 1, Integer::sum);
        }
        int most = seen.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(-1);
        return Color.rgb(most >> 16 & 255, most >> 8 & 255, most & 255);
    }

    private static Color blend(Color ink, Color ground, double opacity) {
        return ground.interpolate(Color.color(ink.getRed(), ink.getGreen(), ink.getBlue()), ink.getOpacity() * opacity);
    }

    /// As WCAG 2.2 defines it.
    static double contrast(Color one, Color other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(Color c) {
        return 0.2126 * linear(c.getRed()) + 0.7152 * linear(c.getGreen()) + 0.0722 * linear(c.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    private static String told(Node node) {
        return node.getClass().getSimpleName() + (node.getId() == null ? "" : " #" + node.getId()) + " " + node.getStyleClass();
    }
}
