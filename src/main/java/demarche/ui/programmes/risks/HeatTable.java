package demarche.ui.programmes.risks;

import demarche.insight.risk.RiskLevel;
import demarche.insight.risk.RiskTable;
import demarche.insight.risk.RiskTable.Row;
import demarche.insight.risk.RiskWords;
import demarche.plan.choice.Grade;
import demarche.plan.id.ItemId;
import demarche.ui.kit.Style;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.Words;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.HPos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Likelihood against impact, with the numbers of the risks in their cells. Each cell says its product and level in words, and the levels differ by border and
/// ground as well, so that no colour need be seen.
final class HeatTable extends GridPane {
    private final RiskWords words;
    private final Consumer<ItemId> choose;

    HeatTable(RiskWords words, Consumer<ItemId> choose) {
        this.words = words;
        this.choose = choose;
        Style.styled(this, Style.HEAT);
        setMinHeight(Region.USE_PREF_SIZE);
        var head = new ColumnConstraints();
        head.setPercentWidth(20);
        getColumnConstraints().add(head);
        for (int i = 0; i < RiskTable.STEPS; i++) {
            var column = new ColumnConstraints(0, Region.USE_COMPUTED_SIZE, Double.MAX_VALUE, Priority.ALWAYS, HPos.CENTER, true);
            column.setPercentWidth(16);
            getColumnConstraints().add(column);
        }
    }

    void show(RiskTable table) {
        getChildren().clear();
        for (int impact = 1; impact <= RiskTable.STEPS; impact++) add(Words.caption(words.impact(Grade.values()[impact - 1]), Style.HEAT_HEAD), impact, 0);
        for (int row = 1; row <= RiskTable.STEPS; row++) {
            int likelihood = RiskTable.STEPS + 1 - row;
            add(Words.caption(words.likelihood(Grade.values()[likelihood - 1])), 0, row);
            for (int impact = 1; impact <= RiskTable.STEPS; impact++) add(cell(table.at(likelihood, impact), likelihood, impact), impact, row);
        }
    }

    private VBox cell(List<Row> risks, int likelihood, int impact) {
        RiskLevel level = RiskLevel.of(likelihood * impact);
        Label product = Words.wrapped(words.texts().get("risks.heat.cell", likelihood * impact, letter(level)), Style.HEAT_PRODUCT);
        var names = Style.styled(new FlowPane(), Style.HEAT_NAMES);
        names.getChildren().setAll(risks.stream().map(this::link).toList());
        var cell = Style.styled(new VBox(product, names), Style.HEAT_CELL, style(level));
        cell.setAccessibleRole(AccessibleRole.TEXT);
        String named = risks.isEmpty() ? words.texts().get("risks.heat.none") : risks.stream().map(r -> words.texts().get("risks.heat.named", r.name(), r.risk().title())).collect(Collectors.joining("; "));
        cell.setAccessibleText(words.texts().get("risks.heat.read", words.likelihood(Grade.values()[likelihood - 1]), words.impact(Grade.values()[impact - 1]), words.level(level), named));
        cell.setMaxHeight(Double.MAX_VALUE);
        return cell;
    }

    private Hyperlink link(Row row) {
        Hyperlink link = Buttons.link(row.now().hasRisen() ? words.texts().get("risks.heat.risen", row.name()) : row.name(), () -> choose.accept(row.risk().id()));
        link.setAccessibleText(words.texts().get("risks.heat.named", row.name(), row.risk().title()));
        return link;
    }

    /// What each border means, in words.
    FlowPane key() {
        var key = Style.styled(new FlowPane(), Style.GAP_8);
        for (RiskLevel level : List.of(RiskLevel.SEVERE, RiskLevel.HIGH, RiskLevel.MEDIUM, RiskLevel.LOW)) {
            key.getChildren().add(Words.line(words.texts().get("risks.heat.key", letter(level), words.level(level)), Style.HEAT_CHIP, style(level)));
        }
        return key;
    }

    private String letter(RiskLevel level) {
        return switch (level) {
            case LOW -> words.texts().get("risks.letter.low");
            case MEDIUM -> words.texts().get("risks.letter.medium");
            case HIGH -> words.texts().get("risks.letter.high");
            case SEVERE -> words.texts().get("risks.letter.severe");
        };
    }

    static Style style(RiskLevel level) {
        return switch (level) {
            case LOW -> Style.HEAT_LOW;
            case MEDIUM -> Style.HEAT_MEDIUM;
            case HIGH -> Style.HEAT_HIGH;
            case SEVERE -> Style.HEAT_SEVERE;
        };
    }
}
