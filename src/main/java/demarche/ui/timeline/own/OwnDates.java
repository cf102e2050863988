package demarche.ui.timeline.own;

import demarche.plan.Holiday;
import demarche.plan.OwnEvent;
import demarche.text.Texts;
import demarche.ui.kit.Style;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.Card;
import demarche.ui.kit.part.Rows;
import demarche.ui.kit.part.Words;
import demarche.ui.timeline.part.TimelineViewModel;
import demarche.ui.timeline.part.TimelineViewModel.Shown;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The dates the plan adds itself: decision points the reference does not hold, and holidays of states; each can be added, changed and removed.
public final class OwnDates {
    private final OwnDatesViewModel model;
    private final Texts texts;
    private final VBox points = new VBox();
    private final VBox holidays = new VBox();
    private final VBox pointForm = new VBox();
    private final VBox holidayForm = new VBox();
    private final Clashes clashes;
    private final VBox view;
    private Optional<DateForm> open = Optional.empty();

    public OwnDates(TimelineViewModel timeline) {
        model = new OwnDatesViewModel(timeline);
        texts = timeline.wording().texts();
        clashes = new Clashes(timeline.wording());
        Card ofPoints = Card.of(texts.get("timeline.dates.points")).trailing(add("add-point", texts.get("timeline.dates.point.add"), () -> editPoint(Optional.empty()))).flush(new VBox(points, pointForm));
        Card ofHolidays = Card.of(texts.get("timeline.dates.holidays")).trailing(add("add-holiday", texts.get("timeline.dates.holiday.add"), () -> editHoliday(Optional.empty()))).flush(new VBox(holidays, holidayForm));
        view = Style.styled(new VBox(ofPoints, ofHolidays, clashes.card()), Style.GAP_12);
    }

    private static Button add(String id, String words, Runnable action) {
        Button add = Buttons.withIcon(Buttons.small(words, action), "fth-plus");
        add.setId(id);
        return add;
    }

    public Node show(Shown now) {
        var ofPoints = new Rows();
        if (model.events().isEmpty()) ofPoints.row(Words.wrapped(texts.get("timeline.dates.points.none"), Style.MUTED));
        model.events().forEach(e -> ofPoints.row(words(e), edit(e.title(), () -> editPoint(Optional.of(e))), remove(e.title(), () -> model.remove(e))));
        points.getChildren().setAll(ofPoints);
        var ofHolidays = new Rows();
        if (model.holidays().isEmpty()) ofHolidays.row(Words.wrapped(texts.get("timeline.dates.holidays.none"), Style.MUTED));
        model.holidays().forEach(h -> ofHolidays.row(words(h), edit(h.title(), () -> editHoliday(Optional.of(h))), remove(h.title(), () -> model.remove(h))));
        holidays.getChildren().setAll(ofHolidays);
        clashes.show(now);
        return view;
    }

    private Node words(OwnEvent event) {
        String who = event.states().isEmpty() ? texts.get("timeline.dates.any") : event.states().stream().map(model.wording()::state).collect(Collectors.joining(", "));
        return words(event.title(), model.wording().days().span(event.first(), event.last()) + " · " + who, event.source());
    }

    private Node words(Holiday holiday) {
        return words(holiday.title(), model.wording().days().span(holiday.first(), holiday.last()) + " · " + model.wording().state(holiday.state()), holiday.source());
    }

    private Node words(String title, String line, String source) {
        var words = Style.styled(new VBox(Words.wrapped(title, Style.STRONG), Words.caption(line)), Style.GAP_4);
        words.getChildren().add(source.isBlank() ? Words.caption(texts.get("timeline.dates.unsourced"), Style.ATTENTION) : Words.wrapped(texts.get("timeline.dates.source", source), Style.CAPTION, Style.FAINT));
        HBox.setHgrow(words, Priority.ALWAYS);
        return words;
    }

    private Button edit(String title, Runnable action) {
        return Buttons.icon("fth-edit-2", texts.get("timeline.dates.edit", title), "", action);
    }

    private Button remove(String title, Runnable action) {
        return Buttons.icon("fth-x", texts.get("timeline.dates.remove", title), "", () -> {
            close();
            action.run();
        });
    }

    /// Opens the fields of a decision point, or of a new one.
    public void editPoint(Optional<OwnEvent> event) {
        close();
        open(pointForm, DateForm.of(model, event, this::close));
    }

    /// Opens the fields of a holiday, or of a new one.
    public void editHoliday(Optional<Holiday> holiday) {
        close();
        open(holidayForm, DateForm.ofHoliday(model, holiday, this::close));
    }

    private void open(VBox into, DateForm form) {
        into.getChildren().setAll(form);
        open = Optional.of(form);
        form.title().control().requestFocus();
    }

    private void close() {
        open = Optional.empty();
        pointForm.getChildren().clear();
        holidayForm.getChildren().clear();
    }

    Optional<DateForm> form() {
        return open;
    }

    OwnDatesViewModel model() {
        return model;
    }
}
