package demarche.ui.states.profile;

import demarche.insight.state.Nearby;
import demarche.insight.state.Nearby.Reach;
import demarche.text.Texts;
import demarche.ui.kit.Style;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.Card;
import demarche.ui.kit.part.Refocus;
import demarche.ui.kit.part.Rows;
import demarche.ui.kit.part.SourceMark;
import demarche.ui.kit.part.Words;
import demarche.ui.states.facts.OpenState.Now;
import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Others known to work in the region of a state, with their own words on where; those that work worldwide on asking.
final class ProvidersCard {
    private final Texts texts;
    private final VBox body = new VBox();
    private final Card card;
    private List<Nearby> shown = List.of();
    private String asOf = "";
    private boolean worldwide;

    ProvidersCard(Texts texts) {
        this.texts = texts;
        card = Card.of(texts.get("profile.providers.title")).flush(body);
    }

    Card card() {
        return card;
    }

    void show(Now now) {
        List<Nearby> near = Nearby.of(now.state(), now.facts().facts());
        if (near.equals(shown) && asOf.equals(now.facts().asOf())) return;
        shown = near;
        asOf = now.facts().asOf();
        worldwide = false;
        Refocus.around(card, card, this::fill);
    }

    private void fill() {
        var rows = new Rows();
        List<Nearby> near = shown.stream().filter(n -> n.reach() != Reach.WORLDWIDE).toList();
        if (near.isEmpty()) rows.row(Words.wrapped(texts.get("profile.providers.none", asOf), Style.MUTED));
        near.forEach(n -> rows.add(row(n)));
        long everywhere = shown.size() - near.size();
        if (worldwide) shown.stream().filter(n -> n.reach() == Reach.WORLDWIDE).forEach(n -> rows.add(row(n)));
        if (everywhere > 0) rows.close(turn(everywhere));
        body.getChildren().setAll(rows);
    }

    private Hyperlink turn(long everywhere) {
        Hyperlink turn = Buttons.link(worldwide ? texts.get("profile.providers.worldwide.hide") : texts.get("profile.providers.worldwide.show", everywhere), () -> {
            worldwide = !worldwide;
            Refocus.around(card, card, this::fill);
        });
        turn.setId("providers-worldwide");
        return turn;
    }

    private HBox row(Nearby near) {
        var words = Style.styled(new VBox(Words.wrapped(near.provider().name(), Style.STRONG), Words.caption(reach(near)), Words.wrapped(near.scope()), SourceMark.of(near.provider().source())), Style.GAP_4);
        HBox.setHgrow(words, Priority.ALWAYS);
        return new HBox(words);
    }

    private String reach(Nearby near) {
        String places = String.join(", ", near.provider().regions());
        return switch (near.reach()) {
            case NAMED -> texts.get("profile.providers.named", places);
            case REGION -> texts.get("profile.providers.region", places);
            case WORLDWIDE -> texts.get("profile.providers.worldwide");
        };
    }
}
