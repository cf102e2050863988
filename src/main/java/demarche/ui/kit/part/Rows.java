package demarche.ui.kit.part;

import demarche.ui.kit.Style;
import java.util.Collection;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Rows with lines between them, to put into a card by `flush` or `scrolling`. Made of [SentenceRow]s or of any nodes.
public final class Rows extends VBox {
    public Rows() {
        Style.styled(this, Style.ROWS);
    }

    /// A row of any nodes, laid side by side. Let one of them grow.
    public Rows row(Node... nodes) {
        return add(new HBox(nodes));
    }

    /// Lower than a sentence row: dates, short facts.
    public Rows close(Node... nodes) {
        return add(Style.styled(new HBox(nodes), Style.CLOSE));
    }

    public Rows add(Region row) {
        Style.styled(row, Style.ROW);
        if (getChildren().isEmpty()) Style.styled(row, Style.FIRST);
        row.setMinHeight(USE_PREF_SIZE);
        getChildren().add(row);
        return this;
    }

    public Rows addAll(Collection<? extends Region> rows) {
        rows.forEach(this::add);
        return this;
    }
}
