package demarche.ui.overview;

import demarche.text.Texts;
import demarche.ui.kit.Style;
import demarche.ui.kit.part.Bar;
import demarche.ui.kit.part.Card;
import demarche.ui.kit.part.Rows;
import demarche.ui.kit.part.Signs;
import demarche.ui.kit.part.Words;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// For each two of the three debates: links made of those available, and what would join them next.
final class LinkageCard {
    private final Texts texts;
    private final Card card;
    private List<JoinedPair> shown = List.of();

    LinkageCard(Texts texts) {
        this.texts = texts;
        card = Card.of(texts.get("overview.linkage.title"));
        Tooltip.install(card.title(), new Tooltip(texts.get("overview.linkage.explained")));
    }

    Card card() {
        return card;
    }

    void show(List<JoinedPair> pairs) {
        if (pairs.equals(shown)) return;
        shown = pairs;
        var rows = new Rows().addAll(pairs.stream().map(this::row).toList());
        rows.add(new HBox(Words.caption(texts.get("overview.linkage.explained"))));
        card.flush(rows);
    }

    private HBox row(JoinedPair pair) {
        var line = Style.styled(new Region(), Style.JOIN);
        var name = Words.wrapped(pair.name(), Style.STRONG);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        var numbers = Style.styled(new HBox(Words.line(Integer.toString(pair.made()), Style.STRONG), Words.line(texts.get("overview.linkage.of", pair.available()), Style.MUTED)), Style.GAP_4);
        numbers.setAlignment(Pos.CENTER_RIGHT);
        numbers.setMinWidth(Region.USE_PREF_SIZE);
        var signs = Style.styled(new HBox(Signs.debate(pair.one().code(), true), line, Signs.debate(pair.other().code(), true)), Style.GAP_4);
        signs.setAlignment(Pos.CENTER_LEFT);
        signs.setMinWidth(Region.USE_PREF_SIZE);
        var bar = new Bar(pair.share(), texts.get("overview.linkage.made", pair.made(), pair.available()));
        var words = Style.styled(new VBox(Words.row(signs, name, numbers), bar, Words.caption(pair.next())), Style.GAP_4);
        HBox.setHgrow(words, Priority.ALWAYS);
        return new HBox(words);
    }
}
