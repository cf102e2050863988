package demarche.ui.debates.matrix;

import demarche.insight.debate.Matrix.Column;
import demarche.pack.figure.SignPaths;
import demarche.ui.kit.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Rotate;

/// The names over the columns, rising to the end. As many labels as columns are in sight; they are used again while the matrix moves.
final class SlantedHeads extends Pane {
    private static final double ANGLE = 55;
    private final List<Label> labels = new ArrayList<>();
    private final Consumer<Column> open;
    private final Rectangle sight = new Rectangle();

    /// @param open run when a name is clicked
    SlantedHeads(Consumer<Column> open) {
        this.open = open;
        setPickOnBounds(false);
        setClip(sight);
    }

    /// How high the heads stand when the longest name is this long.
    static double height(double longest) {
        return Math.ceil((longest + 14) * Math.sin(Math.toRadians(ANGLE)));
    }

    void show(MatrixLayout at, List<String> names, List<Column> columns, double scrollX, double width) {
        resizeRelocate(0, 0, width, at.top());
        sight.setX(at.left());
        sight.setWidth(Math.max(0, width - at.left()));
        sight.setHeight(at.top() - 3 * at.scale());
        int used = 0;
        for (int column = at.firstColumn(scrollX); column < at.endColumn(scrollX); column++) {
            double middle = at.left() + at.x(column) - scrollX + at.columnWidth() / 2;
            if (middle < at.left() + 4 || middle > at.left() + at.bodyWidth() - at.columnWidth() / 2 + 1) continue;
            place(label(used++), names.get(column), columns.get(column), middle, at.top() - 10 * at.scale());
        }
        for (int i = used; i < labels.size(); i++) labels.get(i).setVisible(false);
    }

    private Label label(int number) {
        if (number == labels.size()) {
            var label = Style.styled(new Label(), Style.MATRIX_HEAD);
            labels.add(label);
            getChildren().add(label);
        }
        return labels.get(number);
    }

    private void place(Label label, String name, Column column, double x, double bottom) {
        label.setVisible(true);
        if (!label.getText().equals(name)) {
            label.setText(name);
            String shape = SignPaths.Debate.of(column.debate().code()).id();
            label.getStyleClass().setAll("label", Style.MATRIX_HEAD.css(), shape);
            label.setOnMouseClicked(_ -> open.accept(column));
            label.applyCss();
        }
        double width = Math.ceil(label.prefWidth(-1));
        double height = label.prefHeight(-1);
        label.resizeRelocate(x, bottom - height / 2, width, height);
        label.getTransforms().setAll(new Rotate(-ANGLE, 0, height / 2));
    }
}
