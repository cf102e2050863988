package demarche.ui.programmes.results;

import demarche.insight.result.Framework;
import demarche.insight.result.Line;
import demarche.plan.Activity;
import demarche.plan.Result;
import demarche.plan.choice.ResultLevel;
import demarche.plan.id.ItemId;
import demarche.text.Texts;
import demarche.ui.kit.Style;
import demarche.ui.kit.form.Caption;
import demarche.ui.kit.form.Field;
import demarche.ui.kit.form.Fields;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.EvenColumns;
import demarche.ui.kit.part.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// The fields of one result, under its row: what it says, where it leads, what it assumes, which activities produce it.
final class ResultForm extends VBox {
    private final ResultsViewModel model;
    private final Fields fields;
    private final Texts texts;
    private final ItemId id;
    private final Field<String> statement;
    private final Field<ResultLevel> level;
    private final Field<String> assumptions;
    private final VBox onward = new VBox();
    private final VBox activities = Style.styled(new VBox(), Style.GAP_4);
    private List<Optional<ItemId>> choices = List.of();
    private List<Activity> offered = List.of();
    private Framework framework;

    /// @param close leaves the form
    ResultForm(ResultsViewModel model, Framework framework, Line line, Runnable close) {
        this.model = model;
        this.texts = model.words().texts();
        this.fields = new Fields(texts.locale());
        this.framework = framework;
        Result result = line.result();
        id = result.id();
        Style.styled(this, Style.RESULT_FORM, Style.GAP_12);
        statement = fields.area(Caption.of("result-statement", texts.get("results.field.statement")), 2, result.statement(), text -> model.result(id, r -> r.withStatement(text)));
        level = fields.choice(Caption.of("result-level", texts.get("results.field.level")), List.of(ResultLevel.values()).reversed(), model.words()::level, result.level(),
                now -> model.result(id, r -> r.withLevel(now)));
        assumptions = fields.area(Caption.of("result-assumptions", texts.get("results.field.assumptions")).help(texts.get("results.field.assumptions.help")), 2, result.assumptions(),
                text -> model.result(id, r -> r.withAssumptions(text)));
        var delete = Style.styled(Buttons.removal(texts.get("results.result.delete"), () -> this.framework.line(id).map(Line::result).ifPresent(model::delete)), Style.SMALL);
        delete.setId("delete-result");
        getChildren().addAll(statement, new EvenColumns(200, 14, level, onward), assumptions, activities,
                Style.styled(new FlowPane(Buttons.small(texts.get("results.close"), close), delete), Style.GAP_8));
        show(framework, line);
    }

    ItemId item() {
        return id;
    }

    void show(Framework now, Line line) {
        framework = now;
        keep(statement, line.result().statement());
        keep(level, line.result().level());
        keep(assumptions, line.result().assumptions());
        onward(line);
        activities(line);
    }

    /// What is typed stays unless the plan has something new.
    static <T> void keep(Field<T> field, T value) {
        if (!field.value().equals(value)) field.show(value);
    }

    private void onward(Line line) {
        List<Line> may = ResultsViewModel.onward(framework, line);
        Stream<Optional<ItemId>> offer = Stream.concat(Stream.of(Optional.<ItemId>empty()), may.stream().map(l -> Optional.of(l.result().id())));
        List<Optional<ItemId>> now = Stream.concat(offer, Stream.of(line.result().leadsTo())).distinct().toList();
        if (!now.equals(choices) || onward.getChildren().isEmpty()) {
            choices = now;
            onward.getChildren().setAll(fields.choice(Caption.of("result-leads-to", texts.get("results.field.leads-to")), now, this::named, line.result().leadsTo(),
                    to -> model.result(id, r -> r.withLeadsTo(to))));
        }
        onward.setDisable(line.result().level() == ResultLevel.IMPACT && line.result().leadsTo().isEmpty());
    }

    private String named(Optional<ItemId> result) {
        return result.map(to -> framework.line(to).map(model.words()::named).orElse(texts.get("results.elsewhere"))).orElse(texts.get("results.nowhere"));
    }

    /// One box each; an activity serves one result, so choosing it here takes it from another.
    private void activities(Line line) {
        List<Activity> all = Stream.concat(framework.lines().stream().flatMap(l -> l.activities().stream()), framework.adrift().stream()).sorted(Comparator.comparing(Activity::id)).toList();
        if (all.equals(offered) && !activities.getChildren().isEmpty()) return;
        offered = all;
        activities.getChildren().setAll(Words.wrapped(texts.get("results.field.activities"), Style.FIELD_LABEL));
        if (all.isEmpty()) activities.getChildren().add(Words.caption(texts.get("results.field.activities.none")));
        for (Activity a : all) {
            activities.getChildren().add(fields.check(Caption.of("serves-" + a.id(), a.title()), line.activities().contains(a),
                    on -> model.serve(a.id(), on ? Optional.of(id) : Optional.empty())));
        }
    }
}
