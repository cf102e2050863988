package demarche.ui.shell;

import demarche.pack.block.Mark;

/// What the black banner says of the open plan.
///
/// @param edition such as "Internal edition"
/// @param meaning who may see it, in words
public record Marking(Mark mark, String edition, String meaning) {}
