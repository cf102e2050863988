package demarche.ui.programmes;

import demarche.plan.id.NarrativeId;
import demarche.reference.topic.Narrative;
import demarche.text.Texts;
import demarche.ui.kit.Style;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.Card;
import demarche.ui.kit.part.Refocus;
import demarche.ui.kit.part.Rows;
import demarche.ui.kit.part.SearchPanel;
import demarche.ui.kit.part.SearchPopup;
import demarche.ui.kit.part.SourceMark;
import demarche.ui.kit.part.Words;
import demarche.ui.programmes.part.OpenProgramme.Now;
import demarche.ui.programmes.part.Wording;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The concerns a programme answers and the incentives it uses, to add by search and to take out.
final class NarrativesCard {
    private record Line(Narrative narrative, String caption) {}

    private final NarrativesViewModel model;
    private final Texts texts;
    private final Button add;
    private final VBox body = new VBox();
    private final Card card;
    private List<Line> shown = List.of();

    NarrativesCard(NarrativesViewModel model, Wording wording) {
        this.model = model;
        this.texts = wording.texts();
        add = Buttons.withIcon(Buttons.small(texts.get("programmes.narratives.add"), this::search), "fth-plus");
        add.setId("add-narrative");
        card = Card.of(texts.get("programmes.narratives.title")).trailing(add).flush(body);
        fill();
    }

    Card card() {
        return card;
    }

    private void search() {
        SearchPanel<NarrativeId> panel = new SearchPanel<>(texts.get("programmes.narratives.add"), texts.get("programmes.narratives.search"), texts.locale(), model::find);
        SearchPopup.open(add, panel.onTaken(model::add));
    }

    void show(Now now) {
        List<Line> lines = model.used(now.programme()).stream().map(n -> new Line(n, model.caption(now, n))).toList();
        if (lines.equals(shown)) return;
        shown = lines;
        Refocus.around(card, add, this::fill);
    }

    private void fill() {
        var rows = new Rows();
        if (shown.isEmpty()) rows.row(Words.wrapped(texts.get("programmes.narratives.none"), Style.MUTED));
        shown.forEach(line -> {
            Button remove = Buttons.icon("fth-x", texts.get("programmes.narratives.remove", line.narrative().statement()), "", () -> model.remove(line.narrative().id()));
            var words = Style.styled(new VBox(Words.sentence(line.narrative().statement()), Words.caption(line.caption())), Style.GAP_4);
            if (!line.narrative().source().isBlank()) words.getChildren().add(SourceMark.of(line.narrative().source()));
            HBox.setHgrow(words, Priority.ALWAYS);
            rows.row(words, remove);
        });
        body.getChildren().setAll(rows);
    }
}
