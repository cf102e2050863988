package demarche.ui.debates.linkage;

import demarche.insight.Linkage.Pair;
import demarche.insight.debate.Scores.Score;
import demarche.insight.debate.Subject;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.text.Texts;
import demarche.ui.debates.linkage.LinkageViewModel.Opened;
import demarche.ui.debates.part.Adding;
import demarche.ui.debates.part.Doors;
import demarche.ui.debates.part.LinkRows;
import demarche.ui.debates.part.Reading;
import demarche.ui.debates.part.Wording;
import demarche.ui.kit.Style;
import demarche.ui.kit.part.Bar;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.Card;
import demarche.ui.kit.part.EndBeside;
import demarche.ui.kit.part.Refocus;
import demarche.ui.kit.part.Words;
import java.util.Optional;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The figures of one subject opened: what the points mean, what would raise them most, and the links between each two debates.
final class LinkagePage extends VBox {
    private final LinkageViewModel model;
    private final Wording wording;
    private final Texts texts;
    private final Doors doors;
    private final RaiseCard raise;
    private final PairCards pairs;

    LinkagePage(LinkageViewModel model, Wording wording, Adding adding, Doors doors) {
        this.model = model;
        this.wording = wording;
        this.texts = wording.texts();
        this.doors = doors;
        raise = new RaiseCard(wording, adding, doors);
        pairs = new PairCards(wording);
        Style.styled(this, Style.PAGE_COLUMN);
    }

    void show(Optional<Opened> opened) {
        opened.ifPresent(now -> Refocus.around(this, this, () -> fill(now)));
    }

    void focusFirst() {
        Optional.ofNullable(lookup(".button")).ifPresent(javafx.scene.Node::requestFocus);
    }

    private void fill(Opened now) {
        var reading = new Reading(now.coverage().facts(), texts);
        var links = new LinkRows(wording, reading, doors.openTopic(), now::isTaught);
        getChildren().setAll(score(now.score()), raise.card(now, reading));
        for (Pair pair : now.links().pairs()) getChildren().add(pairs.card(pair, links));
    }

    /// Opens the links of one kind, as pressing its figure does.
    void open(int pair, PairCards.Kind kind) {
        pairs.open(pair, kind);
        show(model.openedProperty().get());
    }

    private Card score(Score score) {
        String points = texts.get("debates.linkage.points", wording.points(score.score()));
        var heading = Words.wrapped(texts.get("debates.linkage.heading", model.name(score.subject()), points), Style.HEADING);
        var card = Card.withoutTitle().body(new EndBeside(heading, way(score.subject())), new Bar(score.score(), points), Words.sentence(sentence(score)),
                Words.caption(texts.get("debates.linkage.explained", score.available())));
        card.setId("score");
        return card;
    }

    private HBox way(Subject subject) {
        return switch (subject) {
            case Subject.WholePlan _ -> new HBox();
            case Subject.OneState(Iso3 state) -> new HBox(link(texts.get("debates.linkage.open-state"), () -> doors.openState().accept(state)));
            case Subject.OneProgramme(ItemId id) -> new HBox(link(texts.get("debates.linkage.open-programme"), () -> doors.openProgramme().accept(id)));
        };
    }

    private static Hyperlink link(String text, Runnable action) {
        Hyperlink link = Buttons.link(text, action);
        link.setId("open-subject");
        return link;
    }

    private String sentence(Score score) {
        return switch (score.subject()) {
            case Subject.WholePlan _ -> texts.get("debates.linkage.sentence.plan", score.made(), score.available());
            case Subject.OneState _ -> texts.get("debates.linkage.sentence.state", score.debates(), score.made(), score.available());
            case Subject.OneProgramme _ -> texts.get("debates.linkage.sentence.programme", score.debates(), score.made(), score.available());
        };
    }
}
