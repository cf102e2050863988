package demarche.ui.programmes;

import demarche.plan.Programme;
import demarche.reference.topic.Debate;
import demarche.text.Folding;
import demarche.ui.programmes.part.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// One programme in the list, worded once so that filtering and sorting are quick.
///
/// @param debates  those of the three of which a topic is taught
/// @param starts   the day the list sorts by; the end of time where none is known
/// @param haystack words a filter looks into
record ProgrammeRow(Programme programme, String states, Set<Debate> debates, String joined, LocalDate starts, String dates, String status, List<String> haystack) {
    /// Letters for which the column of states has room.
    private static final int ROOM = 20;

    static ProgrammeRow of(Programme programme, Wording wording) {
        Set<Debate> debates = debates(programme, wording);
        String states = wording.states(programme.states());
        List<String> haystack = Folding.words(String.join(" ", programme.title(), states, programme.lead(), programme.states().toString()));
        return new ProgrammeRow(programme, shortened(programme, states, wording), debates, joined(debates, wording),
                programme.starts().or(programme::ends).orElse(LocalDate.MAX), wording.days().span(programme.starts(), programme.ends()),
                wording.status(programme.status()), haystack);
    }

    private static Set<Debate> debates(Programme programme, Wording wording) {
        return programme.topics().keySet().stream().map(wording.reference()::topic).flatMap(Optional::stream)
                .map(t -> t.debate()).filter(Debate::isMission).collect(java.util.stream.Collectors.toUnmodifiableSet());
    }

    private static String shortened(Programme programme, String states, Wording wording) {
        return states.length() <= ROOM ? states : wording.texts().get("programmes.list.states.more", states.split(", ")[0], programme.states().size() - 1);
    }

    private static String joined(Set<Debate> debates, Wording wording) {
        List<String> missing = Debate.MISSION.stream().filter(d -> !debates.contains(d)).map(d -> name(d, wording)).toList();
        if (missing.isEmpty()) return wording.texts().get("programmes.list.debates.all");
        if (missing.size() == 3) return wording.texts().get("programmes.list.debates.none");
        if (missing.size() == 1) return wording.texts().get("programmes.list.debates.without", missing.getFirst());
        return wording.texts().get("programmes.list.debates.only", debates.stream().map(d -> name(d, wording)).findFirst().orElseThrow());
    }

    /// Short, since the signs stand beside it.
    private static String name(Debate debate, Wording wording) {
        return switch (debate) {
            case CYBER_NORMS -> wording.texts().get("programmes.list.debate.norms");
            case CYBERCRIME -> wording.texts().get("programmes.list.debate.cybercrime");
            case BUDAPEST_CONVENTION -> wording.texts().get("programmes.list.debate.budapest");
            case UN_CYBERCRIME_CONVENTION, INTERNATIONAL_LAW, CONFIDENCE_BUILDING, CAPACITY_BUILDING, HUMAN_RIGHTS, ICT_DEVELOPMENT -> wording.debate(debate);
        };
    }
}
