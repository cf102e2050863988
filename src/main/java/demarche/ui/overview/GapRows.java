package demarche.ui.overview;

import demarche.insight.gap.Gap;
import demarche.reference.topic.Debate;
import demarche.ui.kit.Style;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.SentenceRow;
import demarche.ui.kit.part.Signs;
import java.util.Arrays;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;

/// Lays one gap out: its debates, its sentence that leads to where it shows, reason, source, last day, and the step.
final class GapRows {
    private final OverviewViewModel model;
    private final OverviewScreen.Doors doors;

    GapRows(OverviewViewModel model, OverviewScreen.Doors doors) {
        this.model = model;
        this.doors = doors;
    }

    /// The id of the button in the row.
    static String step(int index) {
        return "gap-step-" + index;
    }

    SentenceRow row(GapRow shown, int index) {
        Gap gap = shown.gap();
        var row = new SentenceRow(gap.sentence()).signs(signs(gap)).reason(gap.words().reason()).source(Wording.mark(model.wording().briefly(gap.words().source()), gap.words().source()));
        if (gap.programme().isPresent() || !gap.states().isEmpty()) row.opens("gap-" + index, () -> open(gap));
        shown.by().ifPresent(by -> row.date(by.day(), by.left(), by.near()));
        return row.action(button(gap, index));
    }

    private void open(Gap gap) {
        gap.programme().ifPresentOrElse(doors.openProgramme(), () -> doors.openState().accept(gap.states().getFirst()));
    }

    private Button button(Gap gap, int index) {
        Button step = Style.styled(Buttons.plain(gap.words().step(), () -> model.close(gap)), Style.STEP);
        step.setId(step(index));
        step.setMinWidth(Region.USE_PREF_SIZE);
        step.setMinHeight(Region.USE_PREF_SIZE);
        return step;
    }

    /// Taught first, then missing; an empty place where a gap is of no debate, so that the sentences stay in line.
    private Node[] signs(Gap gap) {
        Stream<Node> taught = Arrays.stream(Debate.values()).filter(gap.taught()::contains).map(d -> sign(d, true));
        Stream<Node> missing = Arrays.stream(Debate.values()).filter(gap.missing()::contains).map(d -> sign(d, false));
        Node[] all = Stream.concat(taught, missing).toArray(Node[]::new);
        return all.length == 0 ? new Node[] {Style.styled(new Region(), Style.SIGN)} : all;
    }

    private Node sign(Debate debate, boolean taught) {
        String name = model.wording().debate(debate);
        String said = taught ? model.wording().texts().get("overview.gaps.taught", name) : model.wording().texts().get("overview.gaps.missing", name);
        return Signs.debate(debate.code(), taught).named(said);
    }
}
