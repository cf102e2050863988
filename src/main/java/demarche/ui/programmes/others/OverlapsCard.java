package demarche.ui.programmes.others;

import demarche.insight.overlap.Overlap;
import demarche.plan.id.ItemId;
import demarche.ui.kit.Style;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.Card;
import demarche.ui.kit.part.Rows;
import demarche.ui.kit.part.SentenceRow;
import demarche.ui.kit.part.SourceMark;
import demarche.ui.kit.part.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.VBox;

/// Where projects of others meet ours, each in a sentence with its reason.
final class OverlapsCard {
    private static final int SHOWN = 12;
    private final OthersViewModel model;
    private final OthersWording words;
    private final Consumer<ItemId> open;
    private final VBox rows = new VBox();
    private final Card card;

    OverlapsCard(OthersViewModel model, OthersWording words, Consumer<ItemId> open) {
        this.model = model;
        this.words = words;
        this.open = open;
        card = Card.of(words.texts().get("others.overlaps")).flush(rows);
    }

    Card card() {
        return card;
    }

    void show(OthersViewModel.Now now) {
        List<Overlap> found = now.overlaps();
        if (found.isEmpty()) {
            rows.getChildren().setAll(Style.styled(new VBox(Words.wrapped(words.texts().get("others.overlaps.none"), Style.MUTED)), Style.ROW_FORM));
            return;
        }
        rows.getChildren().setAll(new Rows().addAll(found.stream().limit(SHOWN).map(this::row).toList()));
        if (found.size() > SHOWN) rows.getChildren().add(Style.styled(new VBox(Words.caption(words.texts().get("others.overlaps.more", found.size() - SHOWN))), Style.ROW_FORM));
    }

    private SentenceRow row(Overlap overlap) {
        var ours = Buttons.small(words.texts().get("others.open.ours"), () -> open.accept(overlap.ours().id()));
        ours.setAccessibleText(words.texts().get("others.open.ours.named", overlap.ours().title()));
        return new SentenceRow(words.sentence(overlap)).opens("overlap-" + overlap.ours().id() + "-" + overlap.theirs().id(), () -> model.chosenProperty().set(Optional.of(overlap.theirs().id())))
                .reason(words.reason(overlap)).source(SourceMark.of(words.origin(overlap.theirs()))).action(ours);
    }
}
