package demarche.pack.addendum;

import demarche.history.mapping.BadField;
import demarche.history.reading.Issued;
import demarche.pack.brief.Commission;
import demarche.pack.brief.CopyMark;
import demarche.pack.template.Template;
import demarche.plan.Pack;
import demarche.plan.Plan;
import demarche.plan.id.Iso3;
import demarche.reference.Facts;
import demarche.reference.Reference;
import java.time.LocalDate;
import java.util.Optional;

/// Which addendum is asked for: to what went out, as of which facts, under which number.
///
/// @param issued what went out, with all that was done since
/// @param facts  the day of the facts of the addendum
/// @param state  of several, the one it is on; empty: those of the pack
/// @param sender who sends it out, and what is said with it
record Wanted(Issued issued, LocalDate facts, Facility facility, Optional<Iso3> state, int number, Optional<CopyMark> copy, Sender sender) {
    /// What papers are made with: the facts, and the look of what went out.
    record Facility(Reference reference, Template template) {}

    /// @param author may be empty
    /// @param note   in one sentence, what the desk says of the changes; may be empty
    record Sender(String author, String note) {
        static final Sender NOBODY = new Sender("", "");
    }

    boolean leaves() {
        return issued.issue().making().edition().edition().leaves();
    }

    /// One step after the last edit stands for the facts of the addendum's day.
    int last() {
        return issued.since().size() + 1;
    }

    Plan planNow() throws BadField {
        return issued.after(issued.since().size());
    }

    /// The same papers after so many of the edits.
    Commission at(int step) throws BadField {
        Plan plan = issued.after(Math.min(step, issued.since().size()));
        LocalDate day = step < last() ? issued.issue().facts() : facts;
        Facts known = facility.reference().on(day).with(plan);
        Pack pack = plan.packs().find(issued.pack().id()).map(p -> p.withMaking(issued.issue().making())).orElse(issued.pack());
        Commission all = Commission.of(plan, known, pack, facility.template());
        return state.map(all::only).orElse(all);
    }
}
