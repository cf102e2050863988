package demarche.pack.brief;

import demarche.pack.block.Block;
import demarche.pack.block.Fact;
import demarche.pack.block.Phrase;
import demarche.pack.block.Section.Thumb;
import demarche.pack.block.Section;
import demarche.pack.block.Table.Cells;
import demarche.pack.block.Table.Column;
import demarche.pack.block.Table;
import demarche.pack.brief.debates.DebatesPage;
import demarche.pack.brief.ground.EventName;
import demarche.pack.brief.ground.Ground;
import demarche.pack.brief.ground.Marking;
import demarche.pack.brief.page.AnswersPage;
import demarche.pack.brief.page.FactsPage;
import demarche.pack.brief.page.OfferPage;
import demarche.pack.brief.page.PointsPage;
import demarche.pack.brief.page.SteerPage;
import demarche.plan.TargetState;
import demarche.plan.handling.Edition;
import demarche.reference.practice.Event;
import demarche.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// The front: which state, which day, by when something is decided, and how much to read in the time there is.
final class CoverPage {
    private static final int LIMIT = 4;
    private final Ground ground;
    private final List<Section> sections;
    private final OptionalInt coreSides;
    private final Texts texts;

    private CoverPage(Ground ground, List<Section> sections, OptionalInt coreSides) {
        this.ground = ground;
        this.sections = sections;
        this.coreSides = coreSides;
        this.texts = Texts.of("editions", ground.request().locale());
    }

    /// @param sections  those that follow
    /// @param coreSides how many sides sections 1 to 4 take, once it is known
    static Section of(Ground ground, List<Section> sections, OptionalInt coreSides) {
        return new CoverPage(ground, sections, coreSides).section();
    }

    private Section section() {
        var blocks = new ArrayList<Block>();
        String unit = ground.plan().head().unit();
        blocks.add(new Block.Masthead(unit.isBlank() ? List.of() : List.of(unit), List.of(Fact.of(ground.text("cover.edition"), edition()),
                Fact.of(ground.text("cover.as-of"), ground.days().day(ground.day()))), ground.stateName(), isInternal() ? ground.text("cover.subtitle") : texts.get("editions.head.subtitle")));
        blocks.add(new Block.Facts(facts()));
        blocks.add(deadline());
        blocks.add(reading());
        blocks.add(new Block.Note(Phrase.of(Marking.sentence(ground.request(), ground.names())).words(" " + notHanded())
                .words(core())));
        return new Section("cover", "", ground.text("cover.name"), Thumb.COVER, blocks);
    }

    private boolean isInternal() {
        return ground.request().edition() == Edition.INTERNAL;
    }

    private String edition() {
        return isInternal() ? ground.text("edition.internal") : texts.get("editions.head.edition");
    }

    private String notHanded() {
        String day = ground.days().day(ground.day());
        return isInternal() ? ground.text("cover.not-handed", day) : texts.get("editions.head.not-handed", day);
    }

    private String core() {
        if (coreSides.isEmpty()) return "";
        int sides = coreSides.getAsInt();
        return " " + (sides <= LIMIT ? ground.text("cover.core", sides, LIMIT) : ground.text("cover.core.over", sides, LIMIT));
    }

    private List<Fact> facts() {
        var facts = new ArrayList<Fact>();
        if (ground.plan().head().sample()) facts.add(new Fact(ground.text("cover.sample"), Phrase.none().strong(ground.text("cover.sample.strong")).words(" " + ground.text("cover.sample.words"))));
        facts.add(Fact.of(ground.text("cover.plan"), ground.plan().title()));
        facts.add(new Fact(ground.text("cover.asked"), ground.given(ground.target().map(TargetState::requestedBy).orElse(""))));
        facts.add(new Fact(ground.text("cover.owner"), ground.given(ground.target().map(TargetState::localOwner).orElse(""))));
        facts.add(Fact.of(ground.text("cover.meeting"), ground.text("cover.meeting.unknown")));
        return facts;
    }

    private Block deadline() {
        Optional<Event> next = ground.nextDecision().map(c -> c.event());
        if (next.isEmpty()) return new Block.Deadline(ground.text("cover.critical"), ground.text("cover.critical.none"), Phrase.of(ground.text("steer.next.none")));
        Event event = next.get();
        long left = ground.nextDecision().orElseThrow().daysLeft();
        String days = left > 0 ? ground.text("cover.left", left) : ground.text("cover.now");
        return new Block.Deadline(ground.text("cover.critical"), ground.days().span(event.first(), event.last()),
                Phrase.of(new EventName(ground).of(event) + ". " + days));
    }

    private Table reading() {
        var rows = new ArrayList<Table.Line>();
        row(rows, ground.text("cover.minutes.1"), List.of(SteerPage.ID));
        row(rows, ground.text("cover.minutes.5"), List.of(PointsPage.ID));
        row(rows, ground.text("cover.minutes.15"), List.of(AnswersPage.ID, OfferPage.ID));
        row(rows, ground.text("cover.look-up"), List.of(FactsPage.ID, DebatesPage.ID));
        row(rows, ground.text("cover.annexes"), sections.stream().map(Section::id).filter(id -> id.startsWith("annex-") || id.equals("sources")).toList());
        return new Table(Optional.of(ground.text("cover.how-long")), Table.Size.NORMAL, List.of(Column.of(ground.text("cover.time"), 40), Column.of(ground.text("cover.read"), 100),
                Column.numeric(ground.text("cover.page"), 28)), rows);
    }

    private void row(List<Table.Line> rows, String time, List<String> ids) {
        List<Section> there = sections.stream().filter(s -> ids.contains(s.id())).toList();
        if (there.isEmpty()) return;
        Phrase names = Phrase.of(String.join("; ", there.stream().limit(6).map(this::heading).toList()));
        Phrase pages = Phrase.none();
        for (int i = 0; i < Math.min(6, there.size()); i++) {
            if (i > 0) pages = pages.words(", ");
            pages = pages.pageOf(there.get(i).id(), ground.text("go.section", there.get(i).heading()));
        }
        rows.add(Cells.of(Phrase.of(time), names, pages));
    }

    private String heading(Section section) {
        return section.heading();
    }
}
