package demarche.plan;

import static demarche.plan.handling.Sensitivity.MINISTRY;
import static demarche.plan.handling.Sensitivity.OPEN;

import demarche.plan.handling.Sensitive;
import demarche.plan.id.FactKey;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.plan.limit.Limits;
import java.time.LocalDate;

/// A fact about a state that the plan knows better than the reference: it stands in its place wherever the fact is shown, marked as our own.
///
/// @param fact   which fact, such as `treaty:ETS185`
/// @param value  as the tables of the reference write it, such as `invited`; never blank
/// @param since  the day from which it holds
/// @param source where we know it from; never blank
/// @param author who entered it; may be empty
public record OwnFact(@Sensitive(OPEN) ItemId id, @Sensitive(MINISTRY) Iso3 state, @Sensitive(MINISTRY) FactKey fact,
        @Sensitive(MINISTRY) String value, @Sensitive(MINISTRY) LocalDate since, @Sensitive(MINISTRY) String source,
        @Sensitive(MINISTRY) String author) implements Item {
    /// How the source of every such fact begins, so that it is told from the reference's wherever sources are shown.
    public static final String MARK = "our own: ";

    public OwnFact {
        Limits.title(value);
        Limits.title(source);
        Limits.line(author);
    }

    @Override
    public Kind kind() {
        return Kind.OWN_FACT;
    }

    public OwnFact withValue(String value, LocalDate since, String source) {
        return new OwnFact(id, state, fact, value, since, source, author);
    }

    /// The source as it stands beside the fact: that it is our own, and where we know it from.
    public String cited() {
        return MARK + source;
    }
}
