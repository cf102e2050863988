package demarche.pack.brief;

import demarche.pack.block.Document;
import demarche.pack.brief.front.CardSides;
import demarche.pack.brief.ground.Marking;
import demarche.pack.ink.Paper;
import demarche.plan.Plan;
import demarche.plan.choice.BriefSort;
import demarche.plan.handling.Handling;
import demarche.plan.id.Iso3;
import demarche.reference.Facts;
import java.util.Comparator;
import java.util.Map;

/// Makes the papers of an edition, in any kind of file. The same plan and facts always give the same bytes.
public final class BriefMaker {
    private BriefMaker() {}

    /// The internal brief.
    public static byte[] pdf(Plan plan, Facts facts, Iso3 state, Paper paper) {
        return pdf(plan, facts, state, new Print(BriefSort.INTERNAL, paper));
    }

    /// @param print which of the papers, and how
    public static byte[] pdf(Plan plan, Facts facts, Iso3 state, Print print) {
        return made(Commission.on(plan, facts, state, print), Format.PDF);
    }

    /// The papers of a pack as PDF, with the place of each section and what to cut.
    public static Measured measured(Commission commission) {
        Draft draft = draft(commission);
        return new Measured(draft.pdf(), draft.told(), draft.extents().coreSides(), Cuts.of(commission, draft));
    }

    public static byte[] made(Commission commission, Format format) {
        Draft draft = draft(commission);
        return format == Format.PDF ? draft.pdf() : format.draw(draft.composed().document(), commission.print().sheet());
    }

    /// What the papers say. How much they say is decided by the sides of the PDF, so that every kind of file says the same.
    public static Document document(Commission commission) {
        return draft(commission).composed().document();
    }

    /// What the papers say before anything is drawn: no count of sides, and nothing cut for want of room.
    public static Document undrawn(Commission commission) {
        return BriefComposer.compose(commission, Map.of(), CardSides.Room.most()).document();
    }

    private static Draft draft(Commission commission) {
        if (commission.print().sort().edition().leaves() && commission.states().size() > 1) throw new IllegalArgumentException("what leaves the ministry is on one state");
        Print print = commission.print();
        return print.second().map(other -> Draft.sideBySide(commission, commission.with(print.withLanguage(other)))).orElseGet(() -> Draft.of(commission));
    }

    /// What stands on every page: the highest marking of what the papers hold.
    public static Handling marking(Commission commission) {
        return commission.states().stream().map(commission::request).map(Marking::of).max(Comparator.naturalOrder()).orElseThrow();
    }
}
