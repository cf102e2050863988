package demarche.ui.programmes.readiness;

import demarche.insight.readiness.Line;
import demarche.insight.readiness.Readiness;
import demarche.insight.readiness.ReadinessWords;
import demarche.text.Texts;
import demarche.ui.kit.Style;
import demarche.ui.kit.part.Card;
import demarche.ui.kit.part.Words;
import demarche.ui.programmes.part.OpenProgramme.Now;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// What the open programme lacks before it can be ready, what is missing first, each line leading to its field; then what should be there too.
public final class ReadyCard {
    private final ReadyModel model;
    private final Jumps jumps;
    private final Texts texts;
    private final Label open = Words.line("", Style.CAPTION, Style.STRONG);
    private final Label reopened;
    private final VBox missing = Style.styled(new VBox(), Style.GAP_8);
    private final VBox there = Style.styled(new VBox(), Style.GAP_8);
    private final VBox advised = Style.styled(new VBox(), Style.GAP_8);
    private final Label should;
    private final Card card;

    public ReadyCard(ReadyModel model, Jumps jumps) {
        this.model = model;
        this.jumps = jumps;
        texts = model.texts();
        reopened = Words.wrapped(texts.get("readiness.reopened"), Style.ATTENTION);
        should = Words.wrapped(texts.get("readiness.should"), Style.OVERLINE, Style.MUTED);
        card = Card.of(texts.get("readiness.title")).trailing(open).body(reopened, missing, there, should, advised);
        card.setId("readiness");
    }

    public Card card() {
        return card;
    }

    public void show(Now now) {
        Readiness readiness = model.of(now);
        ReadinessWords words = model.words(now);
        int blocking = readiness.blocking().size();
        open.setText(blocking == 0 ? texts.get("readiness.all") : texts.get("readiness.open", blocking));
        Style.ATTENTION.on(open, blocking > 0);
        Style.DONE.on(open, blocking == 0);
        reopened.setVisible(readiness.isReopened());
        reopened.setManaged(readiness.isReopened());
        place(missing, rows(readiness.blocking(), words));
        place(there, rows(readiness.lines().stream().filter(l -> l.met() && l.check().isMust()).toList(), words));
        place(advised, rows(readiness.advised(), words));
        should.setVisible(!readiness.advised().isEmpty());
        should.setManaged(!readiness.advised().isEmpty());
    }

    private static void place(VBox box, List<HBox> rows) {
        box.getChildren().setAll(rows);
        box.setManaged(!rows.isEmpty());
    }

    private List<HBox> rows(List<Line> lines, ReadinessWords words) {
        return lines.stream().map(line -> LineRow.of(line, words.sentence(line), jumps)).toList();
    }
}
