package demarche.plan;

import static demarche.plan.handling.Sensitivity.MINISTRY;
import static demarche.plan.handling.Sensitivity.OPEN;
import static demarche.plan.handling.Sensitivity.PARTNER;

import demarche.plan.choice.OrganisationType;
import demarche.plan.handling.Sensitive;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.plan.limit.Limits;
import java.util.Optional;

/// A ministry, a donor, an implementer: a body the plan deals with.
///
/// @param title its name; never blank
/// @param acronym may be empty
/// @param state where it belongs; empty: to none or to many
/// @param iati its identifier in the International Aid Transparency Initiative, such as `XM-DAC-41114`; may be empty
/// @param notes may be empty
public record Organisation(@Sensitive(OPEN) ItemId id, @Sensitive(PARTNER) String title, @Sensitive(PARTNER) String acronym,
        @Sensitive(PARTNER) OrganisationType type, @Sensitive(PARTNER) Optional<Iso3> state, @Sensitive(PARTNER) String iati,
        @Sensitive(MINISTRY) String notes) implements Item {

    public Organisation {
        Limits.title(title);
        Limits.line(acronym);
        Limits.line(iati);
        Limits.text(notes);
    }

    /// An organisation of which only the name is known.
    public static Organisation titled(ItemId id, String title) {
        return new Organisation(id, title, "", OrganisationType.OTHER, Optional.empty(), "", "");
    }

    @Override
    public Kind kind() {
        return Kind.ORGANISATION;
    }

    public Organisation withTitle(String title) {
        return new Organisation(id, title, acronym, type, state, iati, notes);
    }

    public Organisation withAcronym(String acronym) {
        return new Organisation(id, title, acronym, type, state, iati, notes);
    }

    public Organisation withType(OrganisationType type) {
        return new Organisation(id, title, acronym, type, state, iati, notes);
    }

    public Organisation withState(Optional<Iso3> state) {
        return new Organisation(id, title, acronym, type, state, iati, notes);
    }

    public Organisation withIati(String iati) {
        return new Organisation(id, title, acronym, type, state, iati, notes);
    }

    public Organisation withNotes(String notes) {
        return new Organisation(id, title, acronym, type, state, iati, notes);
    }
}
