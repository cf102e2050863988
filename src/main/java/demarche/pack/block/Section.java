package demarche.pack.block;

import java.util.List;

/// A part of a document that begins on a page of its own, such as `1 Steer` or `B Sources`.
///
/// @param id     stays the same when the section moves; lower-case letters, digits and hyphens
/// @param number as printed before the name and in the thumb index; empty on the cover
/// @param name   for the head of the page and the bookmarks
/// @param turn   how its sheets are held
/// @param running what stands under the heading at the head of its pages; empty: what stands there in the whole document
public record Section(String id, String number, String name, Thumb thumb, Turn turn, List<Block> blocks, String running) {
    /// The mark at the edge of the sheet by which a held pack opens at the section.
    public enum Thumb {
        /// None: the cover, which has no running head either.
        COVER,
        /// Black: to be read.
        READ,
        /// Grey: to be looked up.
        LOOK_UP
    }

    /// Which way a sheet is held to be read.
    public enum Turn {
        UPRIGHT,
        /// On its long side, for a table of many columns. It has no mark at its edge, which is not the edge of the pack.
        LANDSCAPE
    }

    public Section {
        if (!id.matches("[a-z][a-z0-9-]*")) throw new IllegalArgumentException("not the id of a section: " + id);
        blocks = List.copyOf(blocks);
    }

    public Section(String id, String number, String name, Thumb thumb, List<Block> blocks) {
        this(id, number, name, thumb, Turn.UPRIGHT, blocks);
    }

    public Section(String id, String number, String name, Thumb thumb, Turn turn, List<Block> blocks) {
        this(id, number, name, thumb, turn, blocks, "");
    }

    public Section running(String line) {
        return new Section(id, number, name, thumb, turn, blocks, line);
    }

    /// The same section with other blocks.
    public Section holding(List<Block> others) {
        return new Section(id, number, name, thumb, turn, others, running);
    }

    /// The same section under another name, which is its title too.
    public Section named(String other) {
        List<Block> titled = blocks.stream().map(block -> block instanceof Block.Title(String text, String line) && text.equals(name) ? new Block.Title(other, line) : block).toList();
        return new Section(id, number, other, thumb, turn, titled, running);
    }

    /// The line under the heading at the head of its pages.
    public String running(DocumentHead head) {
        return running.isEmpty() ? head.running() : running;
    }

    public boolean isLandscape() {
        return turn == Turn.LANDSCAPE;
    }

    /// Whether the edge of its sheets carries its mark; what has no number has none.
    public boolean hasTab() {
        return thumb != Thumb.COVER && !isLandscape() && !number.isEmpty();
    }

    /// `1 Steer`, or the name alone where there is no number.
    public String heading() {
        return number.isEmpty() ? name : number + " " + name;
    }
}
