package demarche.history;

/// One difference as somebody made it: what a plan is the sum of.
///
/// @param seen what its author had seen of the plan, this change not included
public record Change(Dot dot, Seen seen, Difference difference) {}
