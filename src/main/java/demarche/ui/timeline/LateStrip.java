package demarche.ui.timeline;

import demarche.insight.schedule.Remedy;
import demarche.insight.schedule.Schedule;
import demarche.plan.Activity;
import demarche.ui.kit.Style;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.EvenColumns;
import demarche.ui.kit.part.Words;
import demarche.ui.timeline.part.TimelineViewModel;
import demarche.ui.timeline.part.Wording;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What comes late, each in a sentence with the one button that mends it; the soonest first.
final class LateStrip extends VBox {
    private static final int MOST = 3;
    private final TimelineViewModel model;
    private final Wording wording;
    private final Consumer<Activity> choose;
    private final Consumer<Activity> open;

    /// @param choose shows an activity so that a person can set its days
    /// @param open   opens its programme
    LateStrip(TimelineViewModel model, Consumer<Activity> choose, Consumer<Activity> open) {
        this.open = open;
        this.model = model;
        this.wording = model.wording();
        this.choose = choose;
        setId("late-strip");
        Style.styled(this, Style.CARD, Style.TIMELINE_LATE);
    }

    /// As the schedule has it, or would have it while something is dragged. The chosen activity comes first.
    void show(Optional<Schedule> schedule) {
        List<Activity> flagged = schedule.map(this::flagged).orElse(List.of());
        var lines = flagged.stream().limit(MOST).map(a -> line(schedule.orElseThrow(), a)).toArray(Node[]::new);
        getChildren().clear();
        Optional<Activity> chosen = schedule.flatMap(_ -> model.chosenActivity());
        chosen.ifPresent(a -> getChildren().add(told(schedule.orElseThrow(), a)));
        if (lines.length > 0) getChildren().add(new EvenColumns(290, 18, lines));
        if (flagged.size() > MOST) getChildren().add(Words.caption(wording.texts().get("timeline.late.more", flagged.size() - MOST)));
        setVisible(!getChildren().isEmpty());
        setManaged(!getChildren().isEmpty());
    }

    private List<Activity> flagged(Schedule schedule) {
        Stream<Activity> chosen = model.chosenProperty().get().flatMap(schedule::activity).filter(a -> !schedule.flags(a.id()).isEmpty()).stream();
        return Stream.concat(chosen, schedule.late().stream()).distinct().toList();
    }

    private Node told(Schedule schedule, Activity activity) {
        String days = schedule.days(activity.id()).map(wording::days).orElse("");
        String told = wording.texts().get("timeline.chosen", activity.title(), days, schedule.programme(activity).title());
        var words = Words.wrapped(schedule.lastUsefulStart(activity.id()).map(d -> wording.texts().get("timeline.chosen.last-start", told, wording.days().day(d))).orElse(told), Style.STRONG);
        words.setId("chosen");
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var openIt = Buttons.small(wording.texts().get("timeline.chosen.open"), () -> open.accept(activity));
        openIt.setId("open-programme");
        return Style.styled(new HBox(words, openIt), Style.GAP_12);
    }

    private Node line(Schedule schedule, Activity activity) {
        var sentence = Words.wrapped(wording.flags(schedule, activity).getFirst());
        HBox.setHgrow(sentence, Priority.ALWAYS);
        sentence.setMaxWidth(Double.MAX_VALUE);
        var line = Style.styled(new HBox(sentence), Style.GAP_12);
        line.setAlignment(Pos.CENTER_LEFT);
        model.remedy(activity).ifPresent(remedy -> line.getChildren().add(button(activity, remedy)));
        return line;
    }

    private Button button(Activity activity, Remedy remedy) {
        Button button = switch (remedy) {
            case Remedy.MoveTo(var days) -> Buttons.small(wording.texts().get("timeline.fix.move", wording.days().dayAndMonth(days.first())), () -> model.move(activity, days));
            case Remedy.SayDone() -> Buttons.small(wording.texts().get("timeline.fix.done"), () -> model.done(activity));
            case Remedy.Choose() -> Buttons.small(wording.texts().get("timeline.fix.choose"), () -> choose.accept(activity));
        };
        button.setId("fix-" + activity.id());
        button.setAccessibleText(button.getText() + ": " + activity.title());
        return button;
    }
}
