package demarche.ui.shell;

/// The days to the next decision point, in pieces, so that a narrow window keeps days and date only.
///
/// @param days   "14 days"
/// @param event  "to Global Mechanism groups"; dropped where there is no room
/// @param date   "7 Dec"
public record Countdown(String days, String event, String date) {}
