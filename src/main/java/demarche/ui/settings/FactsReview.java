package demarche.ui.settings;

import demarche.exchange.bundle.Review;
import demarche.reference.change.ChangeWords;
import demarche.reference.change.RowChange;
import demarche.reference.change.TableChange;
import demarche.reference.check.Verdict.Unsound;
import demarche.text.Texts;
import demarche.ui.kit.Style;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.Card;
import demarche.ui.kit.part.Chip;
import demarche.ui.kit.part.NoticeBox;
import demarche.ui.kit.part.ProblemBox;
import demarche.ui.kit.part.Rows;
import demarche.ui.kit.part.Words;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What a chosen bundle would change, table by table, before anything of it is taken; or why none of it can be.
final class FactsReview {
    static final String LEAVE = "facts-leave";
    /// Rows of one table that are shown. More are counted, and told in full by the command line.
    private static final int SHOWN = 100;
    private final FactsViewModel model;
    private final Texts texts;

    FactsReview(FactsViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    Card of(FactsViewModel.Looked looked) {
        String name = looked.file().getFileName().toString();
        return switch (looked.review()) {
            case Review.Ready ready -> ready(name, ready);
            case Review.Refused(String sentence) -> refused(name, sentence, new Unsound(List.of(), 0));
            case Review.BadRows(String _, Unsound rows) -> refused(name, texts.get("facts.review.bad", rows.count()), rows);
        };
    }

    private Card ready(String name, Review.Ready ready) {
        var words = new ChangeWords(ready.tables(), texts.locale());
        var rows = new Rows();
        ready.changes().tables().forEach(table -> add(rows, table, words));
        var head = Style.styled(new VBox(Words.wrapped(model.days(ready)), new NoticeBox(model.noticeProperty())), Style.FACTS_HEAD);
        if (ready.changes().isEmpty()) head.getChildren().add(Words.wrapped(texts.get("facts.review.same"), Style.MUTED));
        Button take = Buttons.primary(texts.get("facts.review.take"), model::take);
        take.setId("facts-take");
        take.disableProperty().bind(model.busyProperty());
        var foot = Style.styled(new VBox(Words.wrapped(texts.get("facts.review.then")),
                Style.styled(new FlowPane(take, leave()), Style.GAP_8)), Style.CARD_FOOT);
        var body = new VBox(head);
        if (!ready.changes().isEmpty()) body.getChildren().add(scrolled(rows, texts.get("facts.review.rows")));
        body.getChildren().add(foot);
        return Card.of(texts.get("facts.review.heading", name)).grows().flush(body);
    }

    private void add(Rows rows, TableChange table, ChangeWords words) {
        var name = Words.wrapped(words.table(table.table()), Style.STRONG);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        rows.close(name, Words.wrapped(words.counts(table), Style.MUTED));
        table.rows().stream().limit(SHOWN).forEach(row -> rows.close(chip(row, words), said(row, words)));
        if (table.rows().size() > SHOWN) rows.close(Words.caption(texts.get("facts.review.more", table.rows().size() - SHOWN)));
    }

    private static Node chip(RowChange row, ChangeWords words) {
        return switch (row.kind()) {
            case ADDED, CHANGED -> Chip.plain(words.kind(row.kind()));
            case REMOVED -> Chip.attention(words.kind(row.kind()));
        };
    }

    private static Node said(RowChange row, ChangeWords words) {
        var box = Style.styled(new VBox(Words.wrapped(words.row(row))), Style.ROW_WORDS);
        words.cells(row).forEach(cell -> box.getChildren().add(Words.caption(cell)));
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    private Card refused(String name, String sentence, Unsound unsound) {
        var head = Style.styled(new VBox(ProblemBox.error(sentence, texts.get("facts.review.unchanged"))), Style.FACTS_HEAD);
        var body = new VBox(head);
        if (!unsound.first().isEmpty()) {
            var rows = new Rows();
            unsound.first().forEach(problem -> rows.close(Words.wrapped(model.place(problem))));
            if (unsound.more() > 0) rows.close(Words.caption(texts.get("facts.review.bad.more", unsound.more())));
            body.getChildren().add(scrolled(rows, texts.get("facts.review.bad.rows")));
        }
        body.getChildren().add(Style.styled(new VBox(new HBox(leave())), Style.CARD_FOOT));
        return Card.of(texts.get("facts.review.refused", name)).grows().flush(body);
    }

    private Button leave() {
        Button leave = Buttons.plain(texts.get("facts.review.leave"), model::leave);
        leave.setId(LEAVE);
        return leave;
    }

    /// Reachable by keyboard, since what it holds has nothing to stop at.
    private static ScrollPane scrolled(Rows rows, String name) {
        var scroll = Style.styled(new ScrollPane(rows), Style.FACTS_ROWS);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setAccessibleText(name);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        return scroll;
    }
}
