package demarche.ui.packs.meetings;

import demarche.plan.Contact;
import demarche.plan.Meeting;
import demarche.text.Texts;
import demarche.ui.kit.Style;
import demarche.ui.kit.form.Caption;
import demarche.ui.kit.form.Field;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.Chip;
import demarche.ui.kit.part.EvenColumns;
import demarche.ui.kit.part.SearchPanel;
import demarche.ui.kit.part.SearchPopup;
import demarche.ui.kit.part.Words;
import demarche.ui.packs.part.ItemForm;
import demarche.ui.packs.part.PackWords;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// The fields of one meeting: when and where, who meets, and what is to come of it.
final class MeetingForm extends VBox {
    private final MeetingsModel model;
    private final Texts texts;
    private final ItemForm<Meeting> form;
    private final Field<String> title;
    private final FlowPane people = Style.styled(new FlowPane(), Style.GAP_8);
    private final Button addPerson;

    MeetingForm(MeetingsModel model, PackWords words) {
        this.model = model;
        this.texts = words.texts();
        form = new ItemForm<>(texts, model::edit);
        addPerson = Buttons.withIcon(Buttons.small(texts.get("packs.meeting.person.add"), this::search), "fth-plus");
        addPerson.setId("meeting-person");
        title = form.text(caption("meeting-title", texts.get("packs.meeting.title")), Meeting::title, Meeting::withTitle);
        Style.styled(this, Style.ROW_FORM, Style.GAP_12);
        getChildren().add(title);
        when();
        who();
        what();
    }

    private static Caption caption(String id, String label) {
        return Caption.of(id, label);
    }

    private void when() {
        getChildren().addAll(
                new EvenColumns(120, 12, form.date(caption("meeting-day", texts.get("packs.meeting.day")), m -> m.slot().day(), (m, day) -> m.withSlot(m.slot().withDay(day))),
                        form.text(caption("meeting-number", texts.get("packs.meeting.number")), Meeting::number, Meeting::withNumber)),
                new EvenColumns(100, 12, form.time(caption("meeting-from", texts.get("packs.meeting.from")), m -> m.slot().from(), (m, hour) -> m.withSlot(m.slot().withFrom(hour))),
                        form.time(caption("meeting-until", texts.get("packs.meeting.until")), m -> m.slot().until(), (m, hour) -> m.withSlot(m.slot().withUntil(hour)))),
                form.zone(caption("meeting-zone", texts.get("packs.meeting.zone")), m -> m.slot().zone(), (m, zone) -> m.withSlot(m.slot().withZone(zone))),
                form.text(caption("meeting-place", texts.get("packs.meeting.place")), m -> m.slot().place(), (m, place) -> m.withSlot(m.slot().withPlace(place))));
    }

    private void who() {
        getChildren().addAll(Style.styled(new VBox(Words.wrapped(texts.get("packs.meeting.people"), Style.FIELD_LABEL), people), Style.FIELD),
                form.text(caption("meeting-our-side", texts.get("packs.meeting.our-side")), Meeting::ourSide, Meeting::withOurSide),
                form.text(caption("meeting-spoken", texts.get("packs.meeting.spoken")), Meeting::spoken, Meeting::withSpoken));
    }

    private void what() {
        getChildren().addAll(form.text(caption("meeting-purpose", texts.get("packs.meeting.purpose")), Meeting::purpose, Meeting::withPurpose),
                form.area(caption("meeting-objectives", texts.get("packs.meeting.objectives")).help(texts.get("packs.meeting.objectives.help")), 3, Meeting::objectives, Meeting::withObjectives),
                form.area(caption("meeting-wanted", texts.get("packs.meeting.wanted")).help(texts.get("packs.meeting.line-each")), 3, Meeting::wanted, Meeting::withWanted),
                form.area(caption("meeting-sentence", texts.get("packs.meeting.sentence")), 2, Meeting::sentence, Meeting::withSentence),
                form.area(caption("meeting-avoid", texts.get("packs.meeting.avoid")).help(texts.get("packs.meeting.line-each")), 2, Meeting::avoid, Meeting::withAvoid));
    }

    void show(Meeting meeting) {
        form.show(meeting, meeting.id());
        people.getChildren().setAll(model.people(meeting).stream().map(this::chip).toList());
        people.getChildren().add(addPerson);
    }

    private Chip chip(Contact contact) {
        return Chip.plain(contact.title()).removable(texts.get("packs.meeting.person.remove", contact.title()), () -> model.drop(contact));
    }

    private void search() {
        SearchPopup.open(addPerson, new SearchPanel<Contact>(texts.get("packs.meeting.person.add"), texts.get("packs.meeting.person.search"), texts.locale(), model::sought).onTaken(model::meet));
    }

    void focus() {
        title.control().requestFocus();
    }
}
