package demarche.ui.states.profile;

import demarche.text.Texts;
import demarche.ui.kit.Style;
import demarche.ui.kit.form.Caption;
import demarche.ui.kit.form.Field;
import demarche.ui.kit.form.Fields;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.Card;
import demarche.ui.kit.part.Refocus;
import demarche.ui.kit.part.Rows;
import demarche.ui.kit.part.SourceMark;
import demarche.ui.kit.part.Words;
import demarche.ui.states.facts.OpenState;
import demarche.ui.states.facts.OpenState.Now;
import demarche.ui.states.profile.SinceViewModel.Line;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What is new about the state since our last assessment, or since a day that the person picks.
final class SinceCard {
    /// How many stand there before one asks for all.
    private static final int FIRST = 6;
    private final OpenState open;
    private final SinceViewModel model;
    private final Texts texts;
    private final VBox head = Style.styled(new VBox(), Style.START_CARD, Style.GAP_8);
    private final VBox list = new VBox();
    private final Card card;
    private final Field<Optional<LocalDate>> day;
    private final javafx.scene.control.Label why = Words.wrapped("", Style.MUTED);
    private List<Line> lines = List.of();
    private boolean all;

    SinceCard(OpenState open, Texts texts) {
        this.open = open;
        this.texts = texts;
        model = new SinceViewModel(open, texts);
        day = new Fields(texts.locale()).date(Caption.of("since-day", texts.get("profile.since.day")), Optional.empty(), this::pick);
        head.getChildren().addAll(why, day);
        card = Card.of(texts.get("profile.since.title")).flush(new VBox(head, list));
    }

    Card card() {
        return card;
    }

    private Optional<String> pick(Optional<LocalDate> given) {
        Optional<String> refusal = model.pick(given);
        if (refusal.isEmpty()) open.nowProperty().get().ifPresent(this::fill);
        return refusal;
    }

    void show(Now now) {
        fill(now);
        Optional<LocalDate> from = Optional.of(model.from(now));
        if (!day.value().equals(from)) day.show(from);
    }

    private void fill(Now now) {
        why.setText(model.why(now));
        lines = model.lines(now);
        Refocus.around(card, day.control(), this::rows);
    }

    private void rows() {
        var rows = new Rows();
        if (lines.isEmpty()) rows.row(Words.wrapped(texts.get("profile.since.none"), Style.MUTED));
        lines.stream().limit(all ? lines.size() : FIRST).forEach(line -> rows.add(row(line)));
        if (lines.size() > FIRST) {
            var more = Buttons.link(all ? texts.get("profile.since.less") : texts.get("profile.since.more", lines.size()), this::turn);
            more.setId("since-more");
            rows.close(more);
        }
        list.getChildren().setAll(rows);
        Style.styled(rows.getChildren().getFirst(), Style.UNDER_PICTURE);
    }

    private void turn() {
        all = !all;
        Refocus.around(card, day.control(), this::rows);
    }

    private HBox row(Line line) {
        var words = Style.styled(new VBox(Words.caption(line.ours() ? texts.get("profile.since.ours", line.day()) : line.day()), Words.wrapped(line.words())), Style.GAP_4);
        if (!line.source().isBlank()) words.getChildren().add(SourceMark.of(line.source()));
        HBox.setHgrow(words, Priority.ALWAYS);
        return Style.styled(new HBox(words), Style.CLOSE);
    }
}
