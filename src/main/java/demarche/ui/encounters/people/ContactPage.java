package demarche.ui.encounters.people;

import demarche.insight.people.Likeness;
import demarche.plan.Contact;
import demarche.plan.Encounter;
import demarche.plan.id.ItemId;
import demarche.ui.encounters.part.Wording;
import demarche.ui.kit.Style;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.Card;
import demarche.ui.kit.part.EmptyState;
import demarche.ui.kit.part.ProblemBox;
import demarche.ui.kit.part.Refocus;
import demarche.ui.kit.part.Rows;
import demarche.ui.kit.part.SentenceRow;
import demarche.ui.kit.part.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// One person: who else it may be, what is known, what was agreed to, and when we met.
final class ContactPage extends VBox {
    private final ContactViewModel model;
    private final Wording wording;
    private final ContactForm form;
    private final Ways ways;
    private final VBox asks = Style.styled(new VBox(), Style.GAP_12);
    private final VBox met = new VBox();
    private final Card card;
    private final Button delete;
    private List<Object> shown = List.of();

    /// What leads on.
    record Ways(Consumer<ItemId> openPerson, Consumer<ItemId> openEncounter, Runnable begin) {}

    ContactPage(ContactViewModel model, Ways ways) {
        this.model = model;
        this.ways = ways;
        wording = model.wording();
        form = new ContactForm(model);
        delete = Style.styled(Buttons.removal(wording.text("encounters.person.delete"), () -> model.contact().ifPresent(model::delete)), Style.SMALL);
        delete.setId("delete-person");
        card = Card.of("").trailing(delete).body(form);
        Style.styled(this, Style.PAGE_COLUMN);
    }

    void show(Optional<Contact> now) {
        if (now.isEmpty()) {
            shown = List.of();
            Button begin = Buttons.plain(wording.text("encounters.person.new"), ways.begin());
            getChildren().setAll(Card.withoutTitle().body(new EmptyState(wording.text("encounters.person.none"), wording.text("encounters.person.none.why"), begin)));
            return;
        }
        Contact c = now.get();
        card.title().setText(c.title());
        form.show(c);
        List<Object> beside = List.of(c.id(), model.likes(c), model.mustErase(c), model.encounters(c));
        if (!beside.equals(shown)) Refocus.around(this, delete, () -> beside(c));
        shown = beside;
    }

    private void beside(Contact c) {
        asks.getChildren().clear();
        if (model.mustErase(c)) asks.getChildren().add(erase(c));
        List<Likeness.Like> likes = model.likes(c);
        if (!likes.isEmpty()) asks.getChildren().add(likes(c, likes));
        met.getChildren().setAll(met(c));
        if (!getChildren().contains(card)) getChildren().setAll(asks, card, met);
        asks.setVisible(!asks.getChildren().isEmpty());
        asks.setManaged(asks.isVisible());
    }

    private ProblemBox erase(Contact c) {
        Button erase = Buttons.removal(wording.text("encounters.consent.erase"), () -> model.erase(c));
        erase.setId("erase-person");
        return ProblemBox.attention(wording.text("encounters.consent.kept", c.title()), wording.text("encounters.consent.history")).action(erase);
    }

    private Card likes(Contact c, List<Likeness.Like> likes) {
        var rows = new Rows();
        likes.forEach(like -> {
            Contact other = like.contact();
            Button fold = Buttons.small(wording.text("encounters.fold"), () -> model.fold(c, other));
            fold.setId("fold-" + other.id().value());
            fold.setAccessibleText(wording.text("encounters.fold.spoken", other.title(), c.title()));
            rows.add(new SentenceRow(wording.text("encounters.like.line", other.title(), wording.office(model.desk().plan(), other))).opens("like-" + other.id().value(), () -> ways.openPerson().accept(other.id()))
                    .reason(wording.words().of(like.why()) + " " + wording.text("encounters.fold.what", model.named(other))).action(fold));
        });
        return Card.of(wording.text("encounters.like.title")).flush(rows).asksAttention();
    }

    private Card met(Contact c) {
        var rows = new Rows();
        List<Encounter> all = model.encounters(c);
        if (all.isEmpty()) rows.row(Words.wrapped(wording.text("encounters.person.never-met"), Style.MUTED));
        all.forEach(e -> rows.close(encounter(e)));
        return Card.of(wording.text("encounters.person.met")).trailing(Words.line(Integer.toString(all.size()), Style.MUTED)).flush(rows);
    }

    private HBox encounter(Encounter e) {
        Hyperlink open = Buttons.link(wording.titled(e), () -> ways.openEncounter().accept(e.id()));
        var under = Words.caption(e.summary().isBlank() ? wording.under(model.desk().plan(), e) : e.summary());
        var line = Style.styled(new HBox(open, under), Style.GAP_8);
        HBox.setHgrow(under, Priority.ALWAYS);
        HBox.setHgrow(line, Priority.ALWAYS);
        line.setAlignment(Pos.BASELINE_LEFT);
        return line;
    }

    void focus() {
        form.focus();
    }
}
