package demarche.pack.addendum;

import demarche.history.account.Account;
import demarche.history.account.ItemNews;
import demarche.history.mapping.BadField;
import demarche.pack.addendum.change.Change;
import demarche.pack.addendum.change.Reading;
import demarche.pack.addendum.change.Turn;
import demarche.pack.block.Document;
import demarche.pack.brief.BriefMaker;
import demarche.pack.brief.Commission;
import demarche.plan.Kind;
import demarche.text.Days;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// A paper that went out beside the one that would go out now.
///
/// @param findings lines that changed, in the order of the old paper
/// @param counts   how many more differ only because days are counted from another one
record Comparison(Wanted wanted, Commission then, Commission now, Document old, Document fresh, List<Finding> findings, int counts) {
    /// In the id of the section that lists them, that of each state in a pack on several.
    private static final String SOURCES = "sources";
    private static final Set<Kind> APART = Set.of(Kind.ISSUE, Kind.PACK_COPY);

    static Comparison of(Wanted wanted) throws BadField {
        Commission then = wanted.at(0);
        Commission now = wanted.at(wanted.last());
        Document old = BriefMaker.document(then);
        Document fresh = BriefMaker.document(now);
        var causes = new Causes(wanted.issued(), wanted.facts(), step -> BriefMaker.undrawn(wanted.at(step)));
        var findings = new ArrayList<Finding>();
        int counts = 0;
        for (Turn turn : Turn.of(Change.between(Reading.of(old), Reading.of(fresh)))) {
            if (isCount(turn, then, now)) counts++;
            else findings.add(new Finding(turn, causes.of(turn)));
        }
        return new Comparison(wanted, then, now, old, fresh, List.copyOf(findings), counts);
    }

    /// Whether a line differs only by the day from which it counts.
    static boolean isCount(Turn turn, Commission then, Commission now) {
        if (then.facts().day().equals(now.facts().day())) return false;
        var days = new Days(now.print().locale());
        return turn.isCount(days.day(then.facts().day()), days.day(now.facts().day()));
    }

    /// How many fields of the plan differ; an item that came or went counts as one. What is kept about packs that went out does not count.
    int fields() throws BadField {
        List<ItemNews> items = Account.between(wanted.issued().plan(), wanted.planNow(), List.of()).items();
        return items.stream().filter(item -> !APART.contains(item.address().kind())).mapToInt(item -> Math.max(1, item.fields().size())).sum();
    }

    int sources() {
        return (int) findings.stream().filter(f -> f.turn().any().section().contains(SOURCES)).count();
    }

    /// Lines that changed because more is known by now.
    int facts() {
        return (int) findings.stream().filter(f -> f.cause() instanceof Cause.Newer).count();
    }
}
