package demarche.pack.addendum;

import demarche.history.mapping.BadField;
import demarche.history.reading.Issued;
import demarche.history.reading.Moments;
import demarche.pack.block.Document;
import demarche.pack.brief.BriefMaker;
import demarche.pack.brief.Commission;
import demarche.pack.brief.CopyMark;
import demarche.pack.brief.Format;
import demarche.pack.brief.Print;
import demarche.pack.template.TemplateProblem;
import demarche.pack.template.Templates;
import demarche.plan.Issue;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.reference.Reference;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.Optional;

/// Makes again what went out, and what is to be said since. The same log always gives the same bytes.
public final class PackPapers {
    private final Reference reference;
    private final Templates templates;

    public PackPapers(Reference reference, Templates templates) {
        this.reference = reference;
        this.templates = templates;
    }

    /// Which paper, for whom.
    ///
    /// @param issue of which version
    /// @param state of several, the one it is on; empty: those of the pack
    public record Paper(ItemId issue, Optional<Iso3> state, Optional<CopyMark> copy) {}

    /// As it went out: a version, or an addendum.
    ///
    /// @throws NoSuchElementException where the log knows no such issue
    /// @throws BadField               where the log holds what a plan cannot
    /// @throws TemplateProblem        where the template it was made with is gone or spoilt
    public byte[] asIssued(Moments log, Paper paper, Format format) throws BadField, TemplateProblem {
        Issued issued = Issued.of(log, paper.issue()).orElseThrow();
        if (!Numbering.isAddendum(issued.issue())) return BriefMaker.made(commission(issued, paper), format);
        Issue to = new Numbering(issued.plan(), issued.pack().id()).latest().orElseThrow();
        Issued version = Issued.of(new Moments(log.plan(), issued.known()), to.id()).orElseThrow();
        return drawn(new Wanted(version, issued.issue().facts(), facility(version), paper.state(), Numbering.number(issued.issue()), paper.copy(), new Wanted.Sender(issued.issue().author(), issued.issue().note())), format);
    }

    /// The commission of what went out, for those who draw it themselves.
    public Commission commission(Issued issued, Paper paper) throws TemplateProblem {
        var facts = reference.on(issued.issue().facts()).with(issued.plan());
        Commission all = Commission.of(issued.plan(), facts, issued.pack(), facility(issued).template());
        Print print = paper.copy().map(all.print()::withCopy).orElse(all.print());
        return paper.state().map(all::only).orElse(all).with(print);
    }

    /// What has changed since a version went out, up to the end of the log.
    ///
    /// @param facts  the day of the facts
    /// @param number of the addendum
    /// @throws NoSuchElementException where the log knows no such version
    public byte[] addendum(Moments log, Paper to, LocalDate facts, int number, Format format) throws BadField, TemplateProblem {
        Issued version = Issued.of(log, to.issue()).orElseThrow();
        return drawn(new Wanted(version, facts, facility(version), to.state(), number, to.copy(), sender(version, number)), format);
    }

    /// Who recorded that the addendum goes out, where somebody did.
    private static Wanted.Sender sender(Issued version, int number) throws BadField {
        var numbering = new Numbering(version.after(version.since().size()), version.pack().id());
        return numbering.addenda().stream().filter(issue -> Numbering.number(issue) == number).findFirst().map(issue -> new Wanted.Sender(issue.author(), issue.note())).orElse(Wanted.Sender.NOBODY);
    }

    private Wanted.Facility facility(Issued issued) throws TemplateProblem {
        return new Wanted.Facility(reference, templates.named(issued.issue().making().template()));
    }

    private static byte[] drawn(Wanted wanted, Format format) throws BadField {
        Document document = document(wanted);
        return format.draw(document, wanted.at(0).print().paper());
    }

    static Document document(Wanted wanted) throws BadField {
        Comparison comparison = Comparison.of(wanted);
        Print print = comparison.then().print();
        Sides sides = Sides.of(comparison.old(), Format.PDF.draw(comparison.old(), print.sheet()));
        return AddendumPage.of(comparison, sides);
    }
}
