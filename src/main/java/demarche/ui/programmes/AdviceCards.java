package demarche.ui.programmes;

import demarche.ui.kit.part.Refocus;
import demarche.insight.Suggestions;
import demarche.insight.Suggestions.Suggestion;
import demarche.reference.Facts;
import demarche.text.Texts;
import demarche.ui.kit.Icon;
import demarche.ui.kit.Style;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.Card;
import demarche.ui.kit.part.Rows;
import demarche.ui.kit.part.Signs;
import demarche.ui.kit.part.SourceMark;
import demarche.ui.kit.part.Words;
import demarche.ui.programmes.OpenProgramme.Now;
import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What helps a programme on: topics that would join its debates, and what it lacks before it can be ready.
final class AdviceCards {
    private static final int SHOWN = 3;
    private final Supplier<Facts> facts;
    private final Readiness readiness;
    private final TopicsViewModel topics;
    private final Wording wording;
    private final Texts texts;
    private final Label shownOf = Words.line("", Style.CAPTION, Style.MUTED);
    private final Label open = Words.line("", Style.CAPTION, Style.STRONG);
    private final VBox suggested = new VBox();
    private final VBox checks = Style.styled(new VBox(), Style.GAP_8);
    private final Card suggestions;
    private final Card ready;
    private List<Suggestion> shown = List.of();

    AdviceCards(Supplier<Facts> facts, Readiness readiness, TopicsViewModel topics, Wording wording) {
        this.facts = facts;
        this.readiness = readiness;
        this.topics = topics;
        this.wording = wording;
        this.texts = wording.texts();
        suggestions = Card.of(texts.get("programmes.suggested.title")).trailing(shownOf).flush(suggested);
        ready = Card.of(texts.get("programmes.ready.title")).trailing(open).body(checks);
        fill(0);
    }

    Card suggestions() {
        return suggestions;
    }

    Card ready() {
        return ready;
    }

    void show(Now now) {
        List<Suggestion> all = Suggestions.topics(now.programme(), facts.get());
        List<Suggestion> first = all.stream().limit(SHOWN).toList();
        if (!first.equals(shown)) {
            shown = first;
            Refocus.around(suggestions, ready, () -> fill(all.size()));
        }
        showChecks(readiness.checks(now));
    }

    private void fill(int of) {
        shownOf.setText(shown.isEmpty() ? "" : texts.get("programmes.suggested.count", shown.size(), of));
        var rows = new Rows();
        if (shown.isEmpty()) rows.row(Words.wrapped(texts.get("programmes.suggested.none"), Style.MUTED));
        for (int i = 0; i < shown.size(); i++) rows.add(row(shown.get(i), i));
        suggested.getChildren().setAll(rows);
    }

    private VBox row(Suggestion suggestion, int index) {
        var name = Words.wrapped(wording.topic(suggestion.topic()), Style.STRONG);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        Button add = Buttons.withIcon(Buttons.small(texts.get("programmes.topics.add"), () -> topics.add(suggestion.topic().id())), "fth-plus");
        add.setId("suggested-" + index);
        add.setAccessibleText(texts.get("programmes.suggested.add", wording.topic(suggestion.topic()), wording.debate(suggestion.topic().debate())));
        var top = Style.styled(new HBox(Signs.debate(suggestion.topic().debate().code(), false).named(wording.debate(suggestion.topic().debate())), name, add), Style.GAP_8);
        top.setAlignment(Pos.CENTER_LEFT);
        return new VBox(Style.styled(new VBox(top, Words.caption(suggestion.because().rationale()), SourceMark.of(suggestion.because().source())), Style.GAP_4));
    }

    private void showChecks(List<Readiness.Check> now) {
        long missing = now.stream().filter(c -> !c.done()).count();
        open.setText(missing == 0 ? texts.get("programmes.ready.all") : texts.get("programmes.ready.open", missing));
        Style.ATTENTION.on(open, missing > 0);
        Style.DONE.on(open, missing == 0);
        checks.getChildren().setAll(now.stream().map(AdviceCards::line).toList());
    }

    private static HBox line(Readiness.Check check) {
        var icon = Style.styled(new HBox(Icon.inText(check.done() ? "fth-check" : "fth-alert-triangle")), Style.CHECK_SIGN, check.done() ? Style.DONE : Style.ATTENTION);
        icon.setAlignment(Pos.TOP_LEFT);
        return Style.styled(new HBox(icon, Words.wrapped(check.sentence())), Style.GAP_8);
    }
}
