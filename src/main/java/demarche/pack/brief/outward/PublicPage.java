package demarche.pack.brief.outward;

import demarche.pack.block.Block.Permission.Grant;
import demarche.pack.block.Block;
import demarche.pack.block.Phrase;
import demarche.pack.block.Section.Thumb;
import demarche.pack.block.Section;
import demarche.pack.brief.ground.Ground;
import demarche.pack.brief.page.PressLine;
import demarche.plan.Programme;
import demarche.reference.topic.Debate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// What may be announced of our work with a state, and when; nothing of why, for whom it was asked or what it costs.
public final class PublicPage {
    private final Ground ground;
    private final SidePaper paper;

    private PublicPage(Ground ground, SidePaper paper) {
        this.ground = ground;
        this.paper = paper;
    }

    /// @param ground of what everybody may see
    public static Section of(Ground ground, SidePaper paper) {
        return new PublicPage(ground, paper).section();
    }

    private Section section() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Title(paper.text("editions.public.heading", ground.stateName()), paper.line()));
        List<Programme> programmes = ground.programmes();
        if (programmes.isEmpty()) blocks.add(Block.Paragraph.of(paper.text("editions.public.none")));
        else blocks.add(announced(programmes));
        new PressLine(ground).open().ifPresent(blocks::add);
        blocks.addAll(paper.lawAndCalendar());
        paper.contact().ifPresent(blocks::add);
        blocks.add(paper.marked(paper.text("editions.rule.public")));
        return new Section("paper", "", paper.text("editions.public.heading", ground.stateName()), Thumb.COVER, blocks);
    }

    private Block announced(List<Programme> programmes) {
        var items = programmes.stream().limit(paper.room()).map(this::item).collect(Collectors.toCollection(ArrayList::new));
        if (programmes.size() > items.size()) items.add(Phrase.of(paper.text("editions.offer.more", programmes.size() - items.size())));
        return new Block.Permission(Grant.OPEN, ground.text("offer.open"), List.of(new Block.Listing(false, items)));
    }

    /// Title, days and the debates it bears on.
    private Phrase item(Programme p) {
        String debates = p.topics().keySet().stream().flatMap(id -> ground.reference().topic(id).stream()).map(t -> t.debate()).distinct().sorted()
                .map((Debate d) -> ground.names().of(d)).collect(Collectors.joining(", "));
        Phrase item = Phrase.none().strong(SidePaper.cut(p.title())).words(", ").whole(paper.dates(p)).words(".");
        return ground.invented(debates.isEmpty() ? item : item.words(" " + paper.text("editions.public.on", debates)));
    }
}
