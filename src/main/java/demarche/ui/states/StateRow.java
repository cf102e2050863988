package demarche.ui.states;

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
record StateRow(Iso3 iso3, String name, String group, Optional<Vote> vote, Standing budapest, Standing unConvention, boolean target, int programmes) {}
