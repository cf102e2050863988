package demarche.ui.states;

import demarche.plan.Assessment;
import demarche.plan.id.Iso3;
import demarche.reference.state.State;
import demarche.reference.state.SwingList;
import demarche.ui.kit.Style;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.Card;
import demarche.ui.kit.part.Rows;
import demarche.ui.kit.part.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// What is known of the state chosen in the list, and what can be done with it.
final class ExplainCard {
    /// Derived from the roll call that the vote above tells already; to be absent is not to be listed.
    private static final String NOT_VOTING = "unga_74_247_not_voting";
    /// What the buttons do.
    record Ways(Consumer<Iso3> open, Consumer<Set<Iso3>> startProgramme, Consumer<List<Iso3>> compare) {}

    private final StateListViewModel model;
    private final Wording wording;
    private final Ways ways;

    ExplainCard(StateListViewModel model, Wording wording, Ways ways) {
        this.model = model;
        this.wording = wording;
        this.ways = ways;
    }

    /// Made anew for each state; small enough.
    Card of(Optional<State> state) {
        return state.map(this::explained).orElseGet(() -> Card.of(wording.text("states.explain.title")).body(Words.wrapped(wording.text("states.explain.none"), Style.MUTED)));
    }

    private Card explained(State state) {
        var rows = new Rows();
        facts(state).forEach(fact -> rows.add(new FactRow(fact)));
        var body = new VBox(actions(state), rows);
        return Card.of(wording.name(state)).trailing(Buttons.link(wording.text("states.open-profile"), () -> ways.open().accept(state.iso3()))).scrolling(body);
    }

    private List<Fact> facts(State state) {
        StateFacts facts = model.facts();
        var lines = new ArrayList<Fact>();
        lines.add(facts.regionalGroup(state));
        model.resolution().ifPresent(r -> lines.add(facts.vote(state.iso3(), r)));
        facts.instruments().stream().filter(i -> i.code().equals(StateFacts.BUDAPEST) || i.code().equals(StateFacts.UN_CONVENTION))
                .forEach(i -> lines.add(facts.treaty(state.iso3(), i)));
        List<SwingList> lists = facts.facts().lists(state.iso3()).stream().filter(l -> !l.id().equals(NOT_VOTING)).toList();
        if (lists.isEmpty()) lines.add(Fact.of(wording.text("states.fact.listed"), wording.text("states.fact.listed.none"), facts.asOf()));
        lists.forEach(l -> lines.add(facts.listed(l).withoutNote()));
        model.assessment(state.iso3()).ifPresent(a -> lines.add(judgement(a)));
        return lines;
    }

    private Fact judgement(Assessment last) {
        return Fact.of(wording.text("states.fact.leaning"), wording.text("states.fact.leaning.value", wording.leaning(last.leaning()), wording.confidence(last.confidence())),
                wording.text("states.assessed", wording.days().day(last.day())));
    }

    private FlowPane actions(State state) {
        boolean target = model.target(state.iso3()).isPresent();
        Button mark = target ? Buttons.plain(wording.text("states.remove-target"), () -> model.removeTarget(state))
                : Buttons.plain(wording.text("states.add-target"), () -> model.addTarget(state));
        Style.styled(mark, Style.SMALL).setId("mark-target");
        mark.setAccessibleText(mark.getText() + ": " + wording.name(state));
        Button programme = Buttons.withIcon(Buttons.plain(wording.text("states.programme-here"), () -> ways.startProgramme().accept(Set.of(state.iso3()))), "fth-plus");
        Style.styled(programme, Style.SMALL).setAccessibleText(programme.getText() + ": " + wording.name(state));
        return Style.styled(new FlowPane(mark, programme), Style.GAP_8, Style.FILTERS);
    }
}
