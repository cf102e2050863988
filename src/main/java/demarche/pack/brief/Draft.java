package demarche.pack.brief;

import demarche.pack.brief.Measured.Extent;
import demarche.pack.brief.front.CardSides;
import demarche.pack.brief.front.Leaf;
import demarche.pack.brief.length.Extents;
import demarche.pack.ink.Paper;
import demarche.pack.ink.PdfInk;
import demarche.pack.language.Bilingual;
import demarche.plan.choice.BriefPart;
import demarche.plan.id.Iso3;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// A document that was drawn once to see how long it comes out: how much it says, and what its cover says of its length, depend on that.
///
/// @param room how many lines of one kind its sides were given
record Draft(Composed composed, byte[] pdf, Extents extents, CardSides.Room room) {
    /// Sections of a pack that takes long to draw.
    private static final int MANY = 40;

    static Draft of(Commission commission) {
        return switch (commission.print().sort()) {
            case INTERNAL, HEAD -> counted(commission);
            case IMPLEMENTER -> drawn(commission, Map.of(), CardSides.Room.most());
            case CARD, HAND_OVER, PUBLIC -> onOneSideEach(commission);
        };
    }

    /// The cover says how many sides sections 1 to 4 take. Each is made for one side, so that the first drawing is right unless one of them runs over.
    private static Draft counted(Commission commission) {
        Composed meant = BriefComposer.compose(commission, Map.of(), CardSides.Room.most());
        Paper sheet = commission.print().sheet();
        boolean saysIt = meant.leaves().stream().anyMatch(leaf -> leaf.part() == BriefPart.COVER);
        if (saysIt && !meant.expected().isEmpty() && meant.leaves().size() > MANY) return thick(commission, meant);
        Draft draft = drawn(meant, sheet, CardSides.Room.most());
        Map<Iso3, Integer> core = draft.extents().core();
        return saysIt && !core.equals(meant.expected()) ? drawn(commission, core, CardSides.Room.most()) : draft;
    }

    /// Of a thick pack what is counted is drawn alone, so that the whole is drawn once in any case.
    private static Draft thick(Commission commission, Composed meant) {
        Map<Iso3, Integer> core = drawn(meant.core(), commission.print().sheet(), CardSides.Room.most()).extents().core();
        return core.equals(meant.expected()) ? drawn(meant, commission.print().sheet(), CardSides.Room.most()) : drawn(commission, core, CardSides.Room.most());
    }

    /// With as many lines as the sides have room for: each section takes one, by turns the first and the second side of a card.
    private static Draft onOneSideEach(Commission commission) {
        CardSides.Room room = CardSides.Room.most();
        Draft draft = drawn(commission, Map.of(), room);
        while (draft.runsOver(0) || draft.runsOver(1)) {
            CardSides.Room less = room.less(draft.runsOver(0), draft.runsOver(1));
            if (less.equals(room)) return draft;
            room = less;
            draft = drawn(commission, Map.of(), room);
        }
        return draft;
    }

    /// The same paper in two languages, side by side: where one needs more room than the other, both say as much as the longer one has room for.
    static Draft sideBySide(Commission one, Commission other) {
        Draft first = of(one);
        Draft second = of(other);
        CardSides.Room room = first.room.least(second.room);
        Composed ours = first.in(one, room).composed;
        Composed theirs = second.in(other, room).composed;
        return drawn(ours.with(Bilingual.of(ours.document(), Optional.of(theirs.document()))), one.print().sheet(), room);
    }

    private Draft in(Commission commission, CardSides.Room room) {
        return this.room.equals(room) ? this : drawn(commission, Map.of(), room);
    }

    /// Its sections and where they stand, as they are told to people.
    List<Extent> told() {
        return IntStream.range(0, extents.of().size()).mapToObj(i -> {
            Leaf leaf = extents.leaves().get(i);
            return new Extent(leaf.part(), leaf.section().heading(), extents.of().get(i).first(), extents.of().get(i).sides());
        }).toList();
    }

    /// @param turn 0 for each first side, 1 for each second
    private boolean runsOver(int turn) {
        return IntStream.range(0, extents.of().size()).anyMatch(i -> i % 2 == turn && extents.of().get(i).sides() > 1);
    }

    private static Draft drawn(Commission commission, Map<Iso3, Integer> counted, CardSides.Room room) {
        return drawn(BriefComposer.compose(commission, counted, room), commission.print().sheet(), room);
    }

    private static Draft drawn(Composed composed, Paper sheet, CardSides.Room room) {
        byte[] pdf = new PdfInk(sheet).draw(composed.document());
        return new Draft(composed, pdf, Extents.read(pdf, composed.leaves()), room);
    }
}
