package demarche.ui.overview;

import demarche.insight.Linkage;
import demarche.insight.Linkage.Pair;
import demarche.reference.Facts;
import demarche.reference.topic.Debate;
import demarche.reference.topic.Link;
import demarche.reference.topic.Relation;
import demarche.ui.overview.gaps.Wording;
import java.util.List;

/// How far two debates are joined, and the strongest link that one more topic would make.
record JoinedPair(Debate one, Debate other, String name, int made, int available, String next) {

    static List<JoinedPair> of(Linkage linkage, Facts facts, Wording wording) {
        return linkage.pairs().stream().map(p -> new JoinedPair(p.one(), p.other(), name(p, wording), p.made().size(), p.available(), next(p, facts, wording))).toList();
    }

    double share() {
        return available == 0 ? 0 : (double) made / available;
    }

    private static String name(Pair pair, Wording wording) {
        if (pair.one() != Debate.CYBER_NORMS) return wording.texts().get("overview.linkage.budapest");
        return pair.other() == Debate.CYBERCRIME ? wording.texts().get("overview.linkage.cybercrime") : wording.texts().get("overview.linkage.norms");
    }

    /// A contrast explains, it does not join; a topic that could not be spoken of on the day is not proposed.
    private static String next(Pair pair, Facts facts, Wording wording) {
        if (pair.made().size() == pair.available()) return wording.texts().get("overview.linkage.next.all");
        return pair.halfMade().stream().filter(l -> l.relation() != Relation.CONTRASTS && facts.knows(l.from()) && facts.knows(l.to())).findFirst()
                .map(link -> next(link, wording)).orElseGet(() -> wording.texts().get("overview.linkage.next.none"));
    }

    private static String next(Link link, Wording wording) {
        return wording.texts().get("overview.linkage.next", wording.topic(link.from()), wording.topic(link.to()));
    }
}
