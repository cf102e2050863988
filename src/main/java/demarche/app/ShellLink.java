package demarche.app;

import demarche.insight.Countdown;
import demarche.library.LibraryProblem;
import demarche.pack.block.Mark;
import demarche.plan.OwnMarking;
import demarche.plan.Plan;
import demarche.plan.handling.Handling;
import demarche.reference.practice.Event;
import demarche.text.Days;
import demarche.text.Texts;
import demarche.ui.desk.Desk;
import demarche.ui.desk.Findings;
import demarche.ui.desk.Preferences;
import demarche.ui.shell.Marking;
import demarche.ui.shell.MenuEntry;
import demarche.ui.shell.ShellViewModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Keeps the frame of the window true to what lies on the desk.
final class ShellLink {
    /// Letters that the countdown of the header has room for.
    private static final int ROOM = 26;
    private final Desk desk;
    private final ShellViewModel shell;
    private final Preferences preferences;
    private final Texts texts;
    private final Words words;
    private final Days days;

    ShellLink(Desk desk, ShellViewModel shell, Preferences preferences, Texts texts) {
        this.desk = desk;
        this.shell = shell;
        this.preferences = preferences;
        this.texts = texts;
        this.words = new Words(texts, desk.reference());
        this.days = new Days(texts.locale());
    }

    void follow() {
        shell.undo().onTaken(desk::undo);
        shell.redo().onTaken(desk::redo);
        desk.planProperty().subscribe(this::plan);
        desk.findingsProperty().subscribe(this::findings);
        desk.saveStateProperty().subscribe(state -> shell.saveStateProperty().set(desk.planProperty().get().map(_ -> state)));
        desk.troubleProperty().subscribe(trouble -> trouble.ifPresent(this::tell));
        preferences.troubleProperty().subscribe(trouble -> trouble.ifPresent(this::tell));
        preferences.nameProperty().subscribe((_, name) -> desk.author(name));
        preferences.nameProperty().subscribe(_ -> footer());
        desk.plans().subscribe(() -> menu(desk.planProperty().get()));
        desk.refreshPlans();
    }

    private void tell(LibraryProblem problem) {
        shell.tell(problem.sentence(Texts.of("library", texts.locale())));
    }

    private void plan(Optional<Plan> plan) {
        shell.planTitleProperty().set(plan.map(Plan::title).orElse(""));
        shell.undo().nextProperty().set(plan.flatMap(p -> desk.toUndoProperty().get().map(edit -> words.of(edit, p))));
        shell.redo().nextProperty().set(plan.flatMap(p -> desk.toRedoProperty().get().map(edit -> words.of(edit, p))));
        shell.saveStateProperty().set(plan.map(_ -> desk.saveStateProperty().get()));
        shell.markingProperty().set(plan.map(p -> marking(p)));
        footer();
        menu(plan);
    }

    /// The ministry’s own label, where it has one for the level.
    private Marking marking(Plan plan) {
        Handling level = plan.head().handling();
        String meaning = plan.ownMarking(level).map(OwnMarking::meaning).filter(m -> !m.isBlank()).orElseGet(() -> words.meaning(level));
        return new Marking(plan.ownMarking(level).map(Mark::of).orElseGet(() -> Mark.of(level)), texts.get("app.edition"), meaning);
    }

    private void findings(Optional<Findings> findings) {
        Optional<Countdown> next = findings.flatMap(f -> f.countdowns().stream().findFirst());
        shell.countdownProperty().set(next.map(c -> new demarche.ui.shell.Countdown(
                c.daysLeft() > 0 ? texts.get("app.countdown.days", c.daysLeft()) : texts.get("app.countdown.now"),
                texts.get("app.countdown.event", brief(c.event())), day(c.event()))));
    }

    /// The first day, or the month where only that is verified.
    private String day(Event event) {
        return event.isMonthOnly() ? days.span(event.first(), event.last()) : days.dayAndMonth(event.first());
    }

    /// The forum, where the name would crowd the header; of our own, which have none, the beginning of the name.
    private static String brief(Event event) {
        if (event.name().length() <= ROOM) return event.name();
        return event.isOwn() ? event.name().substring(0, ROOM - 1).strip() + "…" : event.forum();
    }

    private void footer() {
        shell.footer().setAll(preferences.nameProperty().get());
    }

    private void menu(Optional<Plan> open) {
        var entries = new ArrayList<MenuEntry>();
        desk.plans().stream().filter(p -> open.filter(o -> o.id().equals(p.id())).isEmpty())
                .forEach(p -> entries.add(new MenuEntry(texts.get("app.menu.open", p.title()), "", true, () -> desk.open(p.id()))));
        if (open.isPresent()) {
            entries.addFirst(new MenuEntry(texts.get("app.export"), "", true, () -> shell.open("sharing")));
            entries.addFirst(new MenuEntry(texts.get("app.menu.settings"), "", true, () -> shell.open("settings")));
            entries.add(new MenuEntry(texts.get("app.menu.start"), "", true, desk::close));
        }
        shell.planMenu().setAll(List.copyOf(entries));
    }
}
