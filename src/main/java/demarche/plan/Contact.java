package demarche.plan;

import static demarche.plan.handling.Sensitivity.MINISTRY;
import static demarche.plan.handling.Sensitivity.OPEN;
import static demarche.plan.handling.Sensitivity.PARTNER;

import demarche.plan.choice.Consent;
import demarche.plan.choice.Leaning;
import demarche.plan.handling.Sensitive;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.plan.id.LanguageTag;
import demarche.plan.limit.Limits;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/// A person we deal with.
///
/// @param title the name; never blank
/// @param role what they do there; may be empty
/// @param state the state they serve
/// @param post where they are posted, such as New York; may be empty
/// @param languages those they speak
/// @param stance what we judge them to favour
/// @param biography as printed in briefs; may be empty
/// @param reach telephone, mail; may be empty
/// @param restricted whether they are named outside the ministry in no edition
/// @param notes may be empty
public record Contact(@Sensitive(OPEN) ItemId id, @Sensitive(PARTNER) String title, @Sensitive(PARTNER) String role,
        @Sensitive(PARTNER) Optional<ItemId> organisation, @Sensitive(PARTNER) Optional<Iso3> state, @Sensitive(PARTNER) String post,
        @Sensitive(PARTNER) SortedSet<LanguageTag> languages, @Sensitive(MINISTRY) Leaning stance, @Sensitive(MINISTRY) String biography,
        @Sensitive(MINISTRY) String reach, @Sensitive(MINISTRY) Consent consent, @Sensitive(MINISTRY) Optional<LocalDate> consentOn,
        @Sensitive(OPEN) boolean restricted, @Sensitive(MINISTRY) String notes) implements Item {

    public Contact {
        Limits.title(title);
        Limits.line(role);
        Limits.line(post);
        Limits.text(biography);
        Limits.text(reach);
        Limits.text(notes);
        languages = Collections.unmodifiableSortedSet(new TreeSet<>(languages));
    }

    /// A person of whom only the name is known.
    public static Contact titled(ItemId id, String title) {
        return new Contact(id, title, "", Optional.empty(), Optional.empty(), "", new TreeSet<>(), Leaning.UNKNOWN, "", "", Consent.NOT_ASKED,
                Optional.empty(), false, "");
    }

    @Override
    public Kind kind() {
        return Kind.CONTACT;
    }

    public Contact withTitle(String title) {
        return new Contact(id, title, role, organisation, state, post, languages, stance, biography, reach, consent, consentOn, restricted, notes);
    }

    public Contact withRole(String role) {
        return new Contact(id, title, role, organisation, state, post, languages, stance, biography, reach, consent, consentOn, restricted, notes);
    }

    public Contact withOrganisation(Optional<ItemId> organisation) {
        return new Contact(id, title, role, organisation, state, post, languages, stance, biography, reach, consent, consentOn, restricted, notes);
    }

    public Contact withState(Optional<Iso3> state) {
        return new Contact(id, title, role, organisation, state, post, languages, stance, biography, reach, consent, consentOn, restricted, notes);
    }

    public Contact withPost(String post) {
        return new Contact(id, title, role, organisation, state, post, languages, stance, biography, reach, consent, consentOn, restricted, notes);
    }

    public Contact withLanguages(SortedSet<LanguageTag> languages) {
        return new Contact(id, title, role, organisation, state, post, languages, stance, biography, reach, consent, consentOn, restricted, notes);
    }

    public Contact withStance(Leaning stance) {
        return new Contact(id, title, role, organisation, state, post, languages, stance, biography, reach, consent, consentOn, restricted, notes);
    }

    public Contact withBiography(String biography) {
        return new Contact(id, title, role, organisation, state, post, languages, stance, biography, reach, consent, consentOn, restricted, notes);
    }

    public Contact withReach(String reach) {
        return new Contact(id, title, role, organisation, state, post, languages, stance, biography, reach, consent, consentOn, restricted, notes);
    }

    public Contact withConsent(Consent consent) {
        return new Contact(id, title, role, organisation, state, post, languages, stance, biography, reach, consent, consentOn, restricted, notes);
    }

    public Contact withConsentOn(Optional<LocalDate> consentOn) {
        return new Contact(id, title, role, organisation, state, post, languages, stance, biography, reach, consent, consentOn, restricted, notes);
    }

    public Contact withRestricted(boolean restricted) {
        return new Contact(id, title, role, organisation, state, post, languages, stance, biography, reach, consent, consentOn, restricted, notes);
    }

    public Contact withNotes(String notes) {
        return new Contact(id, title, role, organisation, state, post, languages, stance, biography, reach, consent, consentOn, restricted, notes);
    }
}
