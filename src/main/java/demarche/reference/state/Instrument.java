package demarche.reference.state;

import java.time.LocalDate;

/// A treaty that states can join.
///
/// @param code     as the data names it, such as `ETS185`
/// @param openedOn the day it was opened for signature (adopted, for the African Union’s)
public record Instrument(String code, String name, String shortName, String number, LocalDate openedOn, String source) {}
