package demarche.pack.brief.outward;

import demarche.insight.Linkage;
import demarche.pack.block.Block;
import demarche.pack.block.Phrase;
import demarche.pack.block.Section.Thumb;
import demarche.pack.block.Section;
import demarche.pack.block.Table.Cells;
import demarche.pack.block.Table.Column;
import demarche.pack.block.Table;
import demarche.pack.brief.ground.Ground;
import demarche.plan.Activity;
import demarche.plan.Programme;
import demarche.plan.TargetState;
import demarche.plan.id.LanguageTag;
import demarche.plan.part.Ownership;
import demarche.reference.topic.Link;
import demarche.reference.topic.Relation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The one side that stays with the partner government: their request first, what is offered, what supports what, how we work, law and calendar.
public final class HandOverPage {
    private static final int LINKS = 4;
    private static final int PLACES = 2;
    private static final int LANGUAGES = 3;
    private final Ground ground;
    private final SidePaper paper;

    private HandOverPage(Ground ground, SidePaper paper) {
        this.ground = ground;
        this.paper = paper;
    }

    /// @param ground of what the partner may see
    public static Section of(Ground ground, SidePaper paper) {
        return new HandOverPage(ground, paper).section();
    }

    private Section section() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Title(paper.text("editions.hand-over.heading"), paper.addressee().orElseGet(() -> paper.text("editions.hand-over.for", ground.stateName())) + " " + paper.line()));
        blocks.add(Block.Row.of(paper.text("editions.request"), listed(request())));
        blocks.add(offer());
        List<Link> links = links();
        if (!links.isEmpty()) blocks.add(supports(links));
        blocks.add(Block.Row.of(paper.text("editions.work"), new Block.Listing(false, List.of(Phrase.of(paper.text("editions.work.yours")), Phrase.of(paper.text("editions.work.treaty")),
                    Phrase.of(paper.text("editions.work.safeguard")), Phrase.of(paper.text("editions.work.others"))))));
        blocks.addAll(paper.lawAndCalendar());
        paper.contact().ifPresent(blocks::add);
        blocks.add(paper.marked(paper.text("editions.rule.hand-over")));
        return new Section("paper", "", paper.text("editions.hand-over.heading"), Thumb.COVER, blocks);
    }

    private static Block listed(List<Phrase> phrases) {
        return phrases.size() == 1 ? new Block.Paragraph(phrases.getFirst()) : new Block.Listing(false, phrases);
    }

    private List<Phrase> request() {
        var said = new ArrayList<Phrase>();
        ground.target().map(TargetState::requestedBy).filter(who -> !who.isBlank()).ifPresent(who -> said.add(ground.invented(Phrase.of(paper.text("editions.request.by", SidePaper.cut(who))))));
        ground.target().map(TargetState::localOwner).filter(who -> !who.isBlank()).ifPresent(who -> said.add(ground.invented(Phrase.of(paper.text("editions.request.owner", SidePaper.cut(who))))));
        ground.programmes().stream().filter(p -> !p.ownership().requestedBy().isBlank()).limit(paper.room()).forEach(p -> said.add(ground.invented(Phrase.of(asked(p, p.ownership())))));
        return said.isEmpty() ? List.of(Phrase.of(paper.text("editions.request.none"))) : said;
    }

    private String asked(Programme programme, Ownership ownership) {
        String title = SidePaper.cut(programme.title());
        String who = SidePaper.cut(ownership.requestedBy());
        return ownership.requestedOn().map(day -> paper.text("editions.request.programme.on", title, who, ground.days().day(day)))
                .orElseGet(() -> paper.text("editions.request.programme", title, who));
    }

    private Block offer() {
        List<Programme> programmes = ground.programmes();
        if (programmes.isEmpty()) return Block.Row.of(paper.text("editions.offer"), Block.Paragraph.of(paper.text("editions.offer.none")));
        var rows = programmes.stream().limit(paper.room()).<Table.Line>map(this::offered).collect(Collectors.toCollection(ArrayList::new));
        if (programmes.size() > rows.size()) rows.add(new Cells(List.of(new Table.Cell(Phrase.of(paper.text("editions.offer.more", programmes.size() - rows.size())), 4))));
        return new Table(Optional.of(paper.text("editions.offer")), Table.Size.NORMAL, List.of(Column.of(paper.text("editions.what"), 68), Column.of(paper.text("editions.when"), 40),
                    Column.of(paper.text("editions.where"), 30), Column.of(paper.text("editions.language"), 30)), rows);
    }

    private Cells offered(Programme p) {
        List<Activity> activities = ground.coverage().activities(p.id());
        String places = joined(activities.stream().map(Activity::place).filter(s -> !s.isBlank()).map(SidePaper::cut), PLACES);
        String languages = joined(activities.stream().flatMap(a -> a.setting().languages().stream()).map(this::language), LANGUAGES);
        return Cells.of(ground.invented(Phrase.none().strong(SidePaper.cut(p.title()))), Phrase.of(paper.dates(p)), open(places), open(languages));
    }

    private Phrase open(String text) {
        return Phrase.of(text.isEmpty() ? paper.text("editions.open") : text);
    }

    private static String joined(Stream<String> all, int most) {
        return all.distinct().sorted().limit(most).collect(Collectors.joining(", "));
    }

    private String language(LanguageTag tag) {
        return Locale.forLanguageTag(tag.value()).getDisplayLanguage(ground.request().locale());
    }

    /// Made between what is offered, the strongest first; a tension is no support.
    private List<Link> links() {
        return Linkage.of(ground.coverage(), ground.iso3()).pairs().stream().flatMap(p -> p.made().stream()).filter(this::isSupport)
                .sorted(Comparator.comparingInt(Link::strength).reversed()).limit(Math.min(LINKS, paper.room())).toList();
    }

    private boolean isSupport(Link link) {
        boolean directed = switch (link.relation()) {
            case ENFORCES, SUPPORTS, SAFEGUARDS, PREREQUISITE -> true;
            case OVERLAPS, CONTRASTS -> false;
        };
        return directed && ground.known().says(link.rationale()) && Stream.of(ground.topic(link.from()), ground.topic(link.to()), link.rationale()).allMatch(paper.unspoken()::isFree);
    }

    private Table supports(List<Link> links) {
        var rows = links.stream().<Table.Line>map(link -> {
            ground.cite(link.source());
            return Cells.of(Phrase.none().strong(ground.topic(link.from())), Phrase.of(relation(link.relation())), Phrase.none().strong(ground.topic(link.to())), ground.tongue().phrase(link.rationale()));
        }).toList();
        return new Table(Optional.of(paper.text("editions.supports")), Table.Size.NORMAL, List.of(Column.of(paper.text("editions.supports.this"), 38), Column.of(paper.text("editions.supports.how"), 24),
                Column.of(paper.text("editions.supports.that"), 38), Column.of(paper.text("editions.supports.because"), 68)), rows);
    }

    private String relation(Relation relation) {
        return switch (relation) {
            case ENFORCES -> paper.text("editions.relation.enforces");
            case SUPPORTS -> paper.text("editions.relation.supports");
            case SAFEGUARDS -> paper.text("editions.relation.safeguards");
            case PREREQUISITE -> paper.text("editions.relation.prerequisite");
            case OVERLAPS -> paper.text("editions.relation.overlaps");
            case CONTRASTS -> paper.text("editions.relation.contrasts");
        };
    }
}
