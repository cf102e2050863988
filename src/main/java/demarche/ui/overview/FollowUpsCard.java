package demarche.ui.overview;

import demarche.insight.people.FollowUp;
import demarche.plan.Encounter;
import demarche.text.Days;
import demarche.text.Texts;
import demarche.ui.kit.Style;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.Card;
import demarche.ui.kit.part.Rows;
import demarche.ui.kit.part.SentenceRow;
import demarche.ui.kit.part.Words;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;

/// What is overdue or soon due after our talks, each with the one click that says it is done.
final class FollowUpsCard {
    private static final int SHOWN = 3;
    private final OverviewViewModel model;
    private final Texts texts;
    private final OverviewScreen.Doors doors;
    private final Card card;
    private List<FollowUp> shown = List.of();

    FollowUpsCard(OverviewViewModel model, OverviewScreen.Doors doors) {
        this.model = model;
        this.doors = doors;
        texts = Texts.of("encounters", model.wording().texts().locale());
        card = Card.of(texts.get("encounters.overview.title"));
    }

    Card card() {
        return card;
    }

    void show(List<FollowUp> due) {
        if (due.equals(shown)) return;
        shown = due;
        var rows = new Rows();
        due.stream().limit(SHOWN).forEach(f -> rows.add(row(f)));
        if (due.size() > SHOWN) rows.close(all(due.size() - SHOWN));
        card.flush(rows);
    }

    private Hyperlink all(int more) {
        Hyperlink all = Buttons.link(texts.get("encounters.overview.more", more), doors.openFollowUps());
        all.setId("all-follow-ups");
        return all;
    }

    private SentenceRow row(FollowUp followUp) {
        Encounter e = followUp.encounter();
        String task = e.followUp().isBlank() ? texts.get("encounters.due.unnamed") : e.followUp();
        Button done = Buttons.small(texts.get("encounters.due.done"), () -> model.done(e, texts.get("encounters.due.told", task)));
        done.setId("done-" + e.id().value());
        done.setAccessibleText(texts.get("encounters.due.done.spoken", task));
        var due = Words.wrapped(due(followUp), Style.CAPTION, Style.ATTENTION, Style.STRONG);
        return new SentenceRow(task).opens("task-" + e.id().value(), () -> doors.openEncounter().accept(e.id())).reason(model.wording().state(e.state())).below(due).action(done);
    }

    private String due(FollowUp followUp) {
        long days = followUp.daysLeft().orElseThrow();
        String by = new Days(texts.locale()).day(followUp.encounter().followUpBy().orElseThrow());
        if (days == 0) return texts.get("encounters.due.today", by);
        return days < 0 ? texts.get("encounters.due.over", by, -days) : texts.get("encounters.due.in", by, days);
    }
}
