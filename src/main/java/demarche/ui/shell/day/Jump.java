package demarche.ui.shell.day;

import java.time.LocalDate;

/// A day worth looking at: of a roll call, or of a decision point.
///
/// @param words what happened, such as "vote on 74/247"
record Jump(LocalDate day, String words) {}
