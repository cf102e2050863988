package demarche.ui.states.compare;

import demarche.insight.compare.Likeness;
import demarche.insight.compare.Reason;
import demarche.plan.id.Iso3;
import demarche.reference.state.State;
import demarche.text.Texts;
import demarche.ui.kit.Style;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.Card;
import demarche.ui.kit.part.Rows;
import demarche.ui.kit.part.Words;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.Priority;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// States like this one, each with the reason in a sentence and the way to lay it beside. For a comparison and for a profile.
public final class LikeCard {
    private static final int MOST = 5;

    private final CompareModel model;
    private final Consumer<Iso3> open;
    private final Consumer<List<Iso3>> compare;
    private final Texts texts;
    private final Card card;
    private final VBox body = new VBox();
    private List<Likeness> shown = List.of();

    /// @param open    shows the profile of a state
    /// @param compare lays states side by side
    public LikeCard(CompareModel model, Consumer<Iso3> open, Consumer<List<Iso3>> compare) {
        this.model = model;
        this.open = open;
        this.compare = compare;
        this.texts = Texts.of("comparing", model.locale());
        card = Card.of(texts.get("comparing.like.title")).flush(body);
    }

    public Card card() {
        return card;
    }

    /// The states that are most like this one today. What is there stays while nothing of it changes, and so does the keyboard.
    public void show(State state) {
        List<Likeness> found = model.nearest(state, MOST);
        card.title().setText(texts.get("comparing.like", model.name(state)));
        if (found.equals(shown) && !found.isEmpty()) return;
        shown = found;
        var reason = new Reason(model.locale());
        var rows = new Rows();
        found.forEach(l -> rows.add(row(l, reason)));
        if (found.isEmpty()) rows.row(Words.wrapped(texts.get("comparing.like.none"), Style.MUTED));
        body.getChildren().setAll(rows);
    }

    private HBox row(Likeness likeness, Reason reason) {
        String name = model.name(likeness.other());
        Hyperlink profile = Buttons.link(name, () -> open.accept(likeness.other().iso3()));
        Button lay = Style.styled(Buttons.icon("fth-columns", texts.get("comparing.like.compare", model.name(likeness.state()), name), "",
                () -> compare.accept(List.of(likeness.state().iso3(), likeness.other().iso3()))), Style.SMALL);
        lay.setId("compare-" + likeness.other().iso3());
        var told = new VBox(profile, Words.caption(reason.of(likeness)));
        grown(told);
        return Style.styled(new HBox(told, lay), Style.CLOSE);
    }

    /// How alike every two of the states compared are.
    static Card pairs(CompareModel model, String title) {
        var reason = new Reason(model.locale());
        var texts = Texts.of("comparing", model.locale());
        var rows = new Rows();
        model.pairs().forEach(l -> rows.close(grown(new VBox(
                Words.wrapped(texts.get("comparing.pair", model.name(l.state()), model.name(l.other())), Style.STRONG), Words.caption(reason.of(l))))));
        return Card.of(title).flush(rows);
    }

    private static VBox grown(VBox box) {
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }
}
