package demarche.ui.encounters.organisations;

import demarche.plan.Contact;
import demarche.plan.Organisation;
import demarche.plan.choice.OrganisationType;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.ui.encounters.part.Finding;
import demarche.ui.encounters.part.Picker;
import demarche.ui.encounters.part.Wording;
import demarche.ui.kit.Style;
import demarche.ui.kit.form.Caption;
import demarche.ui.kit.form.Field;
import demarche.ui.kit.form.Fields;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.Card;
import demarche.ui.kit.part.EmptyState;
import demarche.ui.kit.part.EvenColumns;
import demarche.ui.kit.part.Rows;
import demarche.ui.kit.part.SentenceRow;
import demarche.ui.kit.part.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// One organisation: what it is, what else it may be, and whom we know there.
final class OrganisationPage extends VBox {
    private final OrganisationsViewModel model;
    private final Wording wording;
    private final Ways ways;
    private final Field<String> name;
    private final Field<String> acronym;
    private final Field<OrganisationType> type;
    private final Picker<Iso3> state;
    private final Field<String> iati;
    private final Field<String> notes;
    private final Button delete;
    private final Label named;
    private final Card card;
    private final VBox beside = Style.styled(new VBox(), Style.PAGE_COLUMN);
    private Optional<ItemId> shown = Optional.empty();

    /// What leads on.
    record Ways(Consumer<ItemId> openOrganisation, Consumer<ItemId> openPerson, Runnable begin) {}

    OrganisationPage(OrganisationsViewModel model, Ways ways) {
        this.model = model;
        this.ways = ways;
        wording = model.wording();
        var fields = new Fields(wording.texts().locale());
        name = fields.text(Caption.of("body-name", wording.text("encounters.body.name")), "", given -> model.edit(o -> o.withTitle(given)));
        acronym = fields.text(Caption.of("body-acronym", wording.text("encounters.body.acronym")), "", given -> model.edit(o -> o.withAcronym(given)));
        type = fields.choice(Caption.of("body-type", wording.text("encounters.body.type")), List.of(OrganisationType.values()), wording.words()::of, OrganisationType.OTHER,
                given -> model.edit(o -> o.withType(given)));
        state = new Picker<>(Caption.of("body-state", wording.text("encounters.body.state")), wording::missed, new Finding(model.desk(), wording)::states, (Iso3 given) -> model.edit(o -> o.withState(Optional.of(given))))
                .clearing(() -> model.edit(o -> o.withState(Optional.empty())));
        iati = fields.text(Caption.of("body-iati", wording.text("encounters.body.iati")).help(wording.text("encounters.body.iati.help")), "", model::iati);
        notes = fields.area(Caption.of("body-notes", wording.text("encounters.person.notes")), 3, "", given -> model.edit(o -> o.withNotes(given)));
        delete = Style.styled(Buttons.removal(wording.text("encounters.body.delete"), () -> model.organisation().ifPresent(model::delete)), Style.SMALL);
        named = Words.caption(wording.text("encounters.body.named"));
        named.managedProperty().bind(named.visibleProperty());
        card = Card.of("").trailing(delete).body(new EvenColumns(220, 14, name, acronym), new EvenColumns(220, 14, type, state), iati, notes, named);
        Style.styled(this, Style.PAGE_COLUMN);
    }

    void show(Optional<Organisation> now) {
        if (now.isEmpty()) {
            shown = Optional.empty();
            Button begin = Buttons.plain(wording.text("encounters.body.new"), ways.begin());
            getChildren().setAll(Card.withoutTitle().body(new EmptyState(wording.text("encounters.body.none"), wording.text("encounters.body.none.why"), begin)));
            return;
        }
        Organisation o = now.get();
        boolean another = !shown.equals(Optional.of(o.id()));
        shown = Optional.of(o.id());
        card.title().setText(o.title());
        fill(name, o.title(), another);
        fill(acronym, o.acronym(), another);
        fill(type, o.type(), another);
        fill(iati, o.iati(), another);
        fill(notes, o.notes(), another);
        state.show(o.state().map(wording::state).orElse(""));
        delete.setDisable(model.isNamed(o));
        named.setVisible(model.isNamed(o));
        beside(o);
        if (!getChildren().contains(card)) getChildren().setAll(card, beside);
    }

    private static <T> void fill(Field<T> field, T value, boolean another) {
        if (another || !field.value().equals(value)) field.show(value);
    }

    private void beside(Organisation o) {
        List<Organisation> same = model.same(o);
        beside.getChildren().clear();
        if (!same.isEmpty()) {
            var rows = new Rows();
            same.forEach(s -> rows.add(new SentenceRow(s.title()).opens("same-" + s.id().value(), () -> ways.openOrganisation().accept(s.id())).reason(wording.words().of(s.type()))));
            beside.getChildren().add(Card.of(wording.text("encounters.body.same")).flush(rows).asksAttention());
        }
        beside.getChildren().add(people(o));
    }

    private Card people(Organisation o) {
        var rows = new Rows();
        List<Contact> all = model.people(o);
        if (all.isEmpty()) rows.row(Words.wrapped(wording.text("encounters.body.nobody"), Style.MUTED));
        all.forEach(c -> {
            Hyperlink open = Buttons.link(c.title(), () -> ways.openPerson().accept(c.id()));
            var role = Words.caption(c.role());
            var line = Style.styled(new HBox(open, role), Style.GAP_8);
            line.setAlignment(Pos.BASELINE_LEFT);
            HBox.setHgrow(line, Priority.ALWAYS);
            rows.close(line);
        });
        return Card.of(wording.text("encounters.body.people")).trailing(Words.line(Integer.toString(all.size()), Style.MUTED)).flush(rows);
    }

    void focus() {
        name.control().requestFocus();
    }
}
