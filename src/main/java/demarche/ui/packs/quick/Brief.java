package demarche.ui.packs.quick;

import demarche.pack.brief.Print;
import demarche.plan.id.Iso3;

/// A brief as it would be printed now.
///
/// @param pages how many it has
record Brief(Iso3 state, Print print, byte[] pdf, int pages) {}
