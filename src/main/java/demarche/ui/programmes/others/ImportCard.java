package demarche.ui.programmes.others;

import demarche.exchange.sheet.ProjectField;
import demarche.exchange.sheet.ProjectReader;
import demarche.plan.OtherProject;
import demarche.text.Texts;
import demarche.ui.kit.Style;
import demarche.ui.kit.form.Caption;
import demarche.ui.kit.form.Fields;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.Card;
import demarche.ui.kit.part.ColumnWidths;
import demarche.ui.kit.part.EvenColumns;
import demarche.ui.kit.part.Heights;
import demarche.ui.kit.part.Tables;
import demarche.ui.kit.part.Words;
import demarche.ui.programmes.others.ImportViewModel.Draft;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// Which column of a list is what, and what would come of it, before anything is taken.
final class ImportCard {
    private final ImportViewModel model;
    private final OthersWording words;
    private final Texts texts;
    private final VBox columns = new VBox();
    private final Label sum = Words.sentence("");
    private final TableView<ProjectReader.Row> preview;
    private final Button take;
    private final Card card;

    ImportCard(ImportViewModel model, OthersWording words) {
        this.model = model;
        this.words = words;
        this.texts = words.texts();
        preview = Tables.of(texts.get("others.preview"), Tables.number(texts.get("others.preview.row"), ProjectReader.Row::number, String::valueOf),
                Tables.name(texts.get("others.field.title"), r -> of(r, OtherProject::title)), Tables.text(texts.get("others.field.provider"), r -> of(r, OtherProject::provider)),
                Tables.text(texts.get("others.field.states"), r -> of(r, p -> words.wording().states(p.states()))), Tables.text(texts.get("others.field.period"), r -> of(r, words::period)),
                Tables.node(texts.get("others.preview.comes"), this::comes, this::told));
        preview.setId("others-preview");
        ColumnWidths.keep(preview, 44, 205, 130, 150, 190, 300);
        Heights.fit(preview, 8);
        take = Buttons.primary("", model::take);
        take.setId("others-take");
        var leave = Buttons.plain(texts.get("others.leave"), model::leave);
        var foot = Style.styled(new FlowPane(take, leave), Style.GAP_8);
        card = Card.of(texts.get("others.import.title")).body(Style.styled(new VBox(Words.wrapped(texts.get("others.import.sentence"), Style.MUTED), columns, sum, preview, foot), Style.GAP_12));
    }

    private static String of(ProjectReader.Row row, java.util.function.Function<OtherProject, String> value) {
        return row.project().map(value).orElse("–");
    }

    private Node comes(ProjectReader.Row row) {
        Style[] tone = row.problems().isEmpty() ? new Style[] {Style.MUTED} : new Style[] {Style.ATTENTION};
        return Words.line(told(row), tone);
    }

    private String told(ProjectReader.Row row) {
        String comes = row.project().isEmpty() ? texts.get("others.preview.left-out") : row.known() ? texts.get("others.preview.again") : texts.get("others.preview.new");
        return Stream.concat(Stream.of(comes), row.problems().stream()).reduce((a, b) -> a + " " + b).orElse("");
    }

    Card card() {
        return card;
    }

    void show(Draft draft) {
        card.title().setText(texts.get("others.import.of", draft.file()));
        columns.getChildren().setAll(new EvenColumns(180, 14, Arrays.stream(ProjectField.values()).map(field -> chooser(draft, field)).toArray(Node[]::new)));
        if (draft.remembered()) columns.getChildren().add(Words.caption(texts.get("others.import.remembered")));
        int taken = draft.projects().size();
        long leftOut = draft.rows().size() - taken;
        sum.setText(texts.get("others.import.sum", taken, draft.again(), leftOut));
        take.setText(texts.get("others.take", taken));
        take.setDisable(taken == 0);
        preview.getItems().setAll(draft.rows());
    }

    private Node chooser(Draft draft, ProjectField field) {
        List<Optional<Integer>> choices = Stream.concat(Stream.of(Optional.<Integer>empty()), IntStream.range(0, draft.grid().heads().size()).boxed().map(Optional::of)).toList();
        return new Fields(texts.locale()).choice(Caption.of("column-" + field.name().toLowerCase(java.util.Locale.ROOT), words.field(field)), choices, at -> head(draft, at),
                Optional.ofNullable(draft.columns().of().get(field)), at -> {
                    model.assign(field, at);
                    return Optional.empty();
                });
    }

    private String head(Draft draft, Optional<Integer> at) {
        return at.map(i -> draft.grid().heads().get(i).isEmpty() ? texts.get("others.column", i + 1) : draft.grid().heads().get(i)).orElse(texts.get("others.column.none"));
    }
}
