package demarche.ui.shell;

import demarche.plan.handling.Handling;

/// What the black banner says of the open plan.
///
/// @param edition such as "Internal edition"
/// @param meaning who may see it, in words
public record Marking(Handling handling, String edition, String meaning) {}
