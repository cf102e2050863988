package demarche.ui.overview;

import demarche.plan.Programme;
import demarche.plan.id.ItemId;
import demarche.text.Texts;
import demarche.ui.kit.Style;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.Card;
import demarche.ui.kit.part.Words;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One line on what can go to the minister, and the programmes that something was taken from since.
final class AwaitedCard {
    private static final int MOST = 3;
    private final Texts texts;
    private final Consumer<ItemId> openProgramme;
    private final Label count = Words.wrapped("");
    private final VBox reopened = Style.styled(new VBox(), Style.GAP_4);
    private final Card card;

    AwaitedCard(Texts texts, Consumer<ItemId> openProgramme) {
        this.texts = texts;
        this.openProgramme = openProgramme;
        card = Card.of(texts.get("overview.ready.title")).body(count, reopened);
        card.setId("ready-count");
    }

    Card card() {
        return card;
    }

    void show(Awaited awaited) {
        count.setText(texts.get("overview.ready.count", awaited.ready(), awaited.asked()));
        reopened.getChildren().clear();
        if (awaited.reopened().isEmpty()) return;
        reopened.getChildren().add(Words.caption(texts.get("overview.ready.reopened"), Style.ATTENTION));
        awaited.reopened().stream().limit(MOST).forEach(p -> reopened.getChildren().add(link(p)));
        int more = awaited.reopened().size() - MOST;
        if (more > 0) reopened.getChildren().add(Words.caption(texts.get("overview.ready.more", more)));
    }

    private Hyperlink link(Programme programme) {
        Hyperlink link = Buttons.link(programme.title(), () -> openProgramme.accept(programme.id()));
        link.setWrapText(true);
        link.setMinWidth(0);
        link.setMinHeight(Region.USE_PREF_SIZE);
        return link;
    }
}
