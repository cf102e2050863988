package demarche.pack.addendum;

import demarche.history.mapping.BadField;
import demarche.history.reading.Issued;
import demarche.history.reading.Moments;
import demarche.pack.addendum.change.Change;
import demarche.pack.addendum.change.Reading;
import demarche.pack.addendum.change.Turn;
import demarche.pack.block.Block;
import demarche.pack.block.Document;
import demarche.pack.block.Phrase;
import demarche.pack.brief.BriefMaker;
import demarche.plan.Issue;
import demarche.plan.PackCopy;
import demarche.plan.Plan;
import demarche.plan.choice.BriefSort;
import demarche.plan.id.ItemId;
import demarche.text.Days;
import demarche.text.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What else of a pack is in people's hands: papers for other readers, earlier versions, earlier addenda, and who holds a copy.
final class Beside {
    private final Wanted wanted;
    private final Plan plan;
    private final Numbering numbering;
    private final Texts texts;
    private final Days days;

    Beside(Wanted wanted, Texts texts) throws BadField {
        this.wanted = wanted;
        this.plan = wanted.planNow();
        this.numbering = new Numbering(plan, wanted.issued().pack().id());
        this.texts = texts;
        this.days = new Days(texts.locale());
    }

    /// A row for each kind of thing that there is.
    List<Block> rows() throws BadField {
        var rows = new ArrayList<Block>();
        row(texts.get("addendum.others"), others()).ifPresent(rows::add);
        row(texts.get("addendum.copies"), copies()).ifPresent(rows::add);
        return rows;
    }

    private static Optional<Block> row(String label, List<Phrase> said) {
        return said.isEmpty() ? Optional.empty() : Optional.of(Block.Row.of(label, new Block.Listing(false, said)));
    }

    private List<Phrase> others() throws BadField {
        var said = new ArrayList<Phrase>();
        long before = numbering.addenda().stream().filter(a -> Numbering.number(a) < wanted.number() && !a.day().isBefore(wanted.issued().issue().day())).count();
        if (before > 0) said.add(Phrase.of(texts.get("addendum.others.addenda")));
        for (Issue other : otherEditions()) said.add(Phrase.of(fate(other)));
        for (Issue earlier : numbering.versions()) if (isReplaced(earlier)) said.add(Phrase.of(texts.get("addendum.others.earlier", earlier.title(), held(earlier.id()).size())));
        return said;
    }

    /// The latest version of each other edition.
    private Iterable<Issue> otherEditions() {
        Map<BriefSort, Issue> latest = new LinkedHashMap<>();
        numbering.versions().forEach(issue -> latest.put(issue.making().edition(), issue));
        latest.remove(wanted.issued().issue().making().edition());
        return latest.values();
    }

    private String fate(Issue other) throws BadField {
        Moments moments = wanted.issued().moments();
        Optional<Issued> issued = Issued.of(moments, other.id());
        if (issued.isEmpty()) return texts.get("addendum.others.replace", other.title(), days.day(other.day()));
        var same = new Wanted(issued.get(), wanted.facts(), wanted.facility(), wanted.state(), wanted.number(), Optional.empty(), Wanted.Sender.NOBODY);
        Document now = BriefMaker.undrawn(same.at(same.last()));
        List<Change> changes = Change.between(Reading.of(BriefMaker.undrawn(same.at(0))), Reading.of(now));
        String edition = now.head().edition();
        boolean good = true;
        for (Turn turn : Turn.of(changes)) good &= Comparison.isCount(turn, same.at(0), same.at(same.last()));
        return good ? texts.get("addendum.others.good", edition, other.title(), days.day(other.day())) : texts.get("addendum.others.edition", edition, other.title(), days.day(other.day()));
    }

    private boolean isReplaced(Issue earlier) {
        Issue base = wanted.issued().issue();
        return !earlier.id().equals(base.id()) && earlier.making().edition() == base.making().edition() && !held(earlier.id()).isEmpty();
    }

    private List<PackCopy> held(ItemId issue) {
        return numbering.copies().stream().filter(copy -> copy.issue().equals(Optional.of(issue)) && copy.isOut()).toList();
    }

    private List<Phrase> copies() {
        return held(wanted.issued().issue().id()).stream().map(copy -> Phrase.of(copy.number().map(number -> texts.get("addendum.copies.copy", number, copy.title())).orElse(copy.title()))).toList();
    }
}
