package demarche.ui.states.board;

import demarche.insight.board.Part;
import demarche.insight.board.Ranked;
import demarche.insight.board.Statement;
import demarche.insight.board.Telling;
import demarche.plan.choice.BoardPart;
import demarche.text.Texts;
import demarche.ui.kit.Style;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.SourceMark;
import demarche.ui.kit.part.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// One part of a score: how many points it adds, how that came about, and a fold with the facts it rests on, each with its source.
final class PartRow extends VBox {
    /// How parts are told.
    ///
    /// @param stale    whether a source of the day is too old to rely on
    /// @param unfolded the parts whose facts are shown; kept for the next state
    record Manner(Texts texts, Telling telling, Predicate<LocalDate> stale, Set<BoardPart> unfolded) {}

    private final Manner manner;
    private final Ranked state;
    private final Part part;

    PartRow(Manner manner, Ranked state, Part part) {
        this.manner = manner;
        this.state = state;
        this.part = part;
        Style.styled(this, Style.CLOSE, Style.SCORE_ROW);
        draw();
    }

    private Hyperlink draw() {
        Statement reason = part.reason(manner.telling());
        List<Statement> facts = part.facts(manner.telling());
        Hyperlink fold = fold(facts.size());
        getChildren().setAll(head(), Words.wrapped(reason.text()), Words.caption(counted()), fold);
        if (isUnfolded()) facts.forEach(fact -> getChildren().add(fact(fact)));
        return fold;
    }

    private boolean isUnfolded() {
        return manner.unfolded().contains(part.kind());
    }

    private HBox head() {
        var name = Words.line(manner.telling().name(part.kind()), Style.STRONG);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        boolean known = part.percent().isPresent();
        String points = known ? Integer.toString(state.pointsOfParts().get(part.kind())) : manner.texts().get("board-screen.unknown");
        return Words.row(PartsBar.swatch(part.kind()), name, Words.line(points, known ? Style.STRONG : Style.MUTED));
    }

    /// `73 of 100, weight 25 of 100.`
    private String counted() {
        int sum = state.weights().sum();
        return part.percent().isEmpty() ? manner.texts().get("board-screen.could-add", state.most(part.kind()))
                : manner.texts().get("board-screen.counted", part.percent().getAsInt(), state.weights().of(part.kind()), sum, state.share(part.kind()));
    }

    private Hyperlink fold(int facts) {
        Hyperlink link = Buttons.link(manner.texts().get(isUnfolded() ? "board-screen.facts.hide" : "board-screen.facts.show", facts), this::turn);
        link.setId("facts-" + part.kind().name().toLowerCase(Locale.ROOT));
        link.setAccessibleText(manner.telling().name(part.kind()) + ": " + link.getText());
        return Style.styled(link, Style.CAPTION);
    }

    /// In its place, so that the card does not scroll away under the reader.
    private void turn() {
        if (!manner.unfolded().remove(part.kind())) manner.unfolded().add(part.kind());
        draw().requestFocus();
    }

    private VBox fact(Statement fact) {
        boolean old = fact.seen().filter(manner.stale()).isPresent();
        return Style.styled(new VBox(Words.wrapped(fact.text()), old ? SourceMark.stale(fact.source()) : SourceMark.of(fact.source())), Style.SCORE_FACT);
    }
}
