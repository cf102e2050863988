package demarche.history.account;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// How one text became another, word by word: pieces in reading order. Those that stayed and went give the old text, those that stayed and came the new.
public record Wording(List<Piece> pieces) {
    /// Longest texts that are compared word by word, in words; longer ones as wholes between a common beginning and end.
    private static final int MOST = 2_000;

    /// A run of words with the spaces and marks between them.
    public record Piece(Fate fate, String text) {}

    /// What became of words.
    public enum Fate {
        STAYED,
        WENT,
        CAME
    }

    public Wording {
        pieces = List.copyOf(pieces);
    }

    public static Wording between(String before, String after) {
        String[] old = words(before);
        String[] now = words(after);
        int start = 0;
        while (start < Math.min(old.length, now.length) && old[start].equals(now[start])) start++;
        int end = 0;
        while (end < Math.min(old.length, now.length) - start && old[old.length - 1 - end].equals(now[now.length - 1 - end])) end++;
        var pieces = new ArrayList<Piece>();
        add(pieces, Fate.STAYED, Arrays.copyOf(old, start));
        middle(pieces, Arrays.copyOfRange(old, start, old.length - end), Arrays.copyOfRange(now, start, now.length - end));
        add(pieces, Fate.STAYED, Arrays.copyOfRange(old, old.length - end, old.length));
        return new Wording(pieces);
    }

    /// Words, and what stands between them, each by itself.
    private static String[] words(String text) {
        return text.isEmpty() ? new String[0] : text.split("(?<=[^\\p{L}\\p{N}\\p{M}])|(?=[^\\p{L}\\p{N}\\p{M}])");
    }

    private static void middle(List<Piece> pieces, String[] old, String[] now) {
        if (old.length > MOST || now.length > MOST) {
            add(pieces, Fate.WENT, old);
            add(pieces, Fate.CAME, now);
            return;
        }
        int[][] common = common(old, now);
        int i = 0;
        int j = 0;
        while (i < old.length || j < now.length) {
            if (i < old.length && j < now.length && old[i].equals(now[j])) {
                add(pieces, Fate.STAYED, old[i]);
                i++;
                j++;
            } else if (j == now.length || i < old.length && common[i + 1][j] >= common[i][j + 1]) {
                add(pieces, Fate.WENT, old[i++]);
            } else {
                add(pieces, Fate.CAME, now[j++]);
            }
        }
    }

    /// How many words the rests of both have in common.
    private static int[][] common(String[] old, String[] now) {
        int[][] common = new int[old.length + 1][now.length + 1];
        for (int i = old.length - 1; i >= 0; i--) {
            for (int j = now.length - 1; j >= 0; j--) common[i][j] = old[i].equals(now[j]) ? common[i + 1][j + 1] + 1 : Math.max(common[i + 1][j], common[i][j + 1]);
        }
        return common;
    }

    private static void add(List<Piece> pieces, Fate fate, String... words) {
        String text = String.join("", words);
        if (text.isEmpty()) return;
        boolean goesOn = !pieces.isEmpty() && pieces.getLast().fate() == fate;
        if (goesOn) pieces.set(pieces.size() - 1, new Piece(fate, pieces.getLast().text() + text));
        else pieces.add(new Piece(fate, text));
    }
}
