package demarche.reference.state;

import demarche.plan.id.Iso3;
import java.math.BigDecimal;

/// One value of a published index.
///
/// @param index such as `GCI2024`
/// @param year  the year it describes; it is taken as known from the last day of that year
/// @param value as published, in the index’s own unit
/// @param band  the publisher’s class; may be empty
public record IndexValue(Iso3 iso3, String index, int year, BigDecimal value, String band, String source) {}
