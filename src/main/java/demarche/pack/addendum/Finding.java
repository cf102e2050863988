package demarche.pack.addendum;

import demarche.pack.addendum.change.Turn;

/// A line that changed, and why.
record Finding(Turn turn, Cause cause) {}
