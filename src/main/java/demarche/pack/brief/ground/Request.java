package demarche.pack.brief.ground;

import demarche.plan.Pack;
import demarche.plan.Plan;
import demarche.plan.handling.Edition;
import demarche.plan.id.Iso3;
import demarche.reference.Facts;
import demarche.reference.state.State;
import demarche.text.Readers;
import java.util.Locale;
import java.util.Optional;

/// Which brief is asked for: on one state, from one plan and what was known on its day.
///
/// @param pack    the pack it belongs to; empty for a paper for no occasion
/// @param edition for whom; what we judge and expect of the state is in it only where the fields of the plan allow
public record Request(Plan plan, Facts facts, Iso3 state, Locale locale, Edition edition, Optional<Pack> pack) {
    /// In the names, months and digits of those it is for.
    public Request {
        Locale asked = locale;
        facts = facts.in(locale);
        locale = facts.reference().state(state).map(State::iso2).map(region -> Readers.of(asked, region)).orElse(locale);
    }

    /// The internal brief.
    public Request(Plan plan, Facts facts, Iso3 state, Locale locale) {
        this(plan, facts, state, locale, Edition.INTERNAL);
    }

    /// For no occasion.
    public Request(Plan plan, Facts facts, Iso3 state, Locale locale, Edition edition) {
        this(plan, facts, state, locale, edition, Optional.empty());
    }
}
