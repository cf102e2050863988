package demarche.ui.packs.compose;

import demarche.pack.addendum.Numbering;
import demarche.pack.brief.Commission;
import demarche.pack.brief.CopyMark;
import demarche.pack.brief.Format;
import demarche.plan.PackCopy;
import demarche.plan.id.ItemId;
import demarche.ui.packs.part.Delivery;
import demarche.ui.packs.part.Tools;
import demarche.ui.packs.print.ToPrint;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Saves and prints the draft that is in sight: each numbered copy as a paper of its own. Knows no controls.
final class Handing {
    private final Tools tools;
    private final DraftMaker drafts;
    private final Delivery delivery;

    Handing(Tools tools, DraftMaker drafts) {
        this.tools = tools;
        this.drafts = drafts;
        this.delivery = new Delivery(tools);
    }

    Delivery delivery() {
        return delivery;
    }

    /// Those with a number that did not come back.
    List<PackCopy> copies() {
        return draft().flatMap(d -> d.commission().pack()).map(pack -> all(pack.id()).stream().filter(c -> c.number().isPresent() && c.backOn().isEmpty()).toList()).orElse(List.of());
    }

    private List<PackCopy> all(ItemId pack) {
        return new Numbering(tools.desk().plan(), pack).copies();
    }

    private Optional<Draft> draft() {
        return drafts.draftProperty().get();
    }

    /// The PDF as it is shown; another kind of file is made of the same plan and facts.
    void save(Format format) {
        draft().ifPresent(d -> delivery.save(tools.briefs().fileName(d.commission(), format), format,
                () -> format == Format.PDF ? d.measured().pdf() : tools.briefs().made(d.commission(), format)));
    }

    /// Each numbered copy, or one paper where copies are not counted.
    void print() {
        print(copies().stream().map(copy -> new CopyMark(copy.number().orElse(1), all(copy.pack()).size(), copy.title())).toList());
    }

    /// These copies alone; one paper without a number where there are none.
    void print(List<CopyMark> marks) {
        draft().ifPresent(d -> {
            List<Supplier<byte[]>> papers = marks.stream().map(mark -> paper(d.commission(), mark)).toList();
            delivery.print(new ToPrint(tools.briefs().fileName(d.commission(), Format.PDF), papers.isEmpty() ? List.of(() -> d.measured().pdf()) : papers, d.pages(), ToPrint.sheet(d.commission().print().sheet())));
        });
    }

    private Supplier<byte[]> paper(Commission commission, CopyMark mark) {
        return () -> tools.briefs().made(commission.with(commission.print().withCopy(mark)), Format.PDF);
    }
}
