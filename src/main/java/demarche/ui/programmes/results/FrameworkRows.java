package demarche.ui.programmes.results;

import demarche.insight.result.Framework;
import demarche.insight.result.Gauge;
import demarche.insight.result.Line;
import demarche.insight.result.Progress;
import demarche.insight.result.ResultWords;
import demarche.plan.Activity;
import demarche.plan.ResultIndicator;
import demarche.plan.choice.ResultLevel;
import demarche.plan.id.ItemId;
import demarche.text.Texts;
import demarche.ui.kit.Style;
import demarche.ui.kit.form.Caption;
import demarche.ui.kit.form.Field;
import demarche.ui.kit.form.Fields;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.Chip;
import demarche.ui.kit.part.EndBeside;
import demarche.ui.kit.part.Words;
import demarche.ui.programmes.results.picture.CourseView;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Makes the rows of a framework: a result, its indicators under it, and the activities that serve nothing at the end.
record FrameworkRows(ResultsViewModel model, Framework framework, Consumer<Opened> open) {

    private ResultWords words() {
        return model.words();
    }

    private Texts texts() {
        return words().texts();
    }

    Region result(Line line) {
        ItemId id = line.result().id();
        var named = Style.styled(new VBox(Words.wrapped(words().name(line), Style.OVERLINE, Style.MUTED), link("result-" + id, line.result().statement(), new Opened.OfResult(id))), Style.GAP_4);
        var said = Style.styled(new VBox(new EndBeside(named, actions(line))), Style.GAP_4, Style.RESULT_ROW);
        said.getChildren().add(onward(line));
        if (!line.activities().isEmpty()) {
            said.getChildren().add(Words.caption(texts().get("results.row.activities", line.activities().stream().map(Activity::title).collect(Collectors.joining("; ")))));
        }
        if (!line.result().assumptions().isBlank()) said.getChildren().add(Words.caption(texts().get("results.row.assumes", line.result().assumptions())));
        return said;
    }

    private HBox actions(Line line) {
        ItemId id = line.result().id();
        var own = Buttons.withIcon(Buttons.small(texts().get("results.indicator.add"), () -> open.accept(new Opened.NewIndicator(id))), "fth-plus");
        own.setId("add-indicator-" + id);
        own.setAccessibleText(texts().get("results.indicator.add.spoken", words().named(line)));
        var library = Buttons.small(texts().get("results.library.open"), () -> open.accept(new Opened.Library(id)));
        library.setId("library-" + id);
        library.setAccessibleText(texts().get("results.library.open.spoken", words().named(line)));
        return Style.styled(new HBox(own, library), Style.GAP_8);
    }

    private Hyperlink link(String id, String words, Opened opens) {
        Hyperlink link = Style.styled(Buttons.link(words, () -> open.accept(opens)), Style.SENTENCE, Style.OPENS);
        link.setId(id);
        link.setWrapText(true);
        link.setMinWidth(0);
        link.setMinHeight(Region.USE_PREF_SIZE);
        return link;
    }

    private Label onward(Line line) {
        if (line.next().isPresent()) return Words.caption(texts().get("results.row.leads-to", framework.line(line.next().get().id()).map(words()::name).orElse("")));
        if (line.result().level() == ResultLevel.IMPACT) return Words.caption(texts().get("results.row.impact"));
        return Style.styled(Words.wrapped(texts().get("results.nowhere"), Style.CAPTION), Style.ATTENTION);
    }

    Region indicator(Gauge gauge) {
        ResultIndicator i = gauge.indicator();
        var said = Style.styled(new VBox(link("indicator-" + i.id(), words().indicator(i), new Opened.OfIndicator(i.id()))), Style.GAP_4);
        said.getChildren().add(Words.caption(texts().get("results.row.figures", given(i, i.baseline(), i.baselineOn()), given(i, i.target(), i.targetOn()),
                gauge.last().map(m -> words().dated(i, m)).orElse(texts().get("results.logframe.missing")))));
        said.getChildren().add(Words.caption(words().progress(gauge.progress())));
        var chart = new CourseView(gauge, framework.day(), texts().get("results.course.spoken", i.statement(), words().progress(gauge.progress())));
        var end = Style.styled(new HBox(chart, Style.styled(new HBox(standing(gauge.progress())), Style.STANDING)), Style.GAP_8);
        end.setAlignment(Pos.CENTER_RIGHT);
        return Style.styled(new VBox(new EndBeside(said, end)), Style.INDICATOR_ROW);
    }

    private String given(ResultIndicator of, Optional<BigDecimal> figure, Optional<LocalDate> day) {
        return figure.isEmpty() ? texts().get("results.logframe.missing") : words().dated(of, figure, day);
    }

    private Chip standing(Progress progress) {
        String said = words().standing(progress);
        boolean attention = switch (progress) {
            case Progress.Known known -> known.standing().asksAttention();
            case Progress.Unknown _ -> framework.hasBegun();
        };
        return attention ? Chip.attention(said) : Chip.plain(said);
    }

    /// An activity that serves no result, with the choice of one.
    Region adrift(Activity activity) {
        List<Optional<ItemId>> offer = Stream.concat(Stream.of(Optional.<ItemId>empty()), framework.lines().stream().filter(l -> l.result().level() == ResultLevel.OUTPUT)
                .map(l -> Optional.of(l.result().id()))).toList();
        Field<Optional<ItemId>> serves = new Fields(texts().locale()).choice(Caption.of("output-of-" + activity.id(), activity.title()), offer,
                to -> to.flatMap(framework::line).map(words()::named).orElse(texts().get("results.serves-nothing")), Optional.empty(), to -> model.serve(activity.id(), to));
        return Style.styled(new VBox(serves), Style.INDICATOR_ROW);
    }
}
