package demarche.pack.ink.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Puts what was drawn into the order in which it is read. Of a line, what is bold is drawn after what is not, and the numbers of a list before all of its
/// items; lines themselves come in their order, column by column.
final class Lines {
    /// How far a number of a list stands from its item, in points, and how many letters it has at most.
    private static final double INDENT = 40;
    private static final int MARKER = 4;
    /// A gap wider than this share of the height of the line parts two words.
    private static final double SPACE = 0.1;
    private final List<List<Piece>> lines = new ArrayList<>();

    /// A word or a part of one, such as the comma after a bold word.
    record Piece(String letters, Box box, List<Float> edges, boolean fromRight) {}

    void add(Piece piece) {
        if (lines.isEmpty() || !lines.getLast().getLast().box().isLevelWith(piece.box())) lines.add(new ArrayList<>());
        lines.getLast().add(piece);
    }

    PageText text() {
        markers();
        var text = new StringBuilder();
        var words = new ArrayList<Word>();
        for (List<Piece> line : lines) {
            if (line.stream().noneMatch(Piece::fromRight)) line.sort(Comparator.comparingDouble(p -> p.box().x()));
            if (!text.isEmpty()) text.append('\n');
            for (int i = 0; i < line.size(); i++) {
                if (i > 0 && isApart(line.get(i - 1), line.get(i))) text.append(' ');
                words.add(new Word(text.length(), line.get(i).letters().length(), line.get(i).box(), line.get(i).edges()));
                text.append(line.get(i).letters());
            }
        }
        return new PageText(text.toString(), words);
    }

    private static boolean isApart(Piece before, Piece next) {
        double gap = Math.max(next.box().x() - before.box().right(), before.box().x() - next.box().right());
        return before.fromRight() || next.fromRight() || gap > SPACE * next.box().height();
    }

    /// Each number goes to the item on its right.
    private void markers() {
        for (List<Piece> line : List.copyOf(lines)) {
            if (line.size() > 1 || line.getFirst().letters().length() > MARKER) continue;
            Box marker = line.getFirst().box();
            Optional<List<Piece>> item = lines.stream().filter(l -> l != line && l.stream().anyMatch(p -> isItem(marker, p.box()))).findFirst();
            item.ifPresent(l -> {
                lines.remove(line);
                l.add(line.getFirst());
            });
        }
    }

    private static boolean isItem(Box marker, Box word) {
        return marker.isLevelWith(word) && word.x() >= marker.right() && word.x() - marker.right() < INDENT;
    }
}
