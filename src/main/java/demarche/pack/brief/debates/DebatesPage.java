package demarche.pack.brief.debates;

import demarche.insight.Countdown;
import demarche.insight.Linkage;
import demarche.insight.gap.Gap;
import demarche.insight.gap.Gaps;
import demarche.pack.block.Block;
import demarche.pack.block.Phrase;
import demarche.pack.block.Section.Thumb;
import demarche.pack.block.Section;
import demarche.pack.block.Table.Cells;
import demarche.pack.block.Table.Column;
import demarche.pack.block.Table;
import demarche.pack.brief.ground.EventName;
import demarche.pack.brief.ground.Ground;
import demarche.plan.Programme;
import demarche.plan.choice.BriefPart;
import demarche.reference.practice.Event;
import demarche.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How far the plan joins the debates for this state, what it misses with the step that closes each gap, what was accepted and why, and the days that are left.
public final class DebatesPage {
    private final Ground ground;

    private DebatesPage(Ground ground) {
        this.ground = ground;
    }

    public static Optional<Section> of(Ground ground) {
        return new DebatesPage(ground).section();
    }

    private Optional<Section> section() {
        Gaps found = Gaps.of(ground.plan(), ground.facts(), Texts.of("insight", ground.request().locale()));
        List<Gap> gaps = found.open().stream().filter(g -> g.states().contains(ground.iso3())).toList();
        if (ground.programmes().isEmpty() && gaps.isEmpty() && ground.target().isEmpty()) return Optional.empty();
        Linkage linkage = Linkage.of(ground.coverage(), ground.iso3());
        int made = linkage.pairs().stream().mapToInt(p -> p.made().size()).sum();
        int available = linkage.pairs().stream().mapToInt(Linkage.Pair::available).sum();
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Title(ground.text("debates.title"), ground.text("debates.line", made, available, gaps.size())));
        new BridgeFigureBlock(ground).figure().ifPresent(blocks::add);
        blocks.add(links(linkage));
        blocks.add(new Block.Heading(ground.text("debates.missing")));
        blocks.add(gaps.isEmpty() ? Block.Paragraph.of(ground.text("debates.missing.none")) : missing(gaps));
        AcceptedTable.of(ground, found.accepted()).ifPresent(blocks::add);
        if (ground.plan().head().sample()) blocks.add(new Block.Note(Phrase.of(ground.text("debates.sample"))));
        new CoverageTable(ground).table().ifPresent(blocks::add);
        blocks.addAll(countdown());
        return Optional.of(ground.section(BriefPart.DEBATES, ground.text("debates.title"), Thumb.LOOK_UP, blocks));
    }

    private Table links(Linkage linkage) {
        var rows = linkage.pairs().stream().<Table.Line>map(p -> Cells.of(Phrase.of(ground.text("debates.pair", ground.names().of(p.one()), ground.names().of(p.other()))),
                Phrase.none().strong(ground.text("debates.made", p.made().size(), p.available())), Phrase.of(ground.number(p.halfMade().size())),
                    Phrase.of(ground.number(p.untaught().size())))).toList();
        return new Table(Optional.of(ground.text("debates.links")), Table.Size.NORMAL, List.of(Column.of(ground.text("debates.between"), 78), Column.of(ground.text("debates.joined"), 34),
                Column.numeric(ground.text("debates.half"), 28), Column.numeric(ground.text("debates.neither"), 28)), rows);
    }

    private Table missing(List<Gap> gaps) {
        return Table.of(List.of(Column.of(ground.text("debates.gap"), 82), Column.of(ground.text("debates.step"), 60), Column.of(ground.text("debates.last"), 26)),
                gaps.stream().<Table.Line>map(this::gap).toList());
    }

    private Table.Line gap(Gap gap) {
        return Cells.of(ground.tongue().quotingNarrative(gap.sentence()), Phrase.of(gap.words().step()), Phrase.none().whole(gap.lastDay().map(ground.days().brief()::day).orElseGet(() -> ground.text("brief.unknown"))));
    }

    private List<Block> countdown() {
        List<Countdown> all = ground.countdowns();
        if (all.isEmpty()) return List.of(new Block.Heading(ground.text("debates.countdown")), Block.Paragraph.of(ground.text("debates.countdown.none")));
        var rows = all.stream().<Table.Line>map(this::row).toList();
        boolean month = all.stream().map(Countdown::event).anyMatch(EventName::isMonthOnly);
        var table = new Table(Optional.of(ground.text("debates.countdown")), Table.Size.NORMAL, List.of(Column.of(ground.text("debates.decision"), 72), Column.of(ground.text("debates.when"), 32),
                Column.numeric(ground.text("debates.left"), 18), Column.of(ground.text("debates.late"), 46)), rows);
        return month ? List.of(table, new Block.Note(Phrase.of(ground.text("debates.month")))) : List.of(table);
    }

    private Table.Line row(Countdown countdown) {
        Event event = countdown.event();
        if (EventName.isMonthOnly(event)) ground.unknown(ground.text("unknown.days", new EventName(ground).of(event)));
        List<String> late = countdown.lateProgrammes().stream().filter(p -> p.states().contains(ground.iso3())).map(Programme::title).toList();
        return Cells.of(Phrase.of(new EventName(ground).of(event)).cited(ground.cite(event.source())),
                Phrase.none().whole(ground.days().brief().span(event.first(), event.last())), Phrase.of(countdown.daysLeft() > 0 ? ground.number(countdown.daysLeft()) : ground.text("debates.now")),
                late.isEmpty() ? Phrase.of(ground.text("debates.late.none")) : ground.invented(Phrase.none().strong(ground.tongue().joined(late))));
    }
}
