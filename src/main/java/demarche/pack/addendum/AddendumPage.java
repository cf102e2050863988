package demarche.pack.addendum;

import demarche.history.mapping.BadField;
import demarche.pack.block.Block;
import demarche.pack.block.Document;
import demarche.pack.block.DocumentHead;
import demarche.pack.block.Mark;
import demarche.pack.block.Phrase;
import demarche.pack.block.Section;
import demarche.pack.brief.CopyMark;
import demarche.pack.brief.ground.Names;
import demarche.plan.Issue;
import demarche.plan.Meeting;
import demarche.text.Days;
import demarche.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The paper that is kept with a brief and says what of it no longer holds. One that leaves the ministry says only what its own pages say.
final class AddendumPage {
    private final Comparison comparison;
    private final Wanted wanted;
    private final Sides sides;
    private final Texts texts;
    private final Days days;

    private AddendumPage(Comparison comparison, Sides sides) {
        this.comparison = comparison;
        this.wanted = comparison.wanted();
        this.sides = sides;
        this.texts = Texts.of("addendum", comparison.now().print().locale());
        this.days = new Days(texts.locale());
    }

    /// @param sides of the paper that went out
    static Document of(Comparison comparison, Sides sides) throws BadField {
        return new AddendumPage(comparison, sides).document();
    }

    private Document document() throws BadField {
        DocumentHead head = comparison.fresh().head().withMarking(marking())
                .named(texts.get("addendum.file", comparison.fresh().head().title(), wanted.number()), texts.get("addendum.description", days.day(issue().day())), foot());
        String name = texts.get("addendum.title", wanted.number());
        return new Document(head, List.of(new Section("addendum", "", name, Section.Thumb.LOOK_UP, blocks())));
    }

    /// As high as the paper it belongs to, and as high as what it tells.
    private Mark marking() {
        Mark then = comparison.old().head().marking();
        Mark now = comparison.fresh().head().marking();
        return then.level().compareTo(now.level()) > 0 ? then : now;
    }

    private Issue issue() {
        return wanted.issued().issue();
    }

    private List<Block> blocks() throws BadField {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Title(texts.get("addendum.heading", wanted.number()), line()));
        blocks.add(Block.Row.spoken(texts.get("addendum.sentence"), new Block.Paragraph(new Sentence(comparison, sides, texts).phrase())));
        if (!comparison.findings().isEmpty()) blocks.add(new ChangesTable(comparison, sides, texts).table());
        if (!wanted.leaves()) blocks.addAll(new Beside(wanted, texts).rows());
        blocks.add(Block.Row.of(texts.get("addendum.nothing"), nothingElse()));
        blocks.add(Block.Row.of(texts.get("addendum.origin"), new Block.Paragraph(origin())));
        return blocks;
    }

    private String line() {
        String closed = days.day(wanted.facts());
        return wanted.leaves() ? texts.get("addendum.line.outward", days.day(issue().day()), closed)
                : texts.get("addendum.line", number(), issue().title(), days.day(issue().day()), closed);
    }

    /// The number of the brief; of several, that of the pack; without one, what the pack is called.
    private String number() {
        List<String> own = wanted.issued().plan().meetingsOf(wanted.issued().pack().id()).stream().filter(m -> comparison.then().states().contains(m.state()))
                .map(Meeting::number).filter(n -> !n.isBlank()).distinct().toList();
        if (own.size() == 1) return own.getFirst();
        String pack = wanted.issued().pack().number();
        return pack.isBlank() ? wanted.issued().pack().title() : pack;
    }

    private List<String> foot() {
        String which = wanted.leaves() ? texts.get("addendum.title", wanted.number()) : texts.get("addendum.foot", number(), wanted.number());
        Optional<String> copy = wanted.copy().map((CopyMark mark) -> texts.get("addendum.foot.copy", mark.number(), mark.of()));
        String first = Stream.concat(Stream.of(which), copy.stream()).collect(Collectors.joining(" · "));
        DocumentHead head = comparison.fresh().head();
        return List.of(first, String.join(" · ", head.author(), days.day(wanted.facts()), head.edition()));
    }

    private Block[] nothingElse() throws BadField {
        var said = new ArrayList<Block>();
        if (wanted.leaves()) return new Block[] {Block.Paragraph.of(texts.get("addendum.nothing.outward"))};
        said.add(Block.Paragraph.of(texts.get("addendum.nothing.compared", issue().title(), days.day(issue().day()), comparison.fields(), comparison.sources(), comparison.facts())));
        if (comparison.counts() > 0) said.add(Block.Paragraph.of(texts.get("addendum.nothing.counts", comparison.counts(), days.day(wanted.facts()))));
        return said.toArray(Block[]::new);
    }

    /// The label and what it means: the ministry’s own, where that is what is printed.
    private String sentence() {
        var names = new Names(Texts.of("brief", texts.locale()));
        Mark mark = marking();
        return comparison.now().plan().ownMarking(mark.level()).filter(own -> own.title().equals(mark.label())).map(names::of).orElseGet(() -> names.of(mark.level()));
    }

    private Phrase origin() {
        String desk = comparison.fresh().head().author();
        String marking = sentence();
        if (wanted.leaves()) return Phrase.of(desk + ", " + days.day(wanted.facts()) + ". " + marking);
        Stream<String> who = Stream.of(wanted.sender().author(), desk, days.day(wanted.facts()), comparison.now().pack().map(p -> p.clearance().contact()).orElse(""));
        return Phrase.of(who.filter(part -> !part.isBlank()).collect(Collectors.joining(", ")) + ". " + marking);
    }
}
