package demarche.ui.encounters;

import demarche.insight.people.FollowUp;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.plan.id.NarrativeId;
import demarche.ui.desk.Desk;
import demarche.ui.desk.TakeBack;
import demarche.ui.encounters.followups.FollowUpsTab;
import demarche.ui.encounters.log.LogTab;
import demarche.ui.encounters.log.Logbook;
import demarche.ui.encounters.organisations.OrganisationsTab;
import demarche.ui.kit.Surface;
import demarche.ui.encounters.part.Tab;
import demarche.ui.encounters.part.Wording;
import demarche.ui.encounters.people.PeopleTab;
import demarche.ui.kit.Screen;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.Page;
import demarche.ui.kit.part.Segments;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.util.Subscription;

/// Whom we know and what was said: the log of encounters, people, organisations, and what is still to be done.
public final class EncountersScreen implements Screen {
    private static final KeyCombination FIND = new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);
    private final Desk desk;
    private final Wording wording;
    private final Logbook logbook;
    private final LogTab log;
    private final PeopleTab people;
    private final OrganisationsTab organisations;
    private final List<Tab> tabs;
    private final Segments<Tab> segments;
    private final Page page;
    private final ObservableValue<Optional<Count>> count;
    private Subscription shown = Subscription.EMPTY;
    private Subscription following = Subscription.EMPTY;

    /// What the screen is handed.
    ///
    /// @param surface where an encounter is written down over any screen
    public record Given(TakeBack takeBack, Surface surface, Consumer<Iso3> openState) {}

    /// @param locale the language of the window
    public EncountersScreen(Desk desk, Locale locale, Given given) {
        this.desk = desk;
        wording = Wording.in(locale, desk.reference());
        logbook = new Logbook(desk, wording, given.takeBack(), given.surface());
        log = new LogTab(desk, wording, given.takeBack(), given.openState(), () -> logbook.open(Optional.empty()));
        people = new PeopleTab(desk, wording, given.takeBack(), this::openEncounter);
        organisations = new OrganisationsTab(desk, wording, given.takeBack(), this::openPerson);
        tabs = List.of(log.tab(), people.tab(), organisations.tab(), new FollowUpsTab(desk, wording, given.takeBack(), this::openEncounter).tab());
        segments = new Segments<>(tabs, tabs.getFirst(), Tab::title);
        var begin = Buttons.withIcon(Buttons.plain("", this::begin), "fth-plus");
        begin.setId("new-entry");
        segments.chosenProperty().subscribe(tab -> begin.setText(beginning(tab)));
        var add = Buttons.withIcon(Buttons.primary(wording.text("encounters.log.button"), () -> log(Optional.empty())), "fth-message-square");
        add.setId("log-encounter");
        page = new Page(title(), "").actions(begin, add).strip(new FlowPane(segments));
        segments.chosenProperty().subscribe(tab -> {
            begin.setVisible(!begin.getText().isEmpty());
            begin.setManaged(begin.isVisible());
            page.subtitle(tab.lead()).cleared().main(tab.view());
        });
        page.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        count = desk.sightProperty().map(_ -> counted());
    }

    private String beginning(Tab tab) {
        return switch (tab.id()) {
            case "people" -> wording.text("encounters.person.new");
            case "organisations" -> wording.text("encounters.body.new");
            default -> "";
        };
    }

    private void begin() {
        if (tab().id().equals("people")) people.begin();
        else organisations.begin();
    }

    private void key(KeyEvent key) {
        if (!FIND.match(key)) return;
        tab().find().run();
        key.consume();
    }

    private Tab tab() {
        return segments.chosenProperty().get();
    }

    @Override
    public String id() {
        return "encounters";
    }

    @Override
    public String title() {
        return wording.text("encounters.title");
    }

    @Override
    public String icon() {
        return "fth-message-square";
    }

    /// What is overdue; where nothing is, how often we met.
    @Override
    public ObservableValue<Optional<Count>> count() {
        return count;
    }

    private Optional<Count> counted() {
        return desk.planProperty().get().flatMap(plan -> {
            int overdue = (int) FollowUp.open(plan, desk.day()).stream().filter(FollowUp::isOverdue).count();
            int met = plan.encounters().size();
            return overdue > 0 ? Optional.of(new Count(overdue, true)) : met > 0 ? Optional.of(new Count(met, false)) : Optional.empty();
        });
    }

    @Override
    public List<Key> keys() {
        return List.of(new Key("Ctrl F", wording.text("encounters.key.find")));
    }

    @Override
    public Node view() {
        return page;
    }

    @Override
    public void shown() {
        shown.unsubscribe();
        shown = segments.chosenProperty().subscribe(this::follow);
    }

    @Override
    public void hidden() {
        shown.unsubscribe();
        following.unsubscribe();
        shown = Subscription.EMPTY;
        following = Subscription.EMPTY;
    }

    private void follow(Tab tab) {
        following.unsubscribe();
        following = tab.follow().get();
    }

    private void see(String id) {
        tabs.stream().filter(t -> t.id().equals(id)).findFirst().ifPresent(segments.chosenProperty()::set);
    }

    /// Opens the panel in which an encounter is logged, over whatever screen is in front.
    ///
    /// @param guess the state in sight
    public void log(Optional<Iso3> guess) {
        logbook.open(guess);
    }

    /// The same, with a concern that was just heard.
    public void logAsked(Optional<Iso3> guess, NarrativeId concern) {
        logbook.open(guess, Optional.of(concern));
    }

    public void openEncounter(ItemId encounter) {
        see("log");
        log.open(encounter);
    }

    public void openPerson(ItemId person) {
        see("people");
        people.open(person);
    }

    public void openOrganisation(ItemId organisation) {
        see("organisations");
        organisations.open(organisation);
    }

    public void openFollowUps() {
        see("follow-ups");
    }
}
