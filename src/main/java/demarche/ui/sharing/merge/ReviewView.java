package demarche.ui.sharing.merge;

import demarche.history.account.What;
import demarche.history.telling.Dispute;
import demarche.text.Texts;
import demarche.ui.kit.Prompts;
import demarche.ui.kit.Style;
import demarche.ui.kit.part.Beside;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.Card;
import demarche.ui.kit.part.EvenColumns;
import demarche.ui.kit.part.NoticeBox;
import demarche.ui.kit.part.Page;
import demarche.ui.kit.part.Words;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import demarche.history.merge.Place;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The review of a copy: counts, what comes in, then the conflicts in words. Merging is allowed with conflicts open.
public final class ReviewView {
    private static final int FIRST = 20;
    private final ReviewViewModel model;
    private final Texts texts;
    private final ZoneId zone;
    private final ChangesCard changes;
    private final ReceiptCard receipts;
    private final StackPane counts = new StackPane();
    private final VBox receipt = new VBox();
    private final VBox disputes = Style.styled(new VBox(), Style.PAGE_COLUMN);
    private final Map<Place, DisputeCard> cards = new HashMap<>();
    private final Button merge;
    private final Page page;
    private int opened = FIRST;

    public ReviewView(ReviewViewModel model, Texts texts, Prompts prompts, ZoneId zone) {
        this.model = model;
        this.texts = texts;
        this.zone = zone;
        changes = new ChangesCard(model, texts);
        receipts = new ReceiptCard(model, texts, prompts);
        merge = Buttons.withIcon(Buttons.primary(texts.get("review.merge.none"), model::merge), "fth-git-merge");
        merge.setId("merge");
        page = laidOut();
        model.reviewProperty().subscribe(now -> now.ifPresent(this::show));
        model.groupingProperty().subscribe(_ -> changes.show());
        model.receiptProperty().subscribe(now -> receipt.getChildren().setAll(now.map(receipts::before).stream().toList()));
        model.problemsProperty().subscribe(now -> cards.forEach((place, card) -> card.show(Optional.ofNullable(now.get(place)))));
    }

    private Page laidOut() {
        var beside = new Beside(changes.card(), Style.styled(new VBox(disputes, receipt), Style.PAGE_COLUMN), 0.42);
        VBox.setVgrow(beside, Priority.ALWAYS);
        var back = Style.styled(new FlowPane(Buttons.link(texts.get("review.back"), model::leave), Words.line(texts.get("review.crumb"), Style.MUTED)), Style.GAP_4);
        var notNow = Buttons.plain(texts.get("review.not-now"), model::leave);
        notNow.setId("not-now");
        return new Page("", "").above(back).actions(notNow, merge).main(new NoticeBox(model.noticeProperty()), counts, beside);
    }

    public Page page() {
        return page;
    }

    /// Where the keyboard begins: at what is to be decided, or at the merge.
    public void focusFirst() {
        page.applyCss();
        page.layout();
        Optional.ofNullable(disputes.lookup(".radio-button")).orElse(merge).requestFocus();
    }

    private void show(Review now) {
        page.title(texts.get("review.title", String.join(", ", now.authors())));
        page.subtitle(texts.get("review.subtitle", now.merged().title(), now.arrived().file().getFileName(), now.arrived().signer()));
        merge.setText(now.size() == 0 ? texts.get("review.merge.none") : texts.get("review.merge", now.size()));
        counts.getChildren().setAll(Card.withoutTitle().flush(new EvenColumns(150, 0, count(now.count(What.ADDED), texts.get("review.count.added"), Style.DONE),
                count(now.count(What.CHANGED), texts.get("review.count.changed"), Style.STRONG), count(now.count(What.REMOVED), texts.get("review.count.removed"), Style.PROBLEM),
                count(now.disputes().size(), texts.get("review.count.disputed"), Style.ATTENTION))));
        changes.show();
        showDisputes(now);
    }

    private static Node count(long number, String words, Style tone) {
        var figure = Words.line(String.valueOf(number), Style.PAGE_TITLE, tone);
        return Style.styled(new HBox(figure, Words.wrapped(words)), Style.REVIEW_COUNT);
    }

    private void showDisputes(Review now) {
        cards.clear();
        var nodes = new ArrayList<Node>();
        List<Dispute> all = now.disputes();
        for (int i = 0; i < Math.min(opened, all.size()); i++) nodes.add(card(all.get(i), texts.get("review.dispute.number", i + 1, all.size())));
        if (all.size() > opened) nodes.add(Buttons.link(texts.get("review.dispute.more", all.size() - opened), () -> {
            opened += FIRST;
            showDisputes(now);
        }));
        nodes.add(Words.wrapped(texts.get(all.isEmpty() ? "review.dispute.none" : "review.dispute.wait"), Style.MUTED));
        disputes.getChildren().setAll(nodes);
    }

    private Card card(Dispute dispute, String number) {
        var card = new DisputeCard(dispute, new DisputeCard.Choice(side -> texts.get(side == 0 ? "review.dispute.yours" : "review.dispute.theirs"), model.answer(dispute),
                answer -> model.answer(dispute, answer), List.of()), texts, zone);
        cards.put(dispute.place(), card);
        return card.card(number);
    }
}
