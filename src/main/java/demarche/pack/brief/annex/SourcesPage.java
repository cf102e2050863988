package demarche.pack.brief.annex;

import demarche.pack.block.Block;
import demarche.pack.block.Phrase;
import demarche.pack.block.Section.Thumb;
import demarche.pack.block.Section;
import demarche.pack.brief.ground.Ground;
import java.util.ArrayList;
import java.util.List;

/// Every source that the pages cite, then what was not known. Made after all pages that cite.
public final class SourcesPage {
    private SourcesPage() {}

    public static Section of(Ground ground) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Title(ground.text("sources.title"), ground.text("sources.line", ground.sources().all().size(), ground.days().day(ground.day()))));
        if (!ground.sources().all().isEmpty()) blocks.add(new Block.Sources(ground.sources().all()));
        List<Phrase> unknowns = ground.unknowns().stream().map(Phrase::of).toList();
        if (!unknowns.isEmpty()) blocks.add(Block.Row.of(ground.text("sources.unknown"), new Block.Listing(false, unknowns)));
        return new Section("sources", "B", ground.text("sources.title"), Thumb.LOOK_UP, blocks);
    }
}
