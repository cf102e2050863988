package demarche.pack.brief;

import demarche.pack.brief.outward.SidePaper;
import demarche.pack.ink.PdfInk;
import demarche.plan.choice.BriefPart;
import demarche.plan.id.Iso3;
import java.util.Map;

/// A document that was drawn once to see how long it comes out: how much it says, and what its cover says of its length, depend on that.
record Draft(Composed composed, byte[] pdf, Extents extents) {
    private static final int CARD_SIDES = 2;

    static Draft of(Commission commission) {
        return switch (commission.print().sort()) {
            case INTERNAL, HEAD -> counted(commission);
            case IMPLEMENTER -> drawn(commission, Map.of(), SidePaper.MOST);
            case CARD -> within(CARD_SIDES * commission.states().size(), commission);
            case HAND_OVER, PUBLIC -> within(1, commission);
        };
    }

    /// The cover says how many sides sections 1 to 4 take. Each is made for one side, so that the first drawing is right unless one of them runs over.
    private static Draft counted(Commission commission) {
        Draft draft = drawn(commission, Map.of(), SidePaper.MOST);
        Map<Iso3, Integer> core = draft.extents().core();
        boolean saysIt = draft.composed().leaves().stream().anyMatch(leaf -> leaf.part() == BriefPart.COVER);
        return saysIt && !core.equals(draft.composed().expected()) ? drawn(commission, core, SidePaper.MOST) : draft;
    }

    /// With as many lines as the sides have room for.
    private static Draft within(int sides, Commission commission) {
        Draft draft = drawn(commission, Map.of(), SidePaper.MOST);
        for (int room = SidePaper.MOST - 1; room > 0 && draft.extents().sides() > sides; room--) draft = drawn(commission, Map.of(), room);
        return draft;
    }

    private static Draft drawn(Commission commission, Map<Iso3, Integer> counted, int room) {
        Composed composed = BriefComposer.compose(commission, counted, room);
        byte[] pdf = new PdfInk(commission.print().sheet()).draw(composed.document());
        return new Draft(composed, pdf, Extents.read(pdf, composed.leaves()));
    }
}
