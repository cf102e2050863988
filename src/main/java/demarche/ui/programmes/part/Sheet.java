package demarche.ui.programmes.part;

import java.util.List;
import javafx.scene.Node;
import javafx.util.Subscription;

/// One page of the programmes screen behind a tab: of the open programme, or of all.
public interface Sheet {
    /// Stable and in kebab-case, such as `budget`.
    String id();

    /// What its tab says.
    String title();

    /// The cards of the main column, from the top.
    List<Node> main();

    /// The cards of the side column; none where the main column takes the whole width.
    default List<Node> side() {
        return List.of();
    }

    /// The sheet is about to be seen: follow the plan until the subscription ends.
    Subscription follow();
}
