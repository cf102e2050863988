package demarche.pack.language;

import demarche.pack.block.Block;
import demarche.pack.block.Figure;
import demarche.pack.block.Phrase;
import demarche.pack.block.Table;
import demarche.pack.block.Table.Cells;
import demarche.pack.block.Table.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Puts the blocks of two languages into tables of two columns. Figures and maps, which say the same in both, stand once between the tables.
final class SideBySide {
    private static final double HALF = 84;
    private final Locale first;
    private final Locale second;
    private final Sayings ours;
    private final Sayings theirs;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Table.Line> rows = new ArrayList<>();

    SideBySide(Locale first, Locale second) {
        this.first = first;
        this.second = second;
        this.ours = new Sayings(first);
        this.theirs = new Sayings(second);
    }

    void put(List<Block> one, List<Block> other) {
        for (Pairs.Pair pair : Pairs.of(one, other)) {
            if (pair.isWhole()) put(pair.one().orElseThrow(), pair.other().orElseThrow());
            else alone(pair);
        }
    }

    /// All that was put, in its order.
    List<Block> blocks() {
        endTable();
        return List.copyOf(blocks);
    }

    private void put(Block one, Block other) {
        switch (one) {
            case Block.Title title when other instanceof Block.Title(String text, String line) -> titles(title, text, line);
            case Block.Row row when other instanceof Block.Row same -> {
                rows(ours.label(row.label()), theirs.label(same.label()));
                put(row.body(), same.body());
            }
            case Block.Permission permission when other instanceof Block.Permission same -> permission(permission, same);
            case Block.ToWrite write when other instanceof Block.ToWrite(String label, double _) -> whole(new Block.ToWrite(write.label() + " · " + label, write.height()));
            case Figure figure -> {
                whole(new Figure(figure.drawing(), figure.alternative(), Phrase.none()));
                rows(ours.of(one), theirs.of(other));
            }
            case Block.Masthead _ -> {
                whole(one);
                rows(ours.of(one), theirs.of(other));
            }
            case Block.Letterhead _, Block.Picture _, Block.Sources _ -> whole(one);
            default -> rows(ours.of(one), theirs.of(other));
        }
    }

    private void alone(Pairs.Pair pair) {
        Block block = pair.one().or(pair::other).orElseThrow();
        if (block instanceof Block.Permission permission) {
            var within = new SideBySide(first, second);
            within.put(pair.one().isPresent() ? permission.body() : List.of(), pair.one().isPresent() ? List.of() : permission.body());
            whole(new Block.Permission(permission.grant(), permission.heading(), within.blocks()));
            return;
        }
        if (block instanceof Block.Letterhead || block instanceof Block.Picture || block instanceof Block.Sources || block instanceof Figure) whole(block);
        else rows(pair.one().map(ours::of).orElse(List.of()), pair.other().map(theirs::of).orElse(List.of()));
    }

    private void titles(Block.Title title, String other, String line) {
        whole(new Block.Titles(title.text(), other, second));
        rows(List.of(Phrase.of(title.line())), List.of(Phrase.of(line)));
    }

    /// The box stays a box; its bar and all within say the same twice.
    private void permission(Block.Permission one, Block.Permission other) {
        var within = new SideBySide(first, second);
        within.put(one.body(), other.body());
        whole(new Block.Permission(one.grant(), one.heading() + " · " + other.heading(), within.blocks()));
    }

    private void whole(Block block) {
        endTable();
        blocks.add(block);
    }

    private void rows(List<Phrase> one, List<Phrase> other) {
        for (int i = 0; i < Math.max(one.size(), other.size()); i++) {
            rows.add(Cells.of(i < one.size() ? one.get(i) : Phrase.none(), i < other.size() ? other.get(i) : Phrase.none()));
        }
    }

    private void endTable() {
        if (rows.isEmpty()) return;
        blocks.add(new Table(Optional.empty(), Table.Size.NORMAL, List.of(column(first), column(second)), rows));
        rows.clear();
    }

    private static Column column(Locale language) {
        String name = language.getDisplayLanguage(language);
        return Column.in(language, name.substring(0, 1).toUpperCase(language) + name.substring(1), HALF);
    }
}
