package demarche.ui.states.board;

import demarche.insight.board.Part;
import demarche.insight.board.Ranked;
import demarche.insight.board.Telling;
import demarche.insight.board.Weights;
import demarche.plan.choice.BoardPart;
import demarche.text.Texts;
import demarche.ui.kit.Style;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.Card;
import demarche.ui.kit.part.Rows;
import demarche.ui.kit.part.Words;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Why a state stands where it stands: its points part by part, with facts and sources; or, turned over, how scores are made at all.
public final class ScoreCard {
    private final BoardViewModel model;
    private final Texts texts;
    private final Runnable redraw;
    /// Parts whose facts are shown, whichever state is explained.
    private final Set<BoardPart> unfolded = EnumSet.noneOf(BoardPart.class);
    private boolean turned;

    /// @param redraw asks for the card anew, after it was turned over
    public ScoreCard(BoardViewModel model, Texts texts, Runnable redraw) {
        this.model = model;
        this.texts = texts;
        this.redraw = redraw;
    }

    /// @param name    of the state
    /// @param actions what can be done with it
    /// @param open    leads to its profile
    /// @param stale   whether a source of the day is too old to rely on
    public record Subject(Ranked state, String name, Region actions, Runnable open, Predicate<LocalDate> stale) {}

    public Card of(Subject subject) {
        return turned ? rules() : explained(subject);
    }

    private Card explained(Subject subject) {
        Telling telling = model.board().telling();
        Ranked state = subject.state();
        var rows = new Rows();
        rows.add(Style.styled(new VBox(Words.wrapped(range(state)), how()), Style.CLOSE, Style.SCORE_LEAD));
        for (Part part : state.dossier().parts()) {
            rows.add(new PartRow(new PartRow.Manner(texts, telling, subject.stale(), unfolded), state, part));
        }
        String title = texts.get("board-screen.why", subject.name(), state.rank(), state.points());
        Hyperlink profile = Buttons.link(texts.get("board-screen.profile"), subject.open());
        profile.setId("open-profile");
        return Card.of(title).trailing(profile).scrolling(new VBox(subject.actions(), rows));
    }

    private String range(Ranked state) {
        return state.best() == state.worst() ? texts.get("board-screen.range.stays", state.rank())
                : texts.get("board-screen.range.moves", state.rank(), state.best(), state.worst());
    }

    private Hyperlink how() {
        Hyperlink link = Buttons.link(texts.get("board-screen.how"), this::turnOver);
        link.setId("how");
        return link;
    }

    private Card rules() {
        Telling telling = model.board().telling();
        var rows = new Rows();
        telling.score().forEach(rule -> rows.close(Words.wrapped(rule)));
        Weights weights = model.weights();
        for (BoardPart part : BoardPart.values()) {
            var head = Words.row(PartsBar.swatch(part), Words.line(texts.get("board-screen.rule", telling.name(part), weights.of(part)), Style.STRONG));
            rows.add(Style.styled(new VBox(head, Words.wrapped(telling.rule(part))), Style.CLOSE, Style.SCORE_LEAD));
        }
        Hyperlink back = Buttons.link(texts.get("board-screen.how.back"), this::turnOver);
        back.setId("how");
        return Card.of(texts.get("board-screen.how.title")).trailing(back).scrolling(rows);
    }

    /// The facts of a part are shown from now on.
    public void unfold(BoardPart part) {
        unfolded.add(part);
        redraw.run();
    }

    /// Shows how scores are made, and again why the state stands where it stands.
    public void turnOver() {
        turned = !turned;
        redraw.run();
    }
}
