package demarche.ui.debates.linkage;

import demarche.insight.debate.Scores.Score;
import demarche.insight.debate.Subject;
import demarche.reference.topic.Debate;
import demarche.text.Texts;
import demarche.ui.debates.linkage.LinkageViewModel.Of;
import demarche.ui.debates.linkage.LinkageViewModel.Row;
import demarche.ui.debates.part.Wording;
import demarche.ui.kit.Style;
import demarche.ui.kit.group.GroupMenu;
import demarche.ui.kit.group.NarrowedStrip;
import demarche.ui.kit.part.Bar;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.ColumnWidths;
import demarche.ui.kit.part.EndBeside;
import demarche.ui.kit.part.Segments;
import demarche.ui.kit.part.Signs;
import demarche.ui.kit.part.Tables;
import demarche.ui.kit.part.Words;
import java.util.List;
import java.util.stream.Collectors;
import javafx.collections.transformation.SortedList;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The whole plan, and under it every state or programme with its points, lowest first.
final class SubjectList extends VBox {
    private final LinkageViewModel model;
    private final Wording wording;
    private final Texts texts;
    private final Label points = Words.line("", Style.STRONG);
    private final Bar bar = new Bar(0, "");
    private final TableView<Row> table;
    private boolean filling;

    /// @param enter moves the keyboard into the page of what is chosen
    SubjectList(LinkageViewModel model, Wording wording, Runnable enter) {
        this.model = model;
        this.wording = wording;
        this.texts = wording.texts();
        table = table(enter);
        Hyperlink plan = Style.styled(Buttons.link(texts.get("debates.linkage.plan"), () -> model.chosenProperty().set(new Subject.WholePlan())), Style.STRONG);
        plan.setId("whole-plan");
        var whole = Style.styled(new VBox(new EndBeside(new HBox(plan), new HBox(points)), bar), Style.FILTERS, Style.GAP_8);
        var of = new Segments<>(List.of(Of.values()), Of.STATES, o -> switch (o) {
            case STATES -> texts.get("debates.linkage.states");
            case PROGRAMMES -> texts.get("debates.linkage.programmes");
        });
        of.chosenProperty().bindBidirectional(model.ofProperty());
        MenuButton groups = new GroupMenu(texts.get("debates.narrowed.groups"), texts.locale(), model.narrowing()::groups, model.narrowing()::to)
                .orAll(texts.get("debates.narrowed.every"), model.narrowing()::toAll).button();
        var ways = Style.styled(new VBox(new EndBeside(of, new HBox(groups)), Words.caption(texts.get("debates.linkage.lowest"))), Style.FILTERS, Style.GAP_4);
        var narrowed = new NarrowedStrip(texts.get("debates.narrowed.all"), model.narrowing()::toAll, groups);
        model.narrowedProperty().subscribe(narrowed::show);
        VBox.setVgrow(table, Priority.ALWAYS);
        Style.styled(this, Style.CARD);
        getChildren().addAll(whole, ways, narrowed, table);
        model.chosenProperty().subscribe(this::choose);
    }

    void focusTable() {
        table.requestFocus();
    }

    private TableView<Row> table(Runnable enter) {
        TableView<Row> made = Tables.of(texts.get("debates.linkage.table"), Tables.name(texts.get("debates.linkage.column.name"), Row::name),
                Tables.node(texts.get("debates.linkage.column.debates"), this::debates, this::debatesWords),
                Tables.number(texts.get("debates.linkage.column.links"), r -> r.score().made(), Object::toString),
                Tables.number(texts.get("debates.linkage.column.points"), r -> r.score().score(), wording::points));
        ColumnWidths.keep(made, 150, 76, 62, 66);
        made.setId("subjects");
        var sorted = new SortedList<>(model.rows());
        sorted.comparatorProperty().bind(made.comparatorProperty());
        made.setItems(sorted);
        Label none = Words.wrapped("", Style.MUTED);
        model.narrowedProperty().subscribe(now -> none.setText(texts.get(now.isPresent() ? "debates.linkage.empty.group" : "debates.linkage.empty")));
        made.setPlaceholder(none);
        made.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null && !filling) model.chosenProperty().set(row.score().subject());
        });
        made.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) enter.run();
        });
        return made;
    }

    private Node debates(Row row) {
        var signs = Style.styled(new HBox(), Style.GAP_4);
        signs.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        Debate.MISSION.forEach(d -> signs.getChildren().add(Signs.debate(d.code(), row.score().topics().get(d) > 0)));
        return signs;
    }

    /// What the three signs say: `Cyber norms, Cybercrime`.
    private String debatesWords(Row row) {
        String covered = Debate.MISSION.stream().filter(d -> row.score().topics().get(d) > 0).map(wording::debate).collect(Collectors.joining(", "));
        return covered.isEmpty() ? texts.get("debates.linkage.no-debate") : covered;
    }

    /// As the plan has it.
    void show() {
        model.plan().ifPresent(this::showPlan);
        choose(model.chosenProperty().get());
    }

    private void showPlan(Score plan) {
        points.setText(texts.get("debates.linkage.points", wording.points(plan.score())));
        bar.shareProperty().set(plan.score());
        bar.setAccessibleText(texts.get("debates.linkage.points", wording.points(plan.score())));
    }

    /// The rows are made anew with each edit: what was chosen stays so.
    private void choose(Subject subject) {
        filling = true;
        table.getItems().stream().filter(r -> r.score().subject().equals(subject)).findFirst()
                .ifPresentOrElse(r -> table.getSelectionModel().select(r), () -> table.getSelectionModel().clearSelection());
        filling = false;
    }
}
