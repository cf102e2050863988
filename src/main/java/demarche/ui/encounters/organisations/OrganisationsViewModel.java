package demarche.ui.encounters.organisations;

import demarche.insight.people.Iati;
import demarche.insight.people.SameBody;
import demarche.plan.Contact;
import demarche.plan.Organisation;
import demarche.plan.id.ItemId;
import demarche.ui.desk.Desk;
import demarche.ui.desk.TakeBack;
import demarche.ui.encounters.part.Wording;
import demarche.ui.kit.form.Refusals;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// The organisation whose page is open, and the one way to change it. Knows no controls.
final class OrganisationsViewModel {
    private final Desk desk;
    private final Wording wording;
    private final TakeBack takeBack;
    private Optional<ItemId> id = Optional.empty();

    OrganisationsViewModel(Desk desk, Wording wording, TakeBack takeBack) {
        this.desk = desk;
        this.wording = wording;
        this.takeBack = takeBack;
    }

    Wording wording() {
        return wording;
    }

    Desk desk() {
        return desk;
    }

    void open(Optional<ItemId> organisation) {
        id = organisation;
    }

    Optional<Organisation> organisation() {
        return desk.planProperty().get().flatMap(plan -> id.flatMap(plan.organisations()::find));
    }

    /// One undoable edit.
    ///
    /// @return why it was refused
    Optional<String> edit(UnaryOperator<Organisation> change) {
        return Refusals.in(wording.texts().locale()).trying(() -> organisation().ifPresent(o -> {
            Organisation now = change.apply(o);
            desk.edit(plan -> plan.with(now));
        }));
    }

    /// An odd form is refused beside the field, with what it should look like.
    Optional<String> iati(String identifier) {
        if (!identifier.isEmpty() && !Iati.isWellFormed(identifier)) return Optional.of(wording.text("encounters.refused.iati", identifier));
        return edit(o -> o.withIati(identifier));
    }

    void delete(Organisation organisation) {
        takeBack.without(organisation, wording.text("encounters.body.deleted", organisation.title()));
    }

    /// Whether other items name it, so that it cannot be taken away from under them.
    boolean isNamed(Organisation organisation) {
        Optional<ItemId> named = Optional.of(organisation.id());
        return desk.plan().contacts().stream().anyMatch(c -> c.organisation().equals(named)) || desk.plan().budgetLines().stream().anyMatch(l -> l.funder().equals(named));
    }

    List<Organisation> same(Organisation organisation) {
        return SameBody.to(organisation, desk.plan().organisations().stream().toList());
    }

    List<Contact> people(Organisation organisation) {
        return desk.plan().contacts().stream().filter(c -> c.organisation().equals(Optional.of(organisation.id()))).sorted(Comparator.comparing(Contact::title)).toList();
    }
}
