package demarche.ui.packs.meetings;

import demarche.plan.Meeting;
import demarche.text.Texts;
import demarche.ui.kit.Style;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.Card;
import demarche.ui.kit.part.Refocus;
import demarche.ui.kit.part.Rows;
import demarche.ui.kit.part.Words;
import demarche.ui.packs.part.PackWords;
import demarche.ui.packs.part.StateSearch;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// The meetings of the pack by the hour; the fields of one open under its line.
public final class MeetingsCard {
    private final MeetingsModel model;
    private final PackWords words;
    private final Texts texts;
    private final MeetingForm form;
    private final VBox body = new VBox();
    private final Button add;
    private final Card card;

    public MeetingsCard(MeetingsModel model, PackWords words) {
        this.model = model;
        this.words = words;
        this.texts = words.texts();
        form = new MeetingForm(model, words);
        add = StateSearch.button("add-meeting", texts.get("packs.meeting.add"), words, state -> {
            model.add(state);
            form.focus();
        });
        card = Card.of(texts.get("packs.meetings")).flush(new VBox(body, Style.styled(new FlowPane(add), Style.FILTERS)));
    }

    public Card card() {
        return card;
    }

    /// Follows which meeting is open until the subscription ends.
    public Subscription follow() {
        return model.chosenProperty().subscribe(_ -> show());
    }

    public void show() {
        Refocus.around(body, add, this::lay);
    }

    private void lay() {
        List<Meeting> meetings = model.meetings();
        Optional<Meeting> chosen = model.chosen();
        chosen.ifPresent(form::show);
        var rows = new Rows();
        if (meetings.isEmpty()) rows.row(Words.wrapped(texts.get("packs.meetings.none"), Style.MUTED));
        for (Meeting meeting : meetings) {
            boolean open = chosen.filter(meeting::equals).isPresent();
            rows.row(line(meeting, open), Buttons.icon("fth-x", texts.get("packs.meeting.remove", meeting.title()), "", () -> model.remove(meeting)));
            if (open) rows.add(form);
        }
        body.getChildren().setAll(rows);
    }

    private VBox line(Meeting meeting, boolean open) {
        String who = meeting.title().equals(words.state(meeting.state())) ? meeting.title() : texts.get("packs.meeting.line", words.state(meeting.state()), meeting.title());
        Hyperlink link = Style.styled(Buttons.link(who, () -> toggle(meeting, open)), Style.OPENS, Style.STRONG);
        link.setId("meeting-" + meeting.id());
        link.setWrapText(true);
        link.setMinWidth(0);
        var line = new VBox(link, Words.caption(words.when(meeting)));
        HBox.setHgrow(line, Priority.ALWAYS);
        return line;
    }

    private void toggle(Meeting meeting, boolean open) {
        model.choose(open ? Optional.empty() : Optional.of(meeting.id()));
        if (!open) form.focus();
    }
}
