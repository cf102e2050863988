package demarche.ui.encounters.log;

import demarche.insight.people.Talks;
import demarche.plan.Encounter;
import demarche.plan.Plan;
import demarche.plan.id.Iso3;
import demarche.ui.desk.Desk;
import demarche.ui.desk.TakeBack;
import demarche.ui.encounters.part.Told;
import demarche.ui.encounters.part.Wording;
import demarche.ui.kit.Style;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.Card;
import demarche.ui.kit.part.EmptyState;
import demarche.ui.kit.part.Refocus;
import demarche.ui.kit.part.Words;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// One encounter to read, or to mend.
final class EncounterPage extends VBox {
    private static final KeyCombination SAVE = new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);
    private final Desk desk;
    private final Wording wording;
    private final TakeBack takeBack;
    private final Ways ways;
    private Optional<Encounter> shown = Optional.empty();
    private Optional<EncounterForm> form = Optional.empty();

    /// What leads on.
    ///
    /// @param log begins another encounter
    record Ways(Consumer<Iso3> openState, Runnable log) {}

    EncounterPage(Desk desk, Wording wording, TakeBack takeBack, Ways ways) {
        this.desk = desk;
        this.wording = wording;
        this.takeBack = takeBack;
        this.ways = ways;
        Style.styled(this, Style.PAGE_COLUMN);
    }

    /// What is being mended stays until it is saved or turned away from.
    void show(Optional<Encounter> now) {
        boolean same = now.map(Encounter::id).equals(shown.map(Encounter::id));
        if (same && form.isPresent()) return;
        form = Optional.empty();
        shown = now;
        fill();
    }

    private void fill() {
        Refocus.around(this, this, () -> getChildren().setAll(form.map(this::mending).or(() -> shown.map(this::reading)).orElseGet(this::nothing)));
    }

    private Card nothing() {
        Button log = Buttons.plain(wording.text("encounters.log.button"), ways.log());
        return Card.withoutTitle().body(new EmptyState(wording.text("encounters.none"), wording.text("encounters.none.why"), log));
    }

    private Card reading(Encounter e) {
        Plan plan = desk.plan();
        var told = new Told().row(wording.text("encounters.form.who"), wording.words().joined(Talks.names(plan, e)))
                .row(wording.text("encounters.form.heard"), e.heard().map(s -> wording.text("encounters.page.heard", wording.words().of(s), wording.words().of(e.confidence()))).orElse(""))
                .row(wording.text("encounters.form.quote"), e.quote().isBlank() ? "" : wording.text("encounters.quoted", e.quote()))
                .row(wording.text("encounters.form.summary"), e.summary()).row(wording.text("encounters.form.promise"), e.promise());
        if (!e.raised().isEmpty()) {
            var concerns = Style.styled(new VBox(), Style.GAP_4);
            e.raised().forEach(id -> concerns.getChildren().add(Words.sentence(wording.concern(plan, id))));
            told.row(wording.text("encounters.form.raised"), concerns);
        }
        told.row(wording.text("encounters.form.next"), next(e)).row(wording.text("encounters.page.author"), e.author());
        var heading = Buttons.link(wording.titled(e), () -> ways.openState().accept(e.state()));
        Style.styled(heading, Style.HEADING, Style.OPENS).setId("encounter-title");
        return Card.withoutTitle().body(Style.styled(new VBox(heading, Words.caption(wording.how(e))), Style.GAP_4), told, actions(e));
    }

    private String next(Encounter e) {
        if (e.followUp().isBlank() && e.followUpBy().isEmpty()) return "";
        String by = e.followUpBy().map(day -> wording.text("encounters.page.by", wording.task(e), wording.days().day(day))).orElseGet(() -> wording.task(e));
        return e.followedUp().map(day -> wording.text("encounters.page.done", by, wording.days().day(day))).orElse(by);
    }

    private FlowPane actions(Encounter e) {
        Button mend = named(Buttons.small(wording.text("encounters.page.mend"), () -> mend(e)), "mend-encounter");
        Button delete = named(Style.styled(Buttons.removal(wording.text("encounters.page.delete"),
                () -> takeBack.without(e, wording.text("encounters.page.deleted", wording.titled(e)))), Style.SMALL), "delete-encounter");
        var actions = Style.styled(new FlowPane(mend, delete), Style.GAP_8, Style.TOLD_END);
        if (e.followedUp().isEmpty() && !(e.followUp().isBlank() && e.followUpBy().isEmpty())) actions.getChildren().addFirst(named(Buttons.small(wording.text("encounters.due.done"), () -> done(e)), "done-encounter"));
        return actions;
    }

    private void done(Encounter e) {
        takeBack.instead(e, e.withFollowedUp(Optional.of(desk.planDay())), wording.text("encounters.due.told", wording.task(e)));
    }

    private static Button named(Button button, String id) {
        button.setId(id);
        return button;
    }

    private void mend(Encounter e) {
        form = Optional.of(new EncounterForm(Draft.of(desk, wording, e)));
        fill();
        form.get().focus();
    }

    private Card mending(EncounterForm form) {
        Button save = named(Buttons.primary(wording.text("encounters.page.save"), this::save), "save-encounter");
        Button leave = named(Buttons.quiet(wording.text("encounters.page.leave"), this::leave), "leave-encounter");
        var card = Card.withoutTitle().body(form, Style.styled(new FlowPane(save, leave), Style.GAP_8, Style.TOLD_END));
        card.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) turn(key, this::leave);
        });
        card.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (SAVE.match(key)) turn(key, this::save);
        });
        return card;
    }

    private static void turn(KeyEvent key, Runnable action) {
        action.run();
        key.consume();
    }

    private void save() {
        EncounterForm written = form.orElseThrow();
        if (!written.commit()) return;
        form = Optional.empty();
        written.logged().ifPresent(logged -> desk.edit(logged::into));
        show(shown.flatMap(e -> desk.plan().encounters().find(e.id())));
    }

    private void leave() {
        form = Optional.empty();
        fill();
    }
}
