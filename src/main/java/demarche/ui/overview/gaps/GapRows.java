package demarche.ui.overview.gaps;

import demarche.insight.gap.Gap;
import demarche.insight.gap.Rule;
import demarche.reference.topic.Debate;
import demarche.text.Texts;
import demarche.ui.kit.Icon;
import demarche.ui.kit.Style;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.SentenceRow;
import demarche.ui.kit.part.Signs;
import demarche.ui.kit.part.SourceMark;
import demarche.ui.kit.part.Words;
import java.util.Arrays;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Lays one gap out: its debates, its sentence that leads to where it shows, reason, source, last day, the step, and what opens under it.
final class GapRows {
    private final GapsViewModel model;
    private final GapsCard.Doors doors;

    GapRows(GapsViewModel model, GapsCard.Doors doors) {
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
        row.more(more(shown, index)).action(button(gap, index));
        shown.why().ifPresent(why -> row.opened(rule(why)));
        if (shown.asking()) row.opened(new AcceptForm(model, gap));
        shown.fold().ifPresent(fold -> row.below(fold(fold, index)));
        return row;
    }

    private MenuButton more(GapRow shown, int index) {
        Texts texts = model.wording().texts();
        MenuButton menu = Style.styled(Buttons.menu(""), Style.QUIET, Style.ICON_ONLY);
        menu.setId("gap-menu-" + index);
        menu.setGraphic(Icon.inText("fth-more-horizontal"));
        menu.setAccessibleText(texts.get("overview.gaps.menu", shown.gap().sentence()));
        menu.setTooltip(new Tooltip(texts.get("overview.gaps.menu.tip")));
        var accept = new MenuItem(texts.get("overview.accept"));
        accept.setOnAction(_ -> model.ask(shown.gap()));
        var why = new MenuItem(shown.why().isPresent() ? texts.get("overview.gaps.why.less") : texts.get("overview.gaps.why"));
        why.setOnAction(_ -> model.explain(shown.gap()));
        menu.getItems().addAll(why, accept);
        return menu;
    }

    private VBox rule(Rule.Words why) {
        return Style.styled(new VBox(Words.wrapped(why.name(), Style.STRONG), Words.wrapped(why.reason()), SourceMark.of(why.source())), Style.GAP_BELOW);
    }

    private Hyperlink fold(GapRow.Fold fold, int index) {
        Hyperlink link = Style.styled(Buttons.link(fold.words(), () -> model.fold(fold)), Style.GAP_MORE);
        link.setId("gap-fold-" + index);
        link.setGraphic(Icon.inText(fold.open() ? "fth-chevron-up" : "fth-chevron-down"));
        link.setMinWidth(0);
        link.setWrapText(true);
        return link;
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
