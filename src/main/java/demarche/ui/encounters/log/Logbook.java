package demarche.ui.encounters.log;

import demarche.insight.people.Logged;
import demarche.plan.Item;
import demarche.plan.Plan;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.plan.id.NarrativeId;
import demarche.ui.desk.Desk;
import demarche.ui.desk.TakeBack;
import demarche.ui.kit.Surface;
import demarche.ui.encounters.part.Wording;
import java.util.List;
import java.util.Optional;

/// The one way to log an encounter, from anywhere in the window. What is put aside half written comes back when it is opened again.
public final class Logbook {
    private final Desk desk;
    private final Wording wording;
    private final TakeBack takeBack;
    private final Surface surface;
    private Optional<LogPanel> kept = Optional.empty();
    private Optional<ItemId> plan = Optional.empty();

    public Logbook(Desk desk, Wording wording, TakeBack takeBack, Surface surface) {
        this.desk = desk;
        this.wording = wording;
        this.takeBack = takeBack;
        this.surface = surface;
    }

    /// Nothing happens while no plan is open.
    ///
    /// @param guess the state in sight
    public void open(Optional<Iso3> guess) {
        open(guess, Optional.empty());
    }

    /// @param asked a concern that was raised
    public void open(Optional<Iso3> guess, Optional<NarrativeId> asked) {
        if (desk.planProperty().get().isEmpty()) return;
        LogPanel panel = panel(guess);
        asked.ifPresent(concern -> {
            panel.draft().raise(concern);
            panel.refresh();
        });
        surface.lay(panel, panel::begin);
    }

    /// A draft belongs to the plan in which it was begun.
    private LogPanel panel(Optional<Iso3> guess) {
        Optional<ItemId> open = Optional.of(desk.plan().id());
        if (!open.equals(plan)) kept = Optional.empty();
        plan = open;
        LogPanel panel = kept.filter(p -> p.draft().isWritten()).orElseGet(() -> anew(guess));
        kept = Optional.of(panel);
        return panel;
    }

    private LogPanel anew(Optional<Iso3> guess) {
        Draft draft = Draft.anew(desk, wording, guess);
        return new LogPanel(draft, new LogPanel.Ways(() -> save(draft), () -> aside(draft), this::discard));
    }

    private void save(Draft draft) {
        Logged logged = draft.isJudging() ? draft.logged().orElseThrow() : draft.logged().orElseThrow().withoutJudgement();
        kept = Optional.empty();
        surface.lift();
        takeBack.edit(logged::into, now -> without(now, logged.items().toList()), wording.text("encounters.log.saved", wording.titled(logged.encounter())));
    }

    private static Plan without(Plan plan, List<Item> items) {
        Plan less = plan;
        for (Item item : items) less = less.without(item);
        return less;
    }

    private void aside(Draft draft) {
        surface.lift();
        if (draft.isWritten()) surface.tell(wording.text("encounters.log.kept"));
    }

    private void discard() {
        kept = Optional.empty();
        surface.lift();
    }
}
