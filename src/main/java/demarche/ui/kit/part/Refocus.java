package demarche.ui.kit.part;

import javafx.scene.Node;
import javafx.scene.Parent;

/// Keeps the keyboard where it was while a part of the screen is built anew: on the control with the same id, else on one that stays.
public final class Refocus {
    private Refocus() {}

    public static void around(Parent part, Node otherwise, Runnable rebuild) {
        Node owner = part.getScene() == null ? null : part.getScene().getFocusOwner();
        boolean within = owner != null && isWithin(owner, part);
        rebuild.run();
        if (!within) return;
        if (isWithin(owner, part)) {
            owner.requestFocus();
            return;
        }
        Node same = owner.getId() == null ? null : part.lookup("#" + owner.getId());
        (same == null ? otherwise : same).requestFocus();
    }

    private static boolean isWithin(Node node, Parent part) {
        for (Node n = node; n != null; n = n.getParent()) if (n == part) return true;
        return false;
    }
}
