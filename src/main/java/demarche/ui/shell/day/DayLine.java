package demarche.ui.shell.day;

import demarche.ui.kit.Icon;
import demarche.ui.kit.Style;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.EndBeside;
import demarche.ui.kit.part.Words;
import demarche.ui.shell.day.DayViewModel.Shown;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The ochre line under the header while another day than the plan's is looked at, or one of which the tables know little: nobody takes it for today.
public final class DayLine extends VBox {
    private final DayViewModel model;
    private final Label sentence = Words.wrapped("", Style.STRONG);
    private final Label limit = Words.wrapped("");
    private final Button back;
    private final Button keep;
    private final FlowPane ways;

    public DayLine(DayViewModel model) {
        this.model = model;
        back = Buttons.small(model.texts().get("day.back"), model::back);
        back.setId("day-back");
        keep = Buttons.small(model.texts().get("day.keep"), model::keep);
        keep.setId("day-line-keep");
        ways = Style.styled(new FlowPane(back, keep), Style.GAP_8);
        ways.setPrefWrapLength(420);
        ways.setAlignment(Pos.CENTER_RIGHT);
        var words = new HBox(Icon.of("fth-clock"), new VBox(sentence, limit));
        Style.styled(words, Style.GAP_8);
        getChildren().add(new EndBeside(words, ways));
        Style.styled(this, Style.DAY_LINE);
        setId("day-line");
        model.shownProperty().subscribe(this::show);
    }

    private void show(Optional<Shown> shown) {
        Optional<String> look = shown.flatMap(Shown::look);
        Optional<String> warning = shown.flatMap(Shown::limit);
        boolean needed = look.isPresent() || warning.isPresent();
        setVisible(needed);
        setManaged(needed);
        say(sentence, look.or(() -> warning));
        say(limit, look.flatMap(_ -> warning));
        ways.setVisible(look.isPresent());
        ways.setManaged(look.isPresent());
        shown.ifPresent(_ -> {
            Optional<String> refusal = model.keepRefusal();
            keep.setDisable(refusal.isPresent());
            keep.setAccessibleHelp(refusal.orElse(""));
        });
    }

    private static void say(Label label, Optional<String> words) {
        label.setText(words.orElse(""));
        label.setVisible(words.isPresent());
        label.setManaged(words.isPresent());
    }
}
