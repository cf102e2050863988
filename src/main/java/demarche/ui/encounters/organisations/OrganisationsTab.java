package demarche.ui.encounters.organisations;

import demarche.insight.people.SameBody;
import demarche.plan.Organisation;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// All organisations by name, and the one chosen.
public final class OrganisationsTab {
    private final Desk desk;
    private final Wording wording;
    private final OrganisationsViewModel model;
    private final Register<ItemId> register;
    private final OrganisationPage page;
    private final VBox pane;
    private final Beside beside;

    public OrganisationsTab(Desk desk, Wording wording, TakeBack takeBack, Consumer<ItemId> openPerson) {
        this.desk = desk;
        this.wording = wording;
        model = new OrganisationsViewModel(desk, wording, takeBack);
        page = new OrganisationPage(model, new OrganisationPage.Ways(this::open, openPerson, this::begin));
        pane = new VBox(page);
        register = new Register<>("organisations", wording.text("encounters.tab.organisations"), wording, page::focus);
        beside = new Beside(register, pane, 0.3);
        VBox.setVgrow(beside, Priority.ALWAYS);
    }

    public Tab tab() {
        return new Tab("organisations", wording.text("encounters.tab.organisations"), wording.text("encounters.tab.organisations.lead"), beside, this::follow, register::focusField);
    }

    private Subscription follow() {
        return Subscription.combine(desk.planProperty().subscribe(_ -> list()), register.onChosen(_ -> {
            beside.top();
            pane.getChildren().setAll(page);
            read();
        }));
    }

    private void list() {
        desk.planProperty().get().ifPresent(plan -> register.show(plan.organisations().stream().sorted(Comparator.comparing(Organisation::title)).map(this::line).toList()));
        read();
    }

    private Register.Line<ItemId> line(Organisation o) {
        String note = Stream.of(o.acronym(), wording.words().of(o.type()), o.state().map(wording::state).orElse("")).filter(s -> !s.isBlank()).collect(Collectors.joining(", "));
        return new Register.Line<>(o.id(), o.title(), note, "", o.iati() + " " + o.notes());
    }

    private void read() {
        model.open(register.chosenProperty().get());
        page.show(model.organisation());
    }

    public void open(ItemId organisation) {
        pane.getChildren().setAll(page);
        register.open(organisation);
    }

    /// Asks for the name of a new organisation.
    public void begin() {
        var card = new NewCard(new NewCard.Asks(wording.text("encounters.body.new"), Caption.of("new-body", wording.text("encounters.body.name")), wording.text("encounters.body.add"),
                this::twins, this::add, this::leave), wording);
        pane.getChildren().setAll(card);
        card.begin();
    }

    private void leave() {
        pane.getChildren().setAll(page);
        register.focusField();
    }

    private List<NewCard.Twin> twins(String name) {
        Organisation asked = Organisation.titled(ItemId.of("asked"), name);
        return SameBody.to(asked, desk.plan().organisations().stream().toList()).stream()
                .map(o -> new NewCard.Twin(o.title(), wording.words().of(o.type()), () -> open(o.id()))).toList();
    }

    private Optional<String> add(String name) {
        return Refusals.in(wording.texts().locale()).trying(() -> {
            Organisation fresh = Organisation.titled(ItemId.random(), name);
            desk.edit(plan -> plan.with(fresh));
            open(fresh.id());
            page.focus();
        });
    }
}
