package demarche.ui.states;

import demarche.plan.id.Iso3;
import demarche.reference.state.State;
import demarche.text.Texts;
import demarche.ui.kit.Style;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.Card;
import demarche.ui.kit.part.Words;
import demarche.ui.states.board.ScoreCard;
import demarche.ui.states.facts.Wording;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;

/// Why the state chosen in the list stands where it stands, and what can be done with it.
final class ExplainCard {
    /// What the buttons do.
    record Ways(Consumer<Iso3> open, Consumer<Set<Iso3>> startProgramme, Consumer<List<Iso3>> compare, Consumer<Iso3> pack) {}

    private final StateListViewModel model;
    private final Wording wording;
    private final Ways ways;
    private final ScoreCard score;

    /// @param redraw asks for the card anew
    ExplainCard(StateListViewModel model, Wording wording, Ways ways, Runnable redraw) {
        this.model = model;
        this.wording = wording;
        this.ways = ways;
        this.score = new ScoreCard(model.board(), Texts.of("board-screen", wording.texts().locale()), redraw);
    }

    ScoreCard score() {
        return score;
    }

    /// Made anew for each state; small enough.
    Card of(Optional<State> state) {
        return state.map(this::explained).orElseGet(() -> Card.of(wording.text("states.explain.title")).body(Words.wrapped(wording.text("states.explain.none"), Style.MUTED)));
    }

    private Card explained(State state) {
        return score.of(new ScoreCard.Subject(model.ranked(state.iso3()).orElseThrow(), wording.name(state), actions(state), () -> ways.open().accept(state.iso3()),
                model.facts()::isStale));
    }

    private FlowPane actions(State state) {
        boolean target = model.target(state.iso3()).isPresent();
        Button mark = target ? Buttons.plain(wording.text("states.remove-target"), () -> model.removeTarget(state))
                : Buttons.plain(wording.text("states.add-target"), () -> model.addTarget(state));
        Style.styled(mark, Style.SMALL).setId("mark-target");
        mark.setAccessibleText(mark.getText() + ": " + wording.name(state));
        Button programme = Buttons.withIcon(Buttons.plain(wording.text("states.programme-here"), () -> ways.startProgramme().accept(Set.of(state.iso3()))), "fth-plus");
        Style.styled(programme, Style.SMALL).setAccessibleText(programme.getText() + ": " + wording.name(state));
        Button pack = Buttons.withIcon(Buttons.small(wording.text("states.brief"), () -> ways.pack().accept(state.iso3())), "fth-file-text");
        pack.setId("pack-for-state");
        Buttons.named(pack, wording.text("states.brief") + ": " + wording.name(state), "Ctrl E");
        return Style.styled(new FlowPane(mark, programme, pack), Style.GAP_8, Style.FILTERS);
    }
}
