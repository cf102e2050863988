package demarche.insight.money;

import demarche.insight.money.sum.Figures;

/// What money with something in common comes to.
///
/// @param entries how many lines and activities have a part in it
public record Group(Key key, Figures figures, int entries) {}
