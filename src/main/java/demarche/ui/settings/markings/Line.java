package demarche.ui.settings.markings;

import demarche.pack.block.Mark;
import demarche.plan.handling.Handling;

/// What the ministry calls one level; blank where it has no label of its own.
///
/// @param shown as it is printed inside the ministry
record Line(Handling level, String label, String meaning, String colour, Mark shown) {}
