package demarche.pack.brief;

import demarche.plan.Plan;
import demarche.plan.id.Iso3;
import demarche.reference.Facts;
import java.util.Locale;

/// Which brief is asked for: on one state, from one plan and what was known on its day.
public record Request(Plan plan, Facts facts, Iso3 state, Locale locale) {}
