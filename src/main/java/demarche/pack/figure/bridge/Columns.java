package demarche.pack.figure.bridge;

import static demarche.reference.topic.Debate.BUDAPEST_CONVENTION;
import static demarche.reference.topic.Debate.CAPACITY_BUILDING;
import static demarche.reference.topic.Debate.CONFIDENCE_BUILDING;
import static demarche.reference.topic.Debate.CYBERCRIME;
import static demarche.reference.topic.Debate.CYBER_NORMS;
import static demarche.reference.topic.Debate.HUMAN_RIGHTS;
import static demarche.reference.topic.Debate.ICT_DEVELOPMENT;
import static demarche.reference.topic.Debate.INTERNATIONAL_LAW;
import static demarche.reference.topic.Debate.UN_CYBERCRIME_CONVENTION;

import demarche.reference.topic.Debate;
import java.util.List;

/// Where each debate stands. Norms are in the middle, since most links meet there; a further debate stands under the one of the three with which it
/// shares the fewest links, so that lines go across and three columns are enough.
final class Columns {
    private static final List<List<Debate>> COLUMNS = List.of(
            List.of(CYBERCRIME, UN_CYBERCRIME_CONVENTION),
            List.of(CYBER_NORMS, HUMAN_RIGHTS, INTERNATIONAL_LAW),
            List.of(BUDAPEST_CONVENTION, CONFIDENCE_BUILDING, CAPACITY_BUILDING, ICT_DEVELOPMENT));

    /// Column by column, each from its top.
    static final List<Debate> ORDER = COLUMNS.stream().flatMap(List::stream).toList();

    private Columns() {}

    /// 0, 1 or 2.
    static int of(Debate debate) {
        for (int i = 0; i < COLUMNS.size(); i++) if (COLUMNS.get(i).contains(debate)) return i;
        throw new IllegalArgumentException(debate.code());
    }
}
