package demarche.pack.brief.page;

import demarche.pack.block.Block;
import demarche.pack.block.Phrase;
import java.util.List;

/// Keeps people and talks on one side of A4, by counting characters: talks and then persons are left out from the end, in turn, until the rest finds room.
///
/// @param persons how many are printed
/// @param talks   how many are printed
record PeopleRoom(int persons, int talks) {
    /// What a side holds under its title, in points.
    private static final int SIDE = 612;
    private static final int LINE_HEIGHT = 15;
    /// Characters in a line of text, and in one beside the name of a sentence.
    private static final int LINE = 60;
    private static final int NAMED_LINE = 48;
    private static final int BETWEEN = 24;

    /// @param below what follows them
    static PeopleRoom of(List<Block.Entry> people, List<Phrase> talks, List<Phrase> owed, List<Block> below) {
        var room = new PeopleRoom(people.size(), talks.size());
        int left = SIDE - below.stream().mapToInt(PeopleRoom::height).sum();
        while (room.height(people, talks, owed) > left && (room.persons > 1 || room.talks > 1)) room = room.smaller();
        return room;
    }

    private PeopleRoom smaller() {
        return talks > 1 && talks >= persons - 1 ? new PeopleRoom(persons, talks - 1) : new PeopleRoom(Math.max(1, persons - 1), persons > 1 ? talks : talks - 1);
    }

    private int height(List<Block.Entry> people, List<Phrase> said, List<Phrase> owed) {
        return people.stream().limit(persons).mapToInt(PeopleRoom::height).sum() + listed(said.subList(0, talks)) + listed(owed);
    }

    private static int height(Block block) {
        if (block instanceof Block.Entry entry) return height(entry);
        int lines = block instanceof Block.Row row ? row.body().stream().mapToInt(b -> b instanceof Block.Paragraph(Phrase phrase) ? lines(phrase, LINE) : 1).sum() : 1;
        return lines * LINE_HEIGHT + BETWEEN;
    }

    private static int height(Block.Entry person) {
        int named = person.said().stream().mapToInt(fact -> lines(fact.value(), NAMED_LINE) * LINE_HEIGHT + 6).sum();
        int notes = person.label().notes().size() * 2 * 12 + LINE_HEIGHT;
        return Math.max(lines(person.opening(), LINE) * LINE_HEIGHT + named, notes) + BETWEEN;
    }

    private static int listed(List<Phrase> items) {
        return items.isEmpty() ? 0 : items.stream().mapToInt(item -> lines(item, LINE - 4) * LINE_HEIGHT + 4).sum() + BETWEEN;
    }

    private static int lines(Phrase phrase, int line) {
        return Math.ceilDiv(phrase.letters(), line);
    }
}
