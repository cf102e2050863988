package demarche.ui.encounters.people;

import demarche.insight.people.Likeness;
import demarche.plan.Contact;
import demarche.plan.Plan;
import demarche.plan.id.ItemId;
import demarche.ui.desk.Desk;
import demarche.ui.desk.TakeBack;
import demarche.ui.encounters.part.NewCard;
import demarche.ui.encounters.part.Register;
import demarche.ui.encounters.part.Tab;
import demarche.ui.encounters.part.Wording;
import demarche.ui.kit.form.Caption;
import demarche.ui.kit.form.Refusals;
import demarche.ui.kit.part.Beside;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// All persons by name, and the one chosen with what is known of it.
public final class PeopleTab {
    private final Desk desk;
    private final Wording wording;
    private final ContactViewModel model;
    private final Register<ItemId> register;
    private final ContactPage page;
    private final VBox pane;
    private final Beside beside;

    public PeopleTab(Desk desk, Wording wording, TakeBack takeBack, Consumer<ItemId> openEncounter) {
        this.desk = desk;
        this.wording = wording;
        model = new ContactViewModel(desk, wording, takeBack);
        page = new ContactPage(model, new ContactPage.Ways(this::open, openEncounter, this::begin));
        pane = new VBox(page);
        register = new Register<>("people", wording.text("encounters.tab.people"), wording, page::focus);
        beside = new Beside(register, pane, 0.3);
        VBox.setVgrow(beside, Priority.ALWAYS);
    }

    public Tab tab() {
        return new Tab("people", wording.text("encounters.tab.people"), wording.text("encounters.tab.people.lead"), beside, this::follow, register::focusField);
    }

    private Subscription follow() {
        return Subscription.combine(desk.planProperty().subscribe(_ -> list()), register.onChosen(_ -> {
            beside.top();
            pane.getChildren().setAll(page);
            read();
        }));
    }

    private void list() {
        desk.planProperty().get().ifPresent(plan -> register.show(plan.contacts().stream().sorted(Comparator.comparing(Contact::title)).map(c -> line(plan, c)).toList()));
        read();
    }

    private Register.Line<ItemId> line(Plan plan, Contact c) {
        String waits = model.mustErase(c) ? wording.text("encounters.consent.line") : "";
        return new Register.Line<>(c.id(), c.title(), wording.office(plan, c), waits, String.join(" ", c.reach(), c.notes(), c.biography()));
    }

    private void read() {
        model.open(register.chosenProperty().get());
        page.show(model.contact());
    }

    public void open(ItemId person) {
        pane.getChildren().setAll(page);
        register.open(person);
    }

    /// Asks for the name of a new person.
    public void begin() {
        var card = new NewCard(new NewCard.Asks(wording.text("encounters.person.new"), Caption.of("new-person", wording.text("encounters.person.name")), wording.text("encounters.person.add"),
                this::twins, this::add, this::leave), wording);
        pane.getChildren().setAll(card);
        card.begin();
    }

    private void leave() {
        pane.getChildren().setAll(page);
        register.focusField();
    }

    private List<NewCard.Twin> twins(String name) {
        Contact asked = Contact.titled(ItemId.of("asked"), name);
        return Likeness.to(asked, desk.plan().contacts().stream().toList()).stream()
                .map(like -> new NewCard.Twin(like.contact().title(), wording.words().of(like.why()), () -> open(like.contact().id()))).toList();
    }

    private Optional<String> add(String name) {
        return Refusals.in(wording.texts().locale()).trying(() -> {
            Contact fresh = Contact.titled(ItemId.random(), name);
            desk.edit(plan -> plan.with(fresh));
            open(fresh.id());
            page.focus();
        });
    }
}
