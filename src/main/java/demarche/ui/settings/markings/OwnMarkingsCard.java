package demarche.ui.settings.markings;

import demarche.ui.kit.part.Card;
import demarche.ui.kit.part.Rows;
import demarche.ui.kit.part.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// The markings of the ministry’s own scheme, as a table of the five levels.
public final class OwnMarkingsCard {
    private final OwnMarkingsViewModel model;
    private final Card card;
    private final List<MarkingRow> rows = new ArrayList<>();
    private final Rows table = new Rows();

    public OwnMarkingsCard(OwnMarkingsViewModel model) {
        this.model = model;
        card = Card.of(model.texts().get("settings.markings.heading")).flush(table);
        model.follow(this::show);
    }

    public Card card() {
        return card;
    }

    private void show() {
        card.setVisible(model.isPlanOpen());
        card.setManaged(model.isPlanOpen());
        List<Line> lines = model.lines();
        if (rows.isEmpty() && !lines.isEmpty()) fill(lines);
        for (int i = 0; i < lines.size(); i++) rows.get(i).show(lines.get(i));
    }

    private void fill(List<Line> lines) {
        table.row(grown(Words.wrapped(model.texts().get("settings.markings.help"))));
        for (Line line : lines) {
            var row = new MarkingRow(model, line);
            rows.add(row);
            table.add(row);
        }
    }

    private static <N extends javafx.scene.Node> N grown(N node) {
        HBox.setHgrow(node, Priority.ALWAYS);
        return node;
    }
}
