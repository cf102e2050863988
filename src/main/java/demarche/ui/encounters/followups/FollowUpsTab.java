package demarche.ui.encounters.followups;

import demarche.insight.people.FollowUp;
import demarche.plan.Encounter;
import demarche.plan.Plan;
import demarche.plan.id.ItemId;
import demarche.ui.desk.Desk;
import demarche.ui.desk.TakeBack;
import demarche.ui.encounters.part.Tab;
import demarche.ui.encounters.part.Wording;
import demarche.ui.kit.Style;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.Card;
import demarche.ui.kit.part.EmptyState;
import demarche.ui.kit.part.Refocus;
import demarche.ui.kit.part.Rows;
import demarche.ui.kit.part.SentenceRow;
import demarche.ui.kit.part.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// What is still to be done after our talks: what is overdue, what is to come, what was done.
public final class FollowUpsTab {
    private static final int DONE = 12;
    private final Desk desk;
    private final Wording wording;
    private final TakeBack takeBack;
    private final Consumer<ItemId> openEncounter;
    private final VBox view = Style.styled(new VBox(), Style.PAGE_COLUMN);

    public FollowUpsTab(Desk desk, Wording wording, TakeBack takeBack, Consumer<ItemId> openEncounter) {
        this.desk = desk;
        this.wording = wording;
        this.takeBack = takeBack;
        this.openEncounter = openEncounter;
    }

    public Tab tab() {
        return new Tab("follow-ups", wording.text("encounters.tab.follow-ups"), wording.text("encounters.tab.follow-ups.lead"), view, this::follow,
                () -> view.lookupAll(".button").stream().findFirst().ifPresent(Node::requestFocus));
    }

    private Subscription follow() {
        return desk.sightProperty().subscribe(sight -> sight.ifPresent(s -> Refocus.around(view, view, () -> fill(s.plan()))));
    }

    private void fill(Plan plan) {
        List<FollowUp> open = FollowUp.open(plan, desk.day());
        List<Encounter> done = FollowUp.done(plan);
        view.getChildren().clear();
        if (open.isEmpty() && done.isEmpty()) {
            view.getChildren().add(Card.withoutTitle().body(new EmptyState(wording.text("encounters.due.none"), wording.text("encounters.due.none.why"))));
            return;
        }
        add(wording.text("encounters.due.overdue"), open, FollowUp::isOverdue);
        add(wording.text("encounters.due.coming"), open, Predicate.not(FollowUp::isOverdue));
        if (!done.isEmpty()) view.getChildren().add(done(done));
    }

    private void add(String title, List<FollowUp> open, Predicate<FollowUp> which) {
        List<FollowUp> here = open.stream().filter(which).toList();
        if (here.isEmpty()) return;
        var rows = new Rows();
        here.forEach(f -> rows.add(row(f)));
        view.getChildren().add(Card.of(title).trailing(Words.line(Integer.toString(here.size()), Style.MUTED)).flush(rows));
    }

    private SentenceRow row(FollowUp followUp) {
        Encounter e = followUp.encounter();
        Button done = Buttons.small(wording.text("encounters.due.done"), () -> done(e));
        done.setId("done-" + e.id().value());
        done.setAccessibleText(wording.text("encounters.due.done.spoken", wording.task(e)));
        var due = Words.wrapped(wording.due(followUp), Style.CAPTION, followUp.isNear() ? Style.ATTENTION : Style.MUTED);
        if (followUp.isNear()) Style.styled(due, Style.STRONG);
        return new SentenceRow(wording.task(e)).opens("task-" + e.id().value(), () -> openEncounter.accept(e.id()))
                .reason(wording.text("encounters.due.after", wording.titled(e), wording.under(desk.plan(), e))).below(due).action(done);
    }

    private void done(Encounter e) {
        takeBack.instead(e, e.withFollowedUp(Optional.of(desk.planDay())), wording.text("encounters.due.told", wording.task(e)));
    }

    private Card done(List<Encounter> done) {
        var rows = new Rows();
        done.stream().limit(DONE).forEach(e -> {
            Button open = Buttons.small(wording.text("encounters.due.reopen"), () -> desk.edit(plan -> plan.with(e.withFollowedUp(Optional.empty()))));
            open.setAccessibleText(wording.text("encounters.due.reopen.spoken", wording.task(e)));
            rows.add(new SentenceRow(wording.task(e)).opens("task-" + e.id().value(), () -> openEncounter.accept(e.id()))
                    .reason(wording.text("encounters.due.done-on", wording.titled(e), wording.days().day(e.followedUp().orElseThrow()))).action(open));
        });
        return Card.of(wording.text("encounters.due.was-done")).trailing(Words.line(Integer.toString(done.size()), Style.MUTED)).flush(rows);
    }
}
