package demarche.ui.programmes.others;

import demarche.plan.OtherProject;
import demarche.text.Texts;
import demarche.ui.kit.Style;
import demarche.ui.kit.part.Card;
import demarche.ui.kit.part.ColumnWidths;
import demarche.ui.kit.part.Heights;
import demarche.ui.kit.part.Tables;
import demarche.ui.kit.part.Words;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;

/// The projects of others as a table, and under it the one that is looked at.
final class ProjectsCard {
    private final OthersViewModel model;
    private final TableView<OtherProject> table;
    private final ProjectForm form;
    private final VBox below = new VBox();
    private final Card card;
    private boolean filling;

    ProjectsCard(OthersViewModel model, OthersWording words, Button takeIn) {
        this.model = model;
        Texts texts = words.texts();
        table = Tables.of(texts.get("others.projects"), Tables.name(texts.get("others.field.title"), OtherProject::title), Tables.text(texts.get("others.field.provider"), OtherProject::provider),
                Tables.text(texts.get("others.field.states"), p -> words.wording().states(p.states())), Tables.text(texts.get("others.field.period"), words::period),
                Tables.text(texts.get("others.field.topics"), p -> words.topics(p.topics())), Tables.text(texts.get("others.field.origin"), words::origin));
        table.setId("others");
        ColumnWidths.keep(table, 205, 130, 150, 190, 150, 205);
        Heights.fit(table, 10);
        table.setPlaceholder(Words.wrapped(texts.get("others.none"), Style.MUTED));
        table.getSelectionModel().selectedItemProperty().subscribe(p -> {
            if (!filling && p != null) model.chosenProperty().set(Optional.of(p.id()));
        });
        form = new ProjectForm(model, words);
        card = Card.of(texts.get("others.projects")).trailing(takeIn).flush(new VBox(table, below));
    }

    Card card() {
        return card;
    }

    void show(OthersViewModel.Now now) {
        filling = true;
        if (!table.getItems().equals(now.projects())) table.getItems().setAll(now.projects());
        Optional<OtherProject> chosen = model.chosen();
        chosen.flatMap(c -> now.projects().stream().filter(p -> p.id().equals(c.id())).findFirst()).ifPresentOrElse(p -> {
            table.getSelectionModel().select(p);
            table.scrollTo(p);
        }, table.getSelectionModel()::clearSelection);
        filling = false;
        chosen.ifPresent(form::show);
        List<ProjectForm> open = chosen.map(_ -> form).stream().toList();
        if (!below.getChildren().equals(open)) below.getChildren().setAll(open);
    }
}
