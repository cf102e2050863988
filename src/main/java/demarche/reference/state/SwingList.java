package demarche.reference.state;

import demarche.plan.id.Iso3;
import java.time.LocalDate;
import java.util.Set;

/// A published or computed list of undecided states.
///
/// @param complete false: states not on it were not seen, which says nothing about them
public record SwingList(String id, String name, LocalDate publishedOn, boolean complete, String rule, Set<Iso3> states, String source) {}
