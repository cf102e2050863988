package demarche.pack.template;

import demarche.pack.block.Block;
import demarche.pack.block.Document;
import demarche.pack.block.DocumentHead;
import demarche.pack.block.Section;
import demarche.pack.block.look.Look;
import demarche.plan.choice.BriefPart;
import demarche.plan.choice.BriefSort;
import demarche.plan.choice.PackLanguage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// How a ministry wants its papers to look: letterhead, logo, fonts, colours, section titles and their order. All of it was checked when it was read.
///
/// @param name       as people call it; empty for Demarche's own look
/// @param letterhead may be empty
/// @param titles     of sections, as far as the ministry has its own
/// @param order      the sections that are on, in their order; empty: all, in the usual one
/// @param foot       a line at the foot of every page; may be empty
public record Template(String name, Block.Letterhead letterhead, Look look, Map<PackLanguage, Map<BriefPart, String>> titles, List<BriefPart> order, String foot) {
    public Template {
        titles = Map.copyOf(titles);
        order = List.copyOf(order);
    }

    /// Demarche's own look.
    public static Template none() {
        return new Template("", new Block.Letterhead(List.of(), Optional.empty()), Look.plain(), Map.of(), List.of(), "");
    }

    /// What the ministry calls a section in that language.
    public Optional<String> title(BriefPart part, Locale language) {
        return PackLanguage.tagged(language.getLanguage()).flatMap(tagged -> Optional.ofNullable(titles.getOrDefault(tagged, Map.of()).get(part)));
    }

    /// The document in this look. Its words stay, but for the letterhead on each cover, or on the first page where there is none, and the line at the foot.
    /// A card for the pocket has room for neither.
    public Document dress(Document document, BriefSort sort) {
        DocumentHead head = document.head().withLook(look);
        if (sort == BriefSort.CARD) return new Document(head, document.sections());
        if (!foot.isEmpty()) head = head.withFoot(withFoot(head.foot()));
        return new Document(head, letterhead.isEmpty() ? document.sections() : withLetterhead(document.sections()));
    }

    private List<String> withFoot(List<String> lines) {
        var all = new ArrayList<>(lines);
        while (all.size() < 2) all.add("");
        all.add(foot);
        return all;
    }

    private List<Section> withLetterhead(List<Section> sections) {
        boolean covered = sections.stream().anyMatch(Template::isCover);
        var dressed = new ArrayList<Section>();
        for (Section section : sections) {
            boolean here = covered ? isCover(section) : dressed.isEmpty();
            dressed.add(here ? headed(section) : section);
        }
        return dressed;
    }

    private static boolean isCover(Section section) {
        return section.blocks().stream().anyMatch(Block.Masthead.class::isInstance);
    }

    private Section headed(Section section) {
        var blocks = new ArrayList<>(section.blocks());
        blocks.addFirst(letterhead);
        return section.holding(blocks);
    }
}
