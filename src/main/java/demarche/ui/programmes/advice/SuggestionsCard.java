package demarche.ui.programmes.advice;

import demarche.plan.Plan;
import demarche.plan.Programme;
import demarche.reference.Facts;
import demarche.text.Texts;
import demarche.ui.kit.Style;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.Card;
import demarche.ui.kit.part.Refocus;
import demarche.ui.kit.part.Rows;
import demarche.ui.kit.part.Segments;
import demarche.ui.kit.part.Signs;
import demarche.ui.kit.part.SourceMark;
import demarche.ui.kit.part.Words;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The best suggestions for the programme in the editor: topics, activities or indicators, as chosen. Only those looked at are worked out.
public final class SuggestionsCard {
    private static final int FEW = 3;
    private static final int MANY = 12;

    private record Now(Plan plan, Programme programme, Facts facts) {}

    private final SuggestionsViewModel model;
    private final Texts texts;
    private final Label shownOf = Words.line("", Style.CAPTION, Style.MUTED);
    private final Segments<Subject> subjects;
    private final VBox list = new VBox();
    private final Card card;
    private List<Suggested> shown = List.of();
    private int limit = FEW;
    private Runnable again = () -> {};

    public SuggestionsCard(SuggestionsViewModel model) {
        this.model = model;
        this.texts = model.texts();
        subjects = new Segments<>(List.of(Subject.values()), Subject.TOPICS, this::subject);
        card = Card.of(texts.get("advice.title")).trailing(shownOf).flush(new VBox(Style.styled(new VBox(subjects), Style.ADVICE_LINE), list));
        subjects.chosenProperty().subscribe(_ -> {
            limit = FEW;
            again.run();
        });
    }

    private String subject(Subject subject) {
        return switch (subject) {
            case TOPICS -> texts.get("advice.topics");
            case ACTIVITIES -> texts.get("advice.activities");
            case INDICATORS -> texts.get("advice.indicators");
        };
    }

    public Card card() {
        return card;
    }

    public void show(Plan plan, Programme programme, Facts facts) {
        var now = new Now(plan, programme, facts);
        again = () -> fill(now);
        again.run();
    }

    private void fill(Now now) {
        List<Suggested> all = model.of(subjects.chosenProperty().get(), now.plan(), now.programme(), now.facts());
        List<Suggested> first = all.stream().limit(limit).toList();
        shownOf.setText(first.isEmpty() ? "" : texts.get("advice.count", first.size(), all.size()));
        boolean same = !first.isEmpty() && first.size() == shown.size() && IntStream.range(0, first.size()).allMatch(i -> first.get(i).saysAs(shown.get(i)));
        shown = first;
        if (!same) Refocus.around(list, subjects.getChildren().getFirst(), () -> list.getChildren().setAll(rows(all)));
    }

    private Rows rows(List<Suggested> all) {
        var rows = new Rows();
        if (shown.isEmpty()) rows.row(Words.wrapped(nothing(), Style.MUTED));
        for (int i = 0; i < shown.size(); i++) rows.add(row(i));
        if (all.size() > FEW) rows.close(more(all.size()));
        return rows;
    }

    private Button more(int all) {
        boolean few = limit == FEW;
        Button more = Style.styled(Buttons.quiet(few ? texts.get("advice.more", Math.min(all, MANY) - FEW) : texts.get("advice.fewer"), () -> {
            limit = few ? MANY : FEW;
            again.run();
        }), Style.SMALL);
        more.setId("more-suggested");
        return more;
    }

    private String nothing() {
        return switch (subjects.chosenProperty().get()) {
            case TOPICS -> texts.get("advice.topics.none");
            case ACTIVITIES -> texts.get("advice.activities.none");
            case INDICATORS -> texts.get("advice.indicators.none");
        };
    }

    private VBox row(int index) {
        Suggested suggested = shown.get(index);
        var name = Words.wrapped(suggested.name(), Style.STRONG);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        var top = Style.styled(new HBox(), Style.GAP_8);
        top.setAlignment(Pos.CENTER_LEFT);
        suggested.debate().ifPresent(debate -> top.getChildren().add(Signs.debate(debate.code(), false)));
        top.getChildren().addAll(name, step(suggested, index));
        var lines = Style.styled(new VBox(top), Style.GAP_4);
        if (!suggested.detail().isEmpty()) lines.getChildren().add(Words.wrapped(suggested.detail(), Style.CAPTION));
        lines.getChildren().addAll(Words.caption(suggested.reason()), SourceMark.of(suggested.source()));
        return new VBox(lines);
    }

    /// Runs the step of what stands in the row now: the same words may stand for a later state of the plan.
    private Button step(Suggested suggested, int index) {
        Button step = Buttons.withIcon(Buttons.small(texts.get("advice.add"), () -> shown.get(index).step().run()), "fth-plus");
        step.setId("suggested-" + index);
        step.setAccessibleText(suggested.spoken());
        return step;
    }
}
