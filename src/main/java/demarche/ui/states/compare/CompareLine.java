package demarche.ui.states.compare;

import demarche.insight.compare.Cell;
import demarche.insight.compare.Line;
import demarche.ui.kit.Style;
import demarche.ui.kit.part.EvenColumns;
import demarche.ui.kit.part.SourceMark;
import demarche.ui.kit.part.Words;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// One fact of all the states compared: what it is over the values, each value in its state’s column. A source that all share is told once.
final class CompareLine extends VBox {
    private static final double GAP = 12;

    /// @param names of the states, for readers
    CompareLine(Line line, List<String> names) {
        Style.styled(this, Style.COMPARED_LINE);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(spoken(line, names));
        boolean oneSource = line.cells().stream().map(Cell::source).distinct().count() == 1;
        Node[] cells = line.cells().stream().map(c -> cell(c, !oneSource)).toArray(Node[]::new);
        getChildren().addAll(Words.wrapped(line.title(), Style.CAPTION, Style.MUTED), new EvenColumns(1, GAP, cells));
        if (oneSource) getChildren().add(SourceMark.of(line.cells().getFirst().source()));
    }

    private static Node cell(Cell cell, boolean withSource) {
        var box = new VBox(Words.wrapped(cell.words(), cell.known() ? Style.STRONG : Style.MUTED));
        if (withSource) box.getChildren().add(SourceMark.of(cell.source()));
        return box;
    }

    private static String spoken(Line line, List<String> names) {
        return line.title() + ". " + IntStream.range(0, names.size())
                .mapToObj(i -> names.get(i) + ": " + line.cells().get(i).words() + ", " + line.cells().get(i).source()).collect(Collectors.joining(". "));
    }
}
