package demarche.pack.brief;

import demarche.plan.choice.BriefPart;
import demarche.plan.choice.BriefSort;
import java.util.List;

/// Which parts the papers of an edition have, and in which order they are printed.
final class Parts {
    private static final List<BriefPart> HEAD = List.of(BriefPart.DAY_SHEET, BriefPart.COVER, BriefPart.STEER, BriefPart.POINTS, BriefPart.ANSWERS, BriefPart.OFFER, BriefPart.PEOPLE, BriefPart.DECISIONS);

    private Parts() {}

    /// Those that can be chosen, in their usual order; none of a paper that is all of one piece.
    static List<BriefPart> of(BriefSort sort) {
        return switch (sort) {
            case INTERNAL -> BriefPart.usual();
            case HEAD -> HEAD;
            case CARD, IMPLEMENTER, HAND_OVER, PUBLIC -> List.of();
        };
    }

    /// As chosen. Where nothing was chosen, the day sheet is left out of an internal brief on a single meeting, whose cover says the same.
    static List<BriefPart> order(Commission commission) {
        Print print = commission.print();
        List<BriefPart> chosen = print.parts().isEmpty() ? print.template().order() : print.parts();
        if (!chosen.isEmpty()) return chosen.stream().distinct().toList();
        boolean isOfDay = commission.print().sort() != BriefSort.INTERNAL || meetings(commission) > 1;
        return BriefPart.usual().stream().filter(part -> isOfDay || part != BriefPart.DAY_SHEET).toList();
    }

    /// Whether the papers have the part.
    static boolean has(Commission commission, BriefPart part) {
        return of(commission.print().sort()).contains(part) && order(commission).contains(part);
    }

    private static int meetings(Commission commission) {
        return commission.pack().map(pack -> commission.plan().meetingsOf(pack.id()).size()).orElse(0);
    }
}
