package demarche.ui.programmes.results;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/// Scrolls the page so that what was asked for is in sight.
final class InView {
    private static final double ABOVE = 80;

    private InView() {}

    static void bring(Node node) {
        for (Node at = node.getParent(); at != null; at = at.getParent()) {
            if (at instanceof ScrollPane scroll && scroll.getContent() != null) bring(node, scroll);
        }
    }

    private static void bring(Node node, ScrollPane scroll) {
        scroll.applyCss();
        scroll.layout();
        Bounds box = scroll.getContent().sceneToLocal(node.localToScene(node.getLayoutBounds()));
        double room = scroll.getContent().getLayoutBounds().getHeight() - scroll.getViewportBounds().getHeight();
        double top = scroll.getVvalue() * room;
        boolean seen = box.getMinY() >= top && box.getMaxY() <= top + scroll.getViewportBounds().getHeight();
        if (room > 0 && !seen) scroll.setVvalue(Math.clamp((box.getMinY() - ABOVE) / room, 0, 1));
    }
}
