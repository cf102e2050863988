package demarche.ui.encounters.people;

import demarche.plan.Contact;
import demarche.plan.Plan;
import demarche.plan.Organisation;
import demarche.plan.choice.Consent;
import demarche.plan.choice.Leaning;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.ui.encounters.part.Finding;
import demarche.ui.encounters.part.Picker;
import demarche.ui.encounters.part.Wording;
import demarche.ui.kit.Style;
import demarche.ui.kit.form.Caption;
import demarche.ui.kit.form.Field;
import demarche.ui.kit.form.Fields;
import demarche.ui.kit.part.EvenColumns;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.VBox;

/// The fields of a person; each is kept when it is left. What a person did not agree to cannot be written.
final class ContactForm extends VBox {
    private final ContactViewModel model;
    private final Wording wording;
    private final Field<String> name;
    private final Field<String> role;
    private final Picker<ItemId> body;
    private final Picker<Iso3> state;
    private final Field<String> post;
    private final Field<String> languages;
    private final Field<Leaning> stance;
    private final Field<String> biography;
    private final Field<String> reach;
    private final Field<Consent> consent;
    private final Field<Optional<LocalDate>> consentOn;
    private final Field<Boolean> restricted;
    private final Field<String> notes;
    private Optional<Contact> shown = Optional.empty();

    ContactForm(ContactViewModel model) {
        this.model = model;
        wording = model.wording();
        var fields = new Fields(wording.texts().locale());
        var finding = new Finding(model.desk(), wording);
        name = fields.text(caption("person-name", "encounters.person.name"), "", given -> model.edit(c -> c.withTitle(given)));
        role = fields.text(caption("person-role", "encounters.person.role"), "", given -> model.edit(c -> c.withRole(given)));
        body = new Picker<>(caption("person-body", "encounters.person.body"), wording::missed, finding::bodies, (ItemId given) -> model.edit(c -> c.withOrganisation(Optional.of(given))))
                .clearing(() -> model.edit(c -> c.withOrganisation(Optional.empty())));
        state = new Picker<>(caption("person-state", "encounters.person.state"), wording::missed, finding::states, (Iso3 given) -> model.edit(c -> c.withState(Optional.of(given))))
                .clearing(() -> model.edit(c -> c.withState(Optional.empty())));
        post = fields.text(caption("person-post", "encounters.person.post"), "", given -> model.edit(c -> c.withPost(given)));
        languages = fields.text(caption("person-languages", "encounters.person.languages"), "", model::languages);
        stance = fields.choice(caption("person-stance", "encounters.person.stance"), List.of(Leaning.values()), wording.words()::of, Leaning.UNKNOWN, given -> model.edit(c -> c.withStance(given)));
        biography = fields.area(caption("person-biography", "encounters.person.biography").help(wording.text("encounters.person.biography.help")), 4, "", given -> model.edit(c -> c.withBiography(given)));
        reach = fields.area(caption("person-reach", "encounters.person.reach"), 2, "", given -> model.edit(c -> c.withReach(given)));
        consent = fields.choice(caption("person-consent", "encounters.person.consent"), List.of(Consent.values()), wording.words()::of, Consent.NOT_ASKED, model::consent);
        consentOn = fields.date(caption("person-consent-on", "encounters.person.consent-on"), Optional.empty(), model::consentOn);
        restricted = fields.check(caption("person-restricted", "encounters.person.restricted"), false, given -> model.edit(c -> c.withRestricted(given)));
        notes = fields.area(caption("person-notes", "encounters.person.notes"), 2, "", given -> model.edit(c -> c.withNotes(given)));
        Style.styled(this, Style.GAP_12);
        getChildren().addAll(new EvenColumns(220, 14, name, role), new EvenColumns(220, 14, body, state), new EvenColumns(220, 14, post, languages), new EvenColumns(240, 14, stance, restricted),
                biography, new EvenColumns(220, 14, reach, notes), new EvenColumns(150, 14, consent, consentOn));
    }

    /// Keys are whole literals where they are handed in.
    private Caption caption(String id, String key) {
        return Caption.of(id, wording.text(key));
    }

    void show(Contact c) {
        boolean another = shown.filter(s -> s.id().equals(c.id())).isEmpty();
        shown = Optional.of(c);
        show(name, c.title(), another);
        show(role, c.role(), another);
        show(post, c.post(), another);
        show(languages, model.languages(c), another);
        show(stance, c.stance(), another);
        show(biography, c.biography(), another);
        show(reach, c.reach(), another);
        show(consent, c.consent(), another);
        show(consentOn, c.consentOn(), another);
        show(restricted, c.restricted(), another);
        show(notes, c.notes(), another);
        Plan plan = model.desk().plan();
        body.show(c.organisation().flatMap(plan.organisations()::find).map(Organisation::title).orElse(""));
        state.show(c.state().map(wording::state).orElse(""));
        boolean refused = c.consent() == Consent.REFUSED;
        biography.control().setDisable(refused && c.biography().isBlank());
        reach.control().setDisable(refused && c.reach().isBlank());
    }

    /// What is typed stays unless the plan has something new or the field now belongs to somebody else.
    private static <T> void show(Field<T> field, T value, boolean another) {
        if (another || !field.value().equals(value)) field.show(value);
    }

    void focus() {
        name.control().requestFocus();
    }
}
