package demarche.ui.states;

import demarche.plan.Assessment;
import demarche.plan.TargetState;
import demarche.plan.choice.Leaning;
import demarche.reference.state.State;
import demarche.ui.kit.Style;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.Card;
import demarche.ui.kit.part.EndBeside;
import demarche.ui.kit.part.Refocus;
import demarche.ui.kit.part.Words;
import demarche.ui.states.OpenState.Now;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// Our judgement of a target state, to read and to revise; for any other state the button that makes it one.
final class JudgementStrip {
    private final OpenState open;
    private final Wording wording;
    private final StateListViewModel list;
    private final JudgementForm form;
    private final Hyperlink revise;
    private final Card card = Card.withoutTitle();
    private final VBox judged = new VBox();
    private final VBox fields;
    private Optional<Now> shown = Optional.empty();
    private boolean revising;

    JudgementStrip(OpenState open, StateListViewModel list) {
        this.open = open;
        this.wording = open.wording();
        this.list = list;
        form = new JudgementForm(open);
        revise = Buttons.link(wording.text("states.judgement.revise"), this::turn);
        revise.setId("revise");
        fields = form.node(() -> shown.ifPresent(now -> list.removeTarget(now.state())));
        card.flush(new VBox(judged, fields));
    }

    Card card() {
        return card;
    }

    void show(Now now) {
        boolean another = shown.filter(s -> s.iso3().equals(now.iso3())).isEmpty();
        if (another || now.target().isEmpty()) revising = false;
        boolean same = !another && shown.map(Now::target).equals(Optional.of(now.target())) && shown.map(JudgementStrip::last).equals(Optional.of(last(now)));
        shown = Optional.of(now);
        now.target().ifPresent(t -> form.show(t, now.assessment(open.desk().planDay()), another));
        if (!same) Refocus.around(card, revise, this::fill);
    }

    /// Opens the fields, or closes them.
    void turn() {
        revising = !revising;
        Refocus.around(card, revise, this::fill);
    }

    private void fill() {
        revise.setText(wording.text(revising ? "states.judgement.close" : "states.judgement.revise"));
        Now now = shown.orElseThrow();
        judged.getChildren().setAll(now.target().map(t -> judgement(t, last(now))).orElseGet(() -> none(now.state())));
        fields.setVisible(revising);
        fields.setManaged(revising);
    }

    private Node none(State state) {
        Button add = Buttons.withIcon(Buttons.plain(wording.text("states.add-target"), () -> list.addTarget(state)), "fth-flag");
        add.setId("add-target");
        return Style.styled(new VBox(new EndBeside(new VBox(Words.wrapped(wording.text("states.judgement.none"), Style.STRONG),
                Words.caption(wording.text("states.judgement.none.why"))), new VBox(add))), Style.START_CARD);
    }

    private static Optional<Assessment> last(Now now) {
        return now.plan().assessment(now.iso3());
    }

    private Node judgement(TargetState target, Optional<Assessment> last) {
        var parts = Style.styled(new FlowPane(), Style.JUDGEMENT);
        parts.getChildren().addAll(part("states.judgement.leaning", wording.leaning(last.map(Assessment::leaning).orElse(Leaning.UNKNOWN))), part("states.judgement.confidence", last.map(a -> wording.confidence(a.confidence())).orElse("")),
                part("states.judgement.priority", wording.priority(target.priority())), part("states.judgement.decision", target.decisionAsked()),
                part("states.judgement.requested", target.requestedBy()), part("states.judgement.owner", target.localOwner()));
        String day = last.map(a -> wording.text("states.assessed", wording.days().day(a.day()))).orElseGet(() -> wording.text("states.assessed.no-day"));
        var end = new VBox(Words.line(day, Style.CAPTION, Style.MUTED), revise);
        end.setAlignment(Pos.CENTER_RIGHT);
        var lines = Style.styled(new VBox(new EndBeside(parts, end)), Style.FILTERS);
        last.map(Assessment::rationale).filter(why -> !why.isBlank())
                .ifPresent(why -> lines.getChildren().add(Style.styled(new VBox(Words.sentence(why)), Style.JUDGEMENT_WHY)));
        return lines;
    }

    private VBox part(String key, String value) {
        var shownValue = value.isBlank() ? Words.wrapped(wording.text("states.judgement.empty"), Style.MUTED) : Words.wrapped(value, Style.STRONG);
        return Style.styled(new VBox(Words.wrapped(wording.text(key), Style.CAPTION, Style.MUTED), shownValue), Style.JUDGEMENT_PART);
    }
}
