package demarche.ui.programmes;

import demarche.text.Texts;
import demarche.ui.kit.Icon;
import demarche.ui.kit.Style;
import demarche.ui.kit.part.Card;
import demarche.ui.kit.part.Words;
import demarche.ui.programmes.part.OpenProgramme.Now;
import demarche.ui.programmes.part.OpenProgramme;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// What a programme lacks before it can be ready.
final class ReadyCard {
    private final Readiness readiness;
    private final Texts texts;
    private final Label open = Words.line("", Style.CAPTION, Style.STRONG);
    private final VBox checks = Style.styled(new VBox(), Style.GAP_8);
    private final Card card;

    ReadyCard(Readiness readiness, Texts texts) {
        this.readiness = readiness;
        this.texts = texts;
        card = Card.of(texts.get("programmes.ready.title")).trailing(open).body(checks);
    }

    Card card() {
        return card;
    }

    void show(Now now) {
        List<Readiness.Check> all = readiness.checks(now);
        long missing = all.stream().filter(c -> !c.done()).count();
        open.setText(missing == 0 ? texts.get("programmes.ready.all") : texts.get("programmes.ready.open", missing));
        Style.ATTENTION.on(open, missing > 0);
        Style.DONE.on(open, missing == 0);
        checks.getChildren().setAll(all.stream().map(ReadyCard::line).toList());
    }

    private static HBox line(Readiness.Check check) {
        var icon = Style.styled(new HBox(Icon.inText(check.done() ? "fth-check" : "fth-alert-triangle")), Style.CHECK_SIGN, check.done() ? Style.DONE : Style.ATTENTION);
        icon.setAlignment(Pos.TOP_LEFT);
        return Style.styled(new HBox(icon, Words.wrapped(check.sentence())), Style.GAP_8);
    }
}
