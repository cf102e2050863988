package demarche.ui.sharing.merge;

import demarche.history.telling.Dispute;
import demarche.text.Texts;
import demarche.ui.kit.Style;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.Card;
import demarche.ui.kit.part.Refocus;
import demarche.ui.kit.part.Words;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// Every open conflict of the plan, each with its versions and the way to decide it. Takes no room where there is none.
public final class UndecidedCard extends VBox {
    private static final int MOST = 20;
    private final UndecidedViewModel model;
    private final Texts texts;
    private final ZoneId zone;

    public UndecidedCard(UndecidedViewModel model, Texts texts, ZoneId zone) {
        this.model = model;
        this.texts = texts;
        this.zone = zone;
        Style.styled(this, Style.PAGE_COLUMN);
        setMinHeight(USE_PREF_SIZE);
        model.disputesProperty().subscribe(now -> Refocus.around(this, this, () -> show(now)));
    }

    private void show(List<Dispute> disputes) {
        setManaged(!disputes.isEmpty());
        setVisible(!disputes.isEmpty());
        var nodes = new ArrayList<Node>();
        nodes.add(Words.wrapped(texts.get("review.undecided.heading"), Style.HEADING));
        nodes.add(Words.wrapped(texts.get("review.undecided.words", disputes.size()), Style.MUTED));
        for (int i = 0; i < Math.min(MOST, disputes.size()); i++) nodes.add(card(disputes.get(i), texts.get("review.dispute.number", i + 1, disputes.size())));
        if (disputes.size() > MOST) nodes.add(Words.wrapped(texts.get("review.undecided.rest", disputes.size() - MOST), Style.MUTED));
        getChildren().setAll(nodes);
    }

    private Card card(Dispute dispute, String number) {
        var answer = new AtomicReference<Answer>(new Answer.Open());
        var cards = new ArrayList<DisputeCard>();
        var foot = new ArrayList<Node>();
        var decide = Buttons.small(texts.get("review.undecided.decide"), () -> cards.getFirst().show(model.decide(dispute, answer.get())));
        decide.setId("decide");
        foot.add(decide);
        model.way(dispute).ifPresent(way -> foot.add(Buttons.link(texts.get("review.undecided.open"), way)));
        cards.add(new DisputeCard(dispute, new DisputeCard.Choice(side -> texts.get(side == 0 ? "review.undecided.stands" : "review.undecided.other"), answer.get(), answer::set, foot), texts, zone));
        return cards.getFirst().card(number);
    }
}
