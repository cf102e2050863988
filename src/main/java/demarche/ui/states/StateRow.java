package demarche.ui.states;

import demarche.insight.board.Ranked;
import demarche.plan.id.Iso3;
import demarche.reference.state.Standing;
import demarche.reference.state.Vote;
import java.util.Optional;

/// One state in the list, worked out once so that sorting is quick.
///
/// @param name       short, in the language of the window
/// @param group      the regional group as the reference codes it
/// @param vote       on the resolution that is shown; empty where the state has no vote
/// @param programmes of the plan, without those cancelled
/// @param ranked     its place on the board, whatever the filter
record StateRow(Iso3 iso3, String name, String group, Optional<Vote> vote, Standing budapest, Standing unConvention, boolean target, int programmes,
        Ranked ranked) {
    StateRow withRanked(Ranked now) {
        return new StateRow(iso3, name, group, vote, budapest, unConvention, target, programmes, now);
    }
}
