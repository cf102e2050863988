package demarche.ui.states.judgement;

import demarche.plan.Assessment;
import demarche.plan.TargetState;
import demarche.plan.choice.Leaning;
import demarche.plan.choice.Level;
import demarche.reference.state.State;
import demarche.text.Texts;
import demarche.ui.kit.Style;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.Card;
import demarche.ui.kit.part.EndBeside;
import demarche.ui.kit.part.Refocus;
import demarche.ui.kit.part.SourceMark;
import demarche.ui.kit.part.Words;
import demarche.ui.states.facts.OpenState;
import demarche.ui.states.facts.OpenState.Now;
import demarche.ui.states.facts.Wording;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// What we judge of a target state now and what we ask of it, to read, to judge anew and to edit; for any other state the button that makes it a target.
public final class JudgementStrip {
    /// What stands open under the strip.
    private enum Below { NOTHING, ASSESSMENT, TARGET }

    private final OpenState open;
    private final Wording wording;
    private final Texts texts;
    private final TargetForm target;
    private final VBox targetFields;
    private final Hyperlink revise;
    private final Hyperlink edit;
    private final Card card = Card.withoutTitle();
    private final VBox judged = new VBox();
    private final VBox below = new VBox();
    private Optional<Now> shown = Optional.empty();
    private Below which = Below.NOTHING;

    public JudgementStrip(OpenState open) {
        this.open = open;
        this.wording = open.wording();
        texts = Texts.of("judgement", wording.texts().locale());
        target = new TargetForm(open);
        targetFields = target.node(() -> shown.ifPresent(now -> open.removeTarget(now.state())));
        revise = Buttons.link("", this::revise);
        revise.setId("revise");
        edit = Buttons.link("", this::editTarget);
        edit.setId("edit-target");
        card.flush(new VBox(judged, below));
    }

    public Card card() {
        return card;
    }

    public void show(Now now) {
        boolean another = shown.filter(s -> s.iso3().equals(now.iso3())).isEmpty();
        boolean same = !another && shown.map(Now::target).equals(Optional.of(now.target())) && shown.map(JudgementStrip::last).equals(Optional.of(last(now)));
        shown = Optional.of(now);
        if (another || now.target().isEmpty()) turn(Below.NOTHING);
        now.target().ifPresent(t -> target.show(t, another));
        if (!same) Refocus.around(card, revise, this::fill);
    }

    /// Opens the form for a new assessment, or closes it.
    public void revise() {
        if (which == Below.ASSESSMENT) close();
        else shown.ifPresent(now -> write(AssessmentDraft.anew(open, now)));
    }

    /// Opens the form for the mistake in an assessment.
    void correct(Assessment assessment) {
        write(AssessmentDraft.correcting(open, assessment));
    }

    private void write(AssessmentDraft draft) {
        var form = new AssessmentForm(draft, wording, texts, this::close);
        which = Below.ASSESSMENT;
        below.getChildren().setAll(form);
        fill();
        form.focus();
    }

    /// Opens the fields of what we ask, or closes them.
    public void editTarget() {
        turn(which == Below.TARGET ? Below.NOTHING : Below.TARGET);
        Refocus.around(card, edit, this::fill);
    }

    private void close() {
        turn(Below.NOTHING);
        fill();
        revise.requestFocus();
    }

    private void turn(Below now) {
        which = now;
        if (which == Below.TARGET) below.getChildren().setAll(targetFields);
        if (which == Below.NOTHING) below.getChildren().clear();
    }

    private void fill() {
        revise.setText(which == Below.ASSESSMENT ? texts.get("judgement.close") : texts.get("judgement.revise"));
        edit.setText(which == Below.TARGET ? texts.get("judgement.close") : texts.get("judgement.edit"));
        Now now = shown.orElseThrow();
        judged.getChildren().setAll(now.target().map(t -> judgement(t, last(now))).orElseGet(() -> none(now.state())));
    }

    private Node none(State state) {
        Button add = Buttons.withIcon(Buttons.plain(wording.text("states.add-target"), () -> open.addTarget(state)), "fth-flag");
        add.setId("add-target");
        return Style.styled(new VBox(new EndBeside(new VBox(Words.wrapped(wording.text("states.judgement.none"), Style.STRONG),
                Words.caption(wording.text("states.judgement.none.why"))), new VBox(add))), Style.START_CARD);
    }

    private static Optional<Assessment> last(Now now) {
        return now.plan().assessment(now.iso3());
    }

    private Node judgement(TargetState target, Optional<Assessment> last) {
        var parts = Style.styled(new FlowPane(), Style.JUDGEMENT);
        parts.getChildren().addAll(part(texts.get("judgement.leaning"), wording.leaning(last.map(Assessment::leaning).orElse(Leaning.UNKNOWN))),
                part(texts.get("judgement.confidence"), last.map(a -> wording.confidence(a.confidence())).orElse("")));
        level(texts.get("judgement.influence"), last.map(Assessment::influence)).ifPresent(parts.getChildren()::add);
        level(texts.get("judgement.reach"), last.map(Assessment::reach)).ifPresent(parts.getChildren()::add);
        parts.getChildren().addAll(part(wording.text("states.judgement.decision"), target.decisionAsked()), part(wording.text("states.judgement.priority"), wording.priority(target.priority())),
                part(wording.text("states.judgement.requested"), target.requestedBy()), part(wording.text("states.judgement.owner"), target.localOwner()));
        var links = Style.styled(new FlowPane(revise, edit), Style.GAP_12);
        links.setAlignment(Pos.CENTER_RIGHT);
        links.setPrefWrapLength(180);
        var end = new VBox(Words.wrapped(assessed(last), Style.CAPTION, Style.MUTED), links);
        end.setAlignment(Pos.CENTER_RIGHT);
        var lines = Style.styled(new VBox(new EndBeside(parts, end)), Style.FILTERS);
        last.filter(a -> !a.rationale().isBlank()).ifPresent(a -> lines.getChildren().add(why(a)));
        return lines;
    }

    private String assessed(Optional<Assessment> last) {
        if (last.isEmpty()) return texts.get("judgement.never");
        String day = wording.days().day(last.get().day());
        return last.get().author().isBlank() ? texts.get("judgement.assessed", day) : texts.get("judgement.assessed.by", day, last.get().author());
    }

    private VBox why(Assessment last) {
        var why = Style.styled(new VBox(Words.sentence(last.rationale())), Style.JUDGEMENT_WHY, Style.GAP_4);
        if (!last.source().isBlank()) why.getChildren().add(SourceMark.of(last.source()));
        return why;
    }

    private Optional<VBox> level(String name, Optional<Level> level) {
        return level.filter(l -> l != Level.UNKNOWN).map(l -> part(name, wording.level(l)));
    }

    private VBox part(String name, String value) {
        var shownValue = value.isBlank() ? Words.wrapped(wording.text("states.judgement.empty"), Style.MUTED) : Words.wrapped(value, Style.STRONG);
        return Style.styled(new VBox(Words.wrapped(name, Style.CAPTION, Style.MUTED), shownValue), Style.JUDGEMENT_PART);
    }
}
