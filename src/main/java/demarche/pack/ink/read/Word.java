package demarche.pack.ink.read;

import java.util.List;

/// A word of a page: which letters of the page's text it is, and where it stands.
///
/// @param from  its first letter in the text of the page
/// @param edges where each letter begins and the last ends, along the line; empty where the letters cannot be told apart
public record Word(int from, int length, Box box, List<Float> edges) {
    public Word {
        edges = List.copyOf(edges);
    }

    /// The letter after its last.
    public int to() {
        return from + length;
    }

    /// The place of some of its letters, both counted in the text of the page; the whole word where its letters cannot be told apart.
    Box part(int first, int end) {
        if (edges.isEmpty()) return box;
        double left = edges.get(Math.clamp((long) first - from, 0, length));
        double right = edges.get(Math.clamp((long) end - from, 0, length));
        return new Box(left, box.y(), Math.max(0, right - left), box.height());
    }
}
