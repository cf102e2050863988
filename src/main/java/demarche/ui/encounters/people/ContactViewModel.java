package demarche.ui.encounters.people;

import demarche.insight.people.Likeness;
import demarche.insight.people.OnePerson;
import demarche.insight.people.Talks;
import demarche.plan.Contact;
import demarche.plan.Encounter;
import demarche.plan.Plan;
import demarche.plan.choice.Consent;
import demarche.plan.id.ItemId;
import demarche.ui.desk.Desk;
import demarche.ui.desk.TakeBack;
import demarche.ui.encounters.part.Languages;
import demarche.ui.encounters.part.Wording;
import demarche.ui.kit.form.Refusals;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// The person whose page is open: what may be changed, and who else it may be. Knows no controls.
final class ContactViewModel {
    private final Desk desk;
    private final Wording wording;
    private final TakeBack takeBack;
    private final Languages languages;
    private Optional<ItemId> id = Optional.empty();

    ContactViewModel(Desk desk, Wording wording, TakeBack takeBack) {
        this.desk = desk;
        this.wording = wording;
        this.takeBack = takeBack;
        this.languages = new Languages(wording);
    }

    Wording wording() {
        return wording;
    }

    Desk desk() {
        return desk;
    }

    void open(Optional<ItemId> contact) {
        id = contact;
    }

    Optional<Contact> contact() {
        return desk.planProperty().get().flatMap(plan -> id.flatMap(plan.contacts()::find));
    }

    /// One undoable edit; nothing where the person is gone.
    ///
    /// @return why it was refused
    Optional<String> edit(UnaryOperator<Contact> change) {
        return Refusals.in(wording.texts().locale()).trying(() -> contact().ifPresent(c -> {
            Contact now = change.apply(c);
            desk.edit(plan -> plan.with(now));
        }));
    }

    Optional<String> languages(String line) {
        Optional<String> unknown = languages.unknown(line);
        return unknown.isPresent() ? Optional.of(wording.text("encounters.refused.language", unknown.get())) : edit(c -> c.withLanguages(languages.read(line)));
    }

    String languages(Contact contact) {
        return languages.written(contact.languages());
    }

    /// The day is set along with the answer, where none was.
    Optional<String> consent(Consent consent) {
        return edit(c -> c.withConsent(consent).withConsentOn(consent == Consent.NOT_ASKED ? Optional.empty() : c.consentOn().or(() -> Optional.of(desk.planDay()))));
    }

    Optional<String> consentOn(Optional<LocalDate> day) {
        if (day.filter(d -> d.isAfter(desk.planDay())).isPresent()) return Optional.of(wording.text("encounters.refused.later", wording.days().day(desk.planDay())));
        return edit(c -> c.withConsentOn(day));
    }

    /// Whether something is kept that the person did not agree to.
    boolean mustErase(Contact contact) {
        return contact.consent() == Consent.REFUSED && !(contact.biography().isBlank() && contact.reach().isBlank());
    }

    void erase(Contact contact) {
        takeBack.instead(contact, contact.withBiography("").withReach(""), wording.text("encounters.consent.erased", contact.title()));
    }

    void delete(Contact contact) {
        Plan before = desk.plan();
        takeBack.edit(plan -> OnePerson.gone(plan, contact), plan -> OnePerson.back(plan, before, contact), wording.text("encounters.person.deleted", contact.title()));
    }

    List<Likeness.Like> likes(Contact contact) {
        return Likeness.to(contact, desk.plan().contacts().stream().toList());
    }

    /// The other goes; what names it names this one from then on.
    void fold(Contact kept, Contact other) {
        Plan before = desk.plan();
        takeBack.edit(plan -> OnePerson.of(plan, kept, other), plan -> OnePerson.undone(plan, before, kept, other), wording.text("encounters.fold.told", other.title(), kept.title()));
    }

    /// How often the other is named in the plan.
    long named(Contact other) {
        Plan plan = desk.plan();
        return Talks.with(plan, other.id()).size() + plan.activities().stream().filter(a -> a.delivery().people().contains(other.id())).count();
    }

    List<Encounter> encounters(Contact contact) {
        return Talks.with(desk.plan(), contact.id());
    }
}
