package demarche.ui.states.board;

import demarche.insight.board.Ranked;
import demarche.insight.board.Telling;
import demarche.plan.choice.BoardPart;
import demarche.text.Texts;
import demarche.ui.kit.Style;
import demarche.ui.kit.part.Tables;
import java.util.Arrays;
import java.util.Comparator;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;

/// The columns of the board that a table of states takes over: rank, score, its parts, and how far the rank moves.
///
/// @param <R> a row of that table
public final class Columns<R> {
    private final Texts texts;
    private final Function<R, Ranked> ranked;

    public Columns(Texts texts, Function<R, Ranked> ranked) {
        this.texts = texts;
        this.ranked = ranked;
    }

    public TableColumn<R, Integer> rank() {
        return Tables.number(texts.get("board-screen.column.rank"), row -> ranked.apply(row).rank(), Object::toString);
    }

    /// Sorts by the rank, of which equal scores are the rounded form: the highest score is last when it rises.
    public TableColumn<R, Integer> score() {
        TableColumn<R, Integer> column = Tables.number(texts.get("board-screen.column.score"), row -> ranked.apply(row).points(), Object::toString);
        column.getStyleClass().add(Style.STRONG.css());
        return column;
    }

    /// How far the rank moves when weights move by a fifth.
    public TableColumn<R, String> range() {
        TableColumn<R, String> column = Tables.text(texts.get("board-screen.column.range"), row -> range(ranked.apply(row)));
        column.setComparator(Comparator.comparing(text -> Integer.parseInt(text.replaceFirst("\\D.*", ""))));
        return column;
    }

    private String range(Ranked state) {
        return state.best() == state.worst() ? Integer.toString(state.best()) : texts.get("board-screen.range", state.best(), state.worst());
    }

    /// @param telling asked for names only
    public TableColumn<R, R> parts(Supplier<Telling> telling) {
        var column = new TableColumn<R, R>(texts.get("board-screen.column.parts"));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setReorderable(false);
        column.setSortable(false);
        column.setCellFactory(_ -> new BarCell(telling.get()));
        return column;
    }

    /// Any node, made anew only where the words for it are others: most of what a row shows does not change with its rank.
    ///
    /// @param words what the node says, all of it; readers hear them and sorting goes by them
    public TableColumn<R, R> picture(String title, Function<R, Node> node, Function<R, String> words) {
        var column = new TableColumn<R, R>(title);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setReorderable(false);
        column.setComparator(Comparator.comparing(words));
        column.setCellFactory(_ -> new PictureCell<>(node, words));
        return column;
    }

    private static final class PictureCell<R> extends TableCell<R, R> {
        private final Function<R, Node> node;
        private final Function<R, String> words;

        PictureCell(Function<R, Node> node, Function<R, String> words) {
            this.node = node;
            this.words = words;
        }

        @Override
        protected void updateItem(R row, boolean empty) {
            super.updateItem(row, empty);
            boolean nothing = empty || row == null;
            String now = nothing ? "" : words.apply(row);
            if (nothing) setGraphic(null);
            else if (getGraphic() == null || !now.equals(getAccessibleText())) setGraphic(node.apply(row));
            setAccessibleText(now);
        }
    }

    /// Keeps its bar, since dragging a weight draws it anew many times a second.
    private final class BarCell extends TableCell<R, R> {
        private final Telling telling;
        private final PartsBar bar = new PartsBar();

        BarCell(Telling telling) {
            this.telling = telling;
        }

        @Override
        protected void updateItem(R row, boolean empty) {
            super.updateItem(row, empty);
            boolean nothing = empty || row == null;
            setGraphic(nothing ? null : bar);
            setAccessibleText(nothing ? "" : words(ranked.apply(row)));
            if (!nothing) bar.show(ranked.apply(row));
        }

        private String words(Ranked state) {
            var points = state.pointsOfParts();
            return Arrays.stream(BoardPart.values()).map(p -> texts.get("board-screen.part-of", telling.name(p), points.get(p))).collect(Collectors.joining(", "));
        }
    }
}
