package demarche.pack.brief.page;

import demarche.pack.block.Block.Permission.Grant;
import demarche.pack.block.Block;
import demarche.pack.block.Phrase;
import demarche.pack.block.Section.Thumb;
import demarche.pack.block.Section;
import demarche.pack.block.Table.Cells;
import demarche.pack.block.Table.Column;
import demarche.pack.block.Table.Part;
import demarche.pack.block.Table;
import demarche.pack.brief.ground.Ground;
import demarche.plan.Programme;
import demarche.plan.choice.BriefPart;
import demarche.reference.state.SwingList;
import java.util.ArrayList;
import java.util.List;

/// Votes, treaties, groups and figures to look up: what may be used first, what may not be disclosed last.
public final class FactsPage {
    private static final int CONTACTS = 2;
    private final Ground ground;

    private FactsPage(Ground ground) {
        this.ground = ground;
    }

    public static Section of(Ground ground) {
        return new FactsPage(ground).section();
    }

    private Section section() {
        Table votes = table(new VoteRows(ground).lines());
        var lines = new ArrayList<Table.Line>();
        lines.add(new Part(ground.text("facts.treaties")));
        lines.addAll(new TreatyRows(ground).lines());
        lines.add(new Part(ground.text("facts.standing")));
        lines.addAll(new StandingRows(ground).lines());
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Title(ground.text("facts.title"), ground.text("facts.line", ground.days().day(ground.day()))));
        blocks.add(new Block.Heading(ground.text("facts.may")));
        if (!votes.lines().isEmpty()) blocks.add(votes);
        blocks.add(table(lines));
        List<Phrase> closed = closed();
        if (!closed.isEmpty()) blocks.add(new Block.Permission(Grant.CLOSED, ground.text("facts.closed"), List.of(new Block.Listing(false, closed))));
        return ground.section(BriefPart.FACTS, ground.text("facts.title"), Thumb.LOOK_UP, blocks);
    }

    private Table table(List<Table.Line> lines) {
        return Table.of(List.of(Column.of(ground.text("facts.matter"), 80), Column.of(ground.stateName(), 28), Column.numeric(ground.text("facts.all"), 23),
                Column.of(ground.text("facts.date"), 22), Column.of(ground.text("facts.source"), 15)), lines).sized(Table.Size.DENSE);
    }

    /// A row of the table; a source of none leaves its cell with a dash.
    static Cells row(Phrase matter, Phrase what, String all, String date, List<Integer> sources) {
        return Cells.of(matter, what, Phrase.none().whole(all), Phrase.none().whole(date), sources.isEmpty() ? Phrase.of("—") : Phrase.none().cited(sources));
    }

    /// A list counted from votes has the votes above as its source.
    private List<Integer> sources(SwingList list) {
        return list.source().startsWith("derived from") ? List.of() : ground.cite(list.source(), list.publishedOn());
    }

    private List<Phrase> closed() {
        var closed = new ArrayList<Phrase>();
        if (AssessmentBox.isIn(ground)) {
            closed.add(ground.onPage(Phrase.of(ground.text("facts.closed.assessment")), BriefPart.STEER, ground.text("steer.title")).words("."));
        }
        closed.addAll(PeoplePage.lastContacts(ground, CONTACTS));
        List<SwingList> lists = ground.facts().lists(ground.iso3());
        for (SwingList list : lists) closed.add(ground.tongue().quoting(ground.text("facts.closed.list", ground.stateName(), list.name()), list.name()).cited(sources(list)));
        List<String> withheld = ground.programmes().stream().filter(p -> !OfferPage.mayBeAnnounced(ground, p)).map(Programme::title).toList();
        if (!withheld.isEmpty()) closed.add(ground.invented(Phrase.of(ground.text("facts.closed.programmes", ground.tongue().joined(withheld)))));
        return closed;
    }
}
