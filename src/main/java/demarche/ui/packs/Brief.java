package demarche.ui.packs;

import demarche.pack.brief.Print;
import demarche.plan.id.Iso3;

/// A brief as it would be printed now: its bytes, and how many pages they are.
record Brief(Iso3 state, Print print, byte[] pdf, int pages) {}
