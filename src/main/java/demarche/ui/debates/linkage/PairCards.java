package demarche.ui.debates.linkage;

import demarche.insight.Linkage.Pair;
import demarche.reference.topic.Debate;
import demarche.reference.topic.Link;
import demarche.text.Texts;
import demarche.ui.debates.part.LinkRows;
import demarche.ui.debates.part.Wording;
import demarche.ui.kit.Style;
import demarche.ui.kit.part.Bar;
import demarche.ui.kit.part.Card;
import demarche.ui.kit.part.Rows;
import demarche.ui.kit.part.Signs;
import demarche.ui.kit.part.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// Each two debates with the links between them by number: made, half made, untaught. Each number opens into its links. What is open stays open while the
/// plan is edited and another subject is looked at.
final class PairCards {
    /// How far a link is made.
    enum Kind {
        MADE,
        HALF,
        UNTAUGHT;

        List<Link> of(Pair pair) {
            return switch (this) {
                case MADE -> pair.made();
                case HALF -> pair.halfMade();
                case UNTAUGHT -> pair.untaught();
            };
        }
    }

    private final Wording wording;
    private final Texts texts;
    private final Map<Integer, Kind> open = new HashMap<>();

    PairCards(Wording wording) {
        this.wording = wording;
        this.texts = wording.texts();
    }

    void open(int pair, Kind kind) {
        open.put(pair, kind);
    }

    private static int number(Pair pair) {
        return Debate.MISSION.indexOf(pair.one()) + Debate.MISSION.indexOf(pair.other()) - 1;
    }

    Card card(Pair pair, LinkRows rows) {
        var list = new VBox();
        var figures = Style.styled(new FlowPane(), Style.GAP_8);
        for (Kind kind : Kind.values()) figures.getChildren().add(figure(pair, kind, list, figures, rows));
        String made = texts.get("debates.pair.made", pair.made().size(), pair.available());
        var signs = Words.row(Signs.debate(pair.one().code(), true), Signs.debate(pair.other().code(), true));
        signs.setMinWidth(FlowPane.USE_PREF_SIZE);
        var body = Style.styled(new VBox(new Bar(pair.score(), made), figures), Style.GAP_8, Style.FILTERS);
        fill(pair, list, rows);
        return Card.of(texts.get("debates.pair.title", wording.debate(pair.one()), wording.debate(pair.other()))).beside(signs)
                .trailing(Words.line(made, Style.STRONG)).flush(new VBox(body, list));
    }

    private ToggleButton figure(Pair pair, Kind kind, VBox list, FlowPane figures, LinkRows rows) {
        var button = Style.styled(new ToggleButton(name(kind, kind.of(pair).size())), Style.SMALL);
        button.setId("pair-" + number(pair) + "-" + kind.name().toLowerCase(java.util.Locale.ROOT));
        button.setMinWidth(ToggleButton.USE_PREF_SIZE);
        button.setDisable(kind.of(pair).isEmpty());
        button.setSelected(kind == open.get(number(pair)));
        button.setOnAction(_ -> {
            if (button.isSelected()) open.put(number(pair), kind);
            else open.remove(number(pair));
            figures.getChildren().forEach(n -> ((ToggleButton) n).setSelected(n == button && button.isSelected()));
            fill(pair, list, rows);
        });
        return button;
    }

    private String name(Kind kind, int count) {
        return switch (kind) {
            case MADE -> texts.get("debates.pair.kind.made", count);
            case HALF -> texts.get("debates.pair.kind.half", count);
            case UNTAUGHT -> texts.get("debates.pair.kind.untaught", count);
        };
    }

    private void fill(Pair pair, VBox list, LinkRows rows) {
        Optional<Kind> kind = Optional.ofNullable(open.get(number(pair)));
        list.getChildren().clear();
        kind.filter(k -> !k.of(pair).isEmpty()).ifPresent(k -> {
            var links = new Rows();
            k.of(pair).forEach(link -> links.add(rows.between(link)));
            list.getChildren().setAll(links);
        });
    }
}
