package demarche.pack.brief.length;

import demarche.pack.block.Answer;
import demarche.pack.block.Block;
import demarche.pack.block.Figure;
import demarche.pack.block.Phrase;
import demarche.pack.block.Section;
import demarche.pack.block.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// Shortens a section by whole items from its end: points, answers, rows of tables, items of lists. What is no item stays.
public final class Trimming {
    private int left;

    private Trimming(int items) {
        this.left = items;
    }

    /// The section with so many items, the first of all it has.
    public static Section first(Section section, int items) {
        var trimming = new Trimming(items);
        return new Section(section.id(), section.number(), section.name(), section.thumb(), section.turn(), trimming.kept(section.blocks()), section.running());
    }

    public static int items(Section section) {
        var trimming = new Trimming(Integer.MAX_VALUE);
        trimming.kept(section.blocks());
        return Integer.MAX_VALUE - trimming.left;
    }

    private List<Block> kept(List<Block> blocks) {
        var kept = new ArrayList<Block>();
        blocks.forEach(block -> kept.addAll(kept(block)));
        return kept;
    }

    private List<Block> kept(Block block) {
        return switch (block) {
            case Answer answer -> some(List.<Block>of(answer));
            case Block.Entry entry -> some(List.<Block>of(entry));
            case Block.Points(List<Phrase> points) -> unlessEmpty(some(points), Block.Points::new);
            case Block.Listing(boolean ordered, List<Phrase> items) -> unlessEmpty(some(items), some -> new Block.Listing(ordered, some));
            case Table table -> unlessEmpty(some(table.lines()), some -> new Table(table.caption(), table.size(), table.columns(), some));
            case Block.Row row -> unlessEmpty(kept(row.body()), some -> new Block.Row(row.label(), some, row.spoken()));
            case Block.Permission box -> unlessEmpty(kept(box.body()), some -> new Block.Permission(box.grant(), box.heading(), some));
            case Figure _, Block.Letterhead _, Block.Masthead _, Block.Facts _, Block.Deadline _, Block.Title _, Block.Titles _, Block.Heading _, Block.Paragraph _, Block.ToWrite _, Block.Sources _, Block.Picture _,
                 Block.Note _ -> List.of(block);
        };
    }

    private static <T> List<Block> unlessEmpty(List<T> items, Function<List<T>, Block> made) {
        return items.isEmpty() ? List.of() : List.of(made.apply(items));
    }

    private <T> List<T> some(List<T> items) {
        int count = Math.min(left, items.size());
        left -= count;
        return items.subList(0, count);
    }
}
