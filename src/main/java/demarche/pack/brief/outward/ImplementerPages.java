package demarche.pack.brief.outward;

import demarche.pack.block.Block;
import demarche.pack.block.Phrase;
import demarche.pack.block.Section.Thumb;
import demarche.pack.block.Section;
import demarche.pack.block.Table.Cells;
import demarche.pack.block.Table.Column;
import demarche.pack.block.Table;
import demarche.pack.brief.annex.ProgrammeSheet;
import demarche.pack.brief.ground.Ground;
import demarche.plan.Programme;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// For those who deliver: the programmes with their days and where to find them, law and calendar of the state, then a sheet on each programme. Says that
/// parts are withheld, so that nobody takes it for the whole.
public final class ImplementerPages {
    private final Ground ground;
    private final SidePaper paper;

    private ImplementerPages(Ground ground, SidePaper paper) {
        this.ground = ground;
        this.paper = paper;
    }

    /// @param ground of what those who deliver may see
    public static List<Section> of(Ground ground, SidePaper paper) {
        var sections = new ArrayList<Section>();
        sections.add(new ImplementerPages(ground, paper).front());
        sections.addAll(ProgrammeSheet.all(ground));
        return sections;
    }

    private Section front() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Title(paper.text("editions.implementer.heading", ground.stateName()), paper.line()));
        blocks.add(Block.Row.of(paper.text("editions.withheld"), Block.Paragraph.of(paper.text("editions.withheld.sentence"))));
        if (ground.programmes().isEmpty()) blocks.add(Block.Paragraph.of(paper.text("editions.implementer.none")));
        else blocks.add(programmes());
        blocks.addAll(paper.lawAndCalendar());
        paper.contact().ifPresent(blocks::add);
        blocks.add(paper.marked(paper.text("editions.rule.implementer")));
        return new Section("front", "", paper.text("editions.implementer.heading", ground.stateName()), Thumb.COVER, blocks);
    }

    private Table programmes() {
        var rows = ground.programmes().stream().<Table.Line>map(p -> Cells.of(ground.invented(Phrase.none().strong(SidePaper.cut(p.title()))), Phrase.of(paper.dates(p)),
                    Phrase.of(ground.names().of(p.status())), Phrase.none().pageOf(id(p), ground.text("go.section", ground.sheet(p))))).toList();
        return Table.of(List.of(Column.of(paper.text("editions.programme"), 88), Column.of(paper.text("editions.when"), 42), Column.of(ground.text("sheet.status"), 22),
                Column.numeric(ground.text("cover.page"), 16)), rows);
    }

    private String id(Programme p) {
        return "annex-" + ground.sheet(p).toLowerCase(Locale.ROOT);
    }
}
