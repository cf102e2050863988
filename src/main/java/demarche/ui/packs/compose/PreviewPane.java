package demarche.ui.packs.compose;

import demarche.plan.id.Iso3;
import demarche.text.Texts;
import demarche.ui.kit.Background;
import demarche.ui.kit.Style;
import demarche.ui.kit.form.Caption;
import demarche.ui.kit.form.Field;
import demarche.ui.kit.form.Fields;
import demarche.ui.kit.part.Card;
import demarche.ui.kit.part.EmptyState;
import demarche.ui.packs.part.PackWords;
import demarche.ui.packs.preview.PagesView;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The pages as they will be printed, and over them the choice of a state where each has a paper of its own.
final class PreviewPane extends VBox {
    private final DraftMaker drafts;
    private final PackWords words;
    private final PagesView pages;
    private final EmptyState none;
    private final StackPane inside;
    private List<Iso3> offered = List.of();
    private Optional<Field<Iso3>> choice = Optional.empty();

    PreviewPane(DraftMaker drafts, PackWords words, Background background) {
        this.drafts = drafts;
        this.words = words;
        Texts texts = words.texts();
        pages = new PagesView(texts, background);
        none = new EmptyState(texts.get("packs.preview.none"), texts.get("packs.preview.none.sentence"));
        inside = new StackPane(pages);
        Style.styled(this, Style.GAP_8);
        Card card = Card.withoutTitle().grows().flush(inside);
        VBox.setVgrow(card, Priority.ALWAYS);
        getChildren().add(card);
    }

    /// The small pages that stand beside.
    Region small() {
        return new StackPane(pages.thumbs());
    }

    void goTo(int page) {
        pages.goTo(page);
    }

    void show(Optional<Draft> draft) {
        pages.show(draft.map(d -> d.measured().pdf()));
    }

    /// @param hasStates whether the pack has a state to make a paper on
    void choices(boolean hasStates) {
        inside.getChildren().setAll(hasStates ? pages : none);
        if (!offered.equals(drafts.apart())) offer();
        choice.ifPresent(field -> drafts.shown().ifPresent(state -> field.follow(state, false)));
    }

    private void offer() {
        choice.ifPresent(getChildren()::remove);
        offered = drafts.apart();
        choice = offered.isEmpty() ? Optional.empty()
                : Optional.of(new Fields(words.texts().locale()).choice(Caption.of("paper-state", words.texts().get("packs.paper-for")), offered, words::state, offered.getFirst(), state -> {
                    drafts.stateProperty().set(Optional.of(state));
                    return Optional.empty();
                }));
        choice.ifPresent(field -> getChildren().addFirst(field));
    }
}
