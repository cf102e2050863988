package demarche.ui.overview;

import demarche.plan.id.ItemId;
import demarche.text.Texts;
import demarche.ui.kit.Icon;
import demarche.ui.kit.Style;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.Card;
import demarche.ui.kit.part.Rows;
import demarche.ui.kit.part.Words;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Labeled;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The next 30 days: activities and events, decision points with a flag.
final class ComingCard {
    private static final int FEW = 4;
    private final Texts texts;
    private final Consumer<ItemId> openProgramme;
    private final Card card;
    private Optional<Coming> shown = Optional.empty();

    ComingCard(Texts texts, Consumer<ItemId> openProgramme) {
        this.texts = texts;
        this.openProgramme = openProgramme;
        card = Card.of(texts.get("overview.coming.title")).trailing(Words.line(texts.get("overview.coming.days", Coming.DAYS), Style.MUTED));
        Style.styled(card, Style.DATE_LIST);
    }

    Card card() {
        return card;
    }

    void show(Coming coming) {
        if (shown.equals(Optional.of(coming))) return;
        shown = Optional.of(coming);
        var rows = new Rows();
        if (coming.rows().isEmpty()) rows.row(Words.wrapped(texts.get("overview.coming.none"), Style.MUTED));
        coming.rows().forEach(r -> rows.add(Style.styled(new HBox(date(r), words(r)), Style.CLOSE, Style.DATED)));
        if (coming.more() > 0) rows.close(Words.caption(texts.get("overview.coming.more", coming.more())));
        if (coming.rows().size() > FEW) card.scrolling(rows);
        else card.flush(rows);
    }

    private static Region date(Coming.Row row) {
        var date = Words.wrapped(row.days(), Style.STRONG, Style.DATE);
        if (row.open()) Style.styled(date, Style.ATTENTION);
        return date;
    }

    private Region words(Coming.Row row) {
        Labeled title = row.programme().<Labeled>map(id -> link(row.title(), id)).orElseGet(() -> Words.wrapped(row.title()));
        HBox.setHgrow(title, Priority.ALWAYS);
        var line = Style.styled(new HBox(title), Style.GAP_4);
        line.setAlignment(Pos.BASELINE_LEFT);
        if (row.decides()) line.getChildren().addFirst(flag());
        var words = new VBox(line);
        if (!row.under().isEmpty()) words.getChildren().add(Words.caption(row.under()));
        if (row.open()) words.getChildren().add(Words.wrapped(texts.get("overview.coming.unconfirmed"), Style.CAPTION, Style.ATTENTION));
        HBox.setHgrow(words, Priority.ALWAYS);
        return words;
    }

    private Labeled link(String title, ItemId programme) {
        var link = Style.styled(Buttons.link(title, () -> openProgramme.accept(programme)), Style.OPENS);
        link.setWrapText(true);
        link.setMinWidth(0);
        link.setMinHeight(Region.USE_PREF_SIZE);
        return link;
    }

    private Region flag() {
        var flag = Words.line("");
        flag.setGraphic(Icon.inText("fth-flag"));
        flag.setAccessibleText(texts.get("overview.coming.decision"));
        return flag;
    }
}
