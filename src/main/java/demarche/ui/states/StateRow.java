package demarche.ui.states;

import demarche.insight.board.Ranked;
import demarche.plan.id.Iso3;
import demarche.reference.state.Standing;
import demarche.reference.state.State;
import demarche.reference.state.Vote;
import demarche.text.Folding;
import java.util.List;
import java.util.Optional;

/// One state in the list, worked out once so that filtering and sorting are quick.
///
/// @param name       short, in the language of the window
/// @param group      the regional group as the reference codes it
/// @param vote       on the resolution that is shown; empty where the state has no vote
/// @param programmes of the plan, without those cancelled
/// @param haystack   words the filter looks into
/// @param ranked     its place on the board, whatever the filter
record StateRow(Iso3 iso3, String name, String group, Optional<Vote> vote, Standing budapest, Standing unConvention, boolean target, int programmes,
        List<String> haystack, Ranked ranked) {
    StateRow withRanked(Ranked now) {
        return new StateRow(iso3, name, group, vote, budapest, unConvention, target, programmes, haystack, now);
    }

    static List<String> haystack(State state, String group) {
        return Folding.words(String.join(" ", state.nameEn(), state.nameFr(), state.nameEs(), state.iso3().code(), state.iso2(), group, state.regionalGroup()));
    }
}
