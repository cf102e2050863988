package demarche.ui.programmes.results;

import demarche.insight.result.Framework;
import demarche.insight.result.Reach;
import demarche.insight.result.ResultWords;
import demarche.pack.figure.chain.ChainContent;
import demarche.pack.figure.chain.Stage;
import demarche.plan.id.ItemId;
import demarche.text.Texts;
import demarche.ui.kit.Style;
import demarche.ui.kit.part.Card;
import demarche.ui.kit.part.Words;
import demarche.ui.programmes.results.picture.ChainPane;
import demarche.ui.programmes.results.picture.Sideways;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// The chain from activity to impact as a picture, with what it says in a line over it.
final class ChainCard {
    private final ResultWords words;
    private final ChainPane picture;
    private final Label arriving = Words.line("", Style.CAPTION, Style.MUTED);
    private final Card card;

    ChainCard(ResultWords words, Consumer<ItemId> open) {
        this.words = words;
        Texts texts = words.texts();
        picture = new ChainPane(new ChainPane.Parts(this::head, open));
        card = Card.of(texts.get("results.chain.title")).trailing(arriving).body(Style.styled(new VBox(new Sideways(picture), Words.caption(texts.get("results.chain.caption"))), Style.GAP_12));
    }

    private String head(Stage stage) {
        Texts texts = words.texts();
        return switch (stage) {
            case ACTIVITIES -> texts.get("results.stage.activities");
            case OUTPUTS -> texts.get("results.stage.outputs");
            case OUTCOMES -> texts.get("results.stage.outcomes");
            case IMPACT -> texts.get("results.stage.impact");
        };
    }

    Card card() {
        return card;
    }

    void show(Framework framework) {
        long arrived = framework.lines().stream().filter(l -> l.reach() == Reach.ARRIVES).count();
        arriving.setText(words.texts().get("results.chain.line", arrived, framework.lines().size()));
        picture.show(ChainContent.of(framework, words), arriving.getText());
    }
}
