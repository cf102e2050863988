package demarche.ui.overview;

import demarche.plan.id.Iso3;
import demarche.text.Texts;
import demarche.ui.kit.Style;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.Card;
import demarche.ui.kit.part.Chip;
import demarche.ui.kit.part.EndBeside;
import demarche.ui.kit.part.Words;
import demarche.ui.overview.gaps.Wording;
import java.util.LinkedHashSet;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The target states for which nothing is planned, and one button that begins something for them.
final class UnplannedCard {
    private static final int NAMED = 12;
    private final OverviewViewModel model;
    private final Texts texts;
    private final OverviewScreen.Doors doors;
    private final Card card = Card.withoutTitle();
    private Optional<Unplanned> shown = Optional.empty();

    UnplannedCard(OverviewViewModel model, OverviewScreen.Doors doors) {
        this.model = model;
        this.texts = model.wording().texts();
        this.doors = doors;
        card.setAccessibleText(texts.get("overview.unplanned.title"));
    }

    Card card() {
        return card;
    }

    void show(Unplanned unplanned) {
        if (shown.equals(Optional.of(unplanned)) || unplanned.states().isEmpty()) return;
        shown = Optional.of(unplanned);
        int many = unplanned.states().size();
        var words = Style.styled(new FlowPane(Words.line(texts.get("overview.unplanned.title"), Style.CARD_TITLE)), Style.GAP_8);
        words.setRowValignment(VPos.CENTER);
        words.setAlignment(Pos.CENTER_LEFT);
        unplanned.states().stream().limit(NAMED).forEach(s -> words.getChildren().add(state(s)));
        if (many > NAMED) words.getChildren().add(Words.line(texts.get("overview.unplanned.more", many - NAMED), Style.MUTED));
        var rows = Style.styled(new VBox(words), Style.GAP_4);
        unplanned.vote().ifPresent(fact -> rows.getChildren().add(fact(fact)));
        Button start = Buttons.plain(texts.get("overview.unplanned.start", many), () -> doors.startProgramme().accept(new LinkedHashSet<>(unplanned.states())));
        start.setId("start-for-all");
        start.setAccessibleText(texts.get("overview.unplanned.start.spoken", model.names(unplanned.states())));
        card.body().getChildren().setAll(new EndBeside(rows, start));
    }

    private static HBox fact(Unplanned.Fact fact) {
        var source = Wording.mark(fact.source(), fact.allSources());
        var said = Words.caption(fact.words());
        said.setMinWidth(Region.USE_PREF_SIZE);
        var line = Style.styled(new HBox(said, source), Style.GAP_8);
        line.setAlignment(Pos.BASELINE_LEFT);
        return line;
    }

    private Chip state(Iso3 state) {
        return Chip.leading(model.wording().state(state), () -> doors.openState().accept(state));
    }
}
