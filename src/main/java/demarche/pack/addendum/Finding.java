package demarche.pack.addendum;

/// A line that changed, and why.
record Finding(Turn turn, Cause cause) {}
