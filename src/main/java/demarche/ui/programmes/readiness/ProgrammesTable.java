package demarche.ui.programmes.readiness;

import demarche.insight.readiness.Area;
import demarche.insight.readiness.Line;
import demarche.insight.readiness.Readiness;
import demarche.insight.readiness.ReadinessWords;
import demarche.text.Texts;
import demarche.ui.kit.Icon;
import demarche.ui.kit.Style;
import demarche.ui.kit.part.ColumnWidths;
import demarche.ui.kit.part.Heights;
import demarche.ui.kit.part.Tables;
import demarche.ui.kit.part.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;

/// Programmes against what the list asks: a tick, or how much is missing, with a triangle for what must come and a circle for what should.
final class ProgrammesTable {
    private static final int MOST_ROWS = 16;
    private static final List<Area> AREAS = Arrays.stream(Area.values()).filter(a -> a != Area.PLAN).toList();
    private final ReadinessViewModel model;
    private final Texts texts;
    private final TableView<Readiness> table;
    private boolean filling;

    ProgrammesTable(ReadinessViewModel model) {
        this.model = model;
        texts = model.texts();
        var columns = new ArrayList<TableColumn<Readiness, ?>>(List.of(Tables.name(texts.get("readiness.column.programme"), r -> r.programme().title()),
                Tables.node(texts.get("readiness.column.stands"), this::standing, this::stands)));
        AREAS.forEach(area -> columns.add(Tables.node(ReadinessWords.name(area, texts), r -> cell(r.missing(area)), r -> words(r.missing(area)))));
        table = Tables.of(texts.get("readiness.programmes.title"));
        table.getColumns().addAll(columns);
        table.setId("readiness-table");
        double[] widths = new double[columns.size()];
        Arrays.fill(widths, 82);
        widths[0] = 238;
        widths[1] = 112;
        ColumnWidths.keep(table, widths);
        Heights.fit(table, MOST_ROWS);
        table.setPlaceholder(Words.wrapped(texts.get("readiness.programmes.fits"), Style.MUTED));
        table.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (!filling && row != null) model.chosenProperty().set(Optional.of(row.programme().id()));
        });
    }

    TableView<Readiness> table() {
        return table;
    }

    void show(List<Readiness> shown) {
        filling = true;
        if (!shown.equals(table.getItems())) table.getItems().setAll(shown);
        model.chosen().ifPresentOrElse(table.getSelectionModel()::select, table.getSelectionModel()::clearSelection);
        filling = false;
    }

    private String stands(Readiness readiness) {
        int missing = readiness.blocking().size();
        if (missing == 0) return texts.get("readiness.stands.ready");
        return readiness.isReopened() ? texts.get("readiness.stands.reopened", missing) : texts.get("readiness.stands.missing", missing);
    }

    private Node standing(Readiness readiness) {
        return readiness.isReady() ? Words.line(stands(readiness), Style.STRONG, Style.DONE)
                : readiness.isReopened() ? Words.line(stands(readiness), Style.STRONG, Style.ATTENTION) : Words.line(stands(readiness));
    }

    private String words(List<Line> missing) {
        if (missing.isEmpty()) return texts.get("readiness.cell.met");
        return missing.stream().anyMatch(Line::isBlocking) ? texts.get("readiness.cell.must", missing.size()) : texts.get("readiness.cell.should", missing.size());
    }

    private static Node cell(List<Line> missing) {
        if (missing.isEmpty()) return signed("fth-check", "", Style.DONE);
        boolean must = missing.stream().anyMatch(Line::isBlocking);
        return signed(must ? "fth-alert-triangle" : "fth-info", Integer.toString(missing.size()), must ? Style.ATTENTION : Style.MUTED);
    }

    private static HBox signed(String icon, String count, Style style) {
        var cell = Style.styled(new HBox(Icon.inText(icon)), Style.GAP_4, style);
        if (!count.isEmpty()) cell.getChildren().add(Words.line(count, style));
        cell.setAlignment(Pos.CENTER_LEFT);
        return cell;
    }
}
