package demarche.ui.timeline.own;

import demarche.plan.Holiday;
import demarche.plan.Item;
import demarche.plan.OwnEvent;
import demarche.plan.id.ItemId;
import demarche.text.Texts;
import demarche.ui.kit.Style;
import demarche.ui.kit.form.Caption;
import demarche.ui.kit.form.Field;
import demarche.ui.kit.form.Fields;
import demarche.ui.kit.form.Refusals;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.EvenColumns;
import demarche.ui.kit.part.Words;
import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// The fields of one date of our own: a decision point, or a holiday of a state. Nothing is kept before its button is pressed.
final class DateForm extends VBox {
    private final OwnDatesViewModel model;
    private final Texts texts;
    private final boolean ofHoliday;
    private final Field<String> title;
    private final Field<Optional<LocalDate>> first;
    private final Field<Optional<LocalDate>> last;
    private final Field<String> place;
    private final Field<String> source;
    private final StatesField states;
    private final Label problem = Words.wrapped("", Style.FIELD_PROBLEM);
    private final Runnable close;
    private Optional<ItemId> of = Optional.empty();

    private DateForm(OwnDatesViewModel model, boolean ofHoliday, Runnable close) {
        this.model = model;
        this.texts = model.wording().texts();
        this.ofHoliday = ofHoliday;
        this.close = close;
        var fields = new Fields(texts.locale());
        title = fields.text(Caption.of("date-title", texts.get("timeline.dates.field.title")), "", _ -> Optional.empty());
        first = fields.date(Caption.of("date-first", texts.get("timeline.dates.field.first")), Optional.empty(), _ -> Optional.empty());
        last = fields.date(Caption.of("date-last", texts.get("timeline.dates.field.last")).help(texts.get("timeline.dates.field.last.help")), Optional.empty(), _ -> Optional.empty());
        place = fields.text(Caption.of("date-place", texts.get("timeline.dates.field.place")), "", _ -> Optional.empty());
        source = fields.text(Caption.of("date-source", texts.get("timeline.dates.field.source")), "", _ -> Optional.empty());
        states = new StatesField(model, "date-states", ofHoliday ? texts.get("timeline.dates.field.state") : texts.get("timeline.dates.field.states"), ofHoliday);
        var keep = Buttons.small(ofHoliday ? texts.get("timeline.dates.holiday.keep") : texts.get("timeline.dates.point.keep"), this::keep);
        keep.setId("date-keep");
        Node[] shown = ofHoliday ? new Node[] {title, first, last, states, source} : new Node[] {title, first, last, states, place, source};
        problem.setId("date-problem");
        Style.styled(this, Style.ROW_FORM, Style.GAP_12);
        getChildren().addAll(new EvenColumns(180, 14, shown), problem, Style.styled(new FlowPane(keep, Buttons.small(texts.get("timeline.dates.close"), close)), Style.GAP_8));
        say("");
    }

    static DateForm of(OwnDatesViewModel model, Optional<OwnEvent> event, Runnable close) {
        var form = new DateForm(model, false, close);
        event.ifPresent(e -> {
            form.show(e, e.title(), e.first(), e.last(), e.source());
            form.place.show(e.place());
            form.states.show(e.states());
        });
        return form;
    }

    static DateForm ofHoliday(OwnDatesViewModel model, Optional<Holiday> holiday, Runnable close) {
        var form = new DateForm(model, true, close);
        holiday.ifPresent(h -> {
            form.show(h, h.title(), h.first(), h.last(), h.source());
            form.states.take(h.state());
        });
        return form;
    }

    private void show(Item item, String name, LocalDate from, LocalDate to, String known) {
        of = Optional.of(item.id());
        title.show(name);
        first.show(Optional.of(from));
        last.show(to.equals(from) ? Optional.empty() : Optional.of(to));
        source.show(known);
    }

    Field<String> title() {
        return title;
    }

    StatesField states() {
        return states;
    }

    private void say(String sentence) {
        problem.setText(sentence);
        problem.setVisible(!sentence.isEmpty());
        problem.setManaged(!sentence.isEmpty());
    }

    private void keep() {
        boolean read = title.commit() & first.commit() & last.commit() & place.commit() & source.commit();
        if (!read) return;
        Optional<String> missing = missing();
        if (missing.isEmpty()) missing = new Refusals(Texts.of("kit", texts.locale())).trying(this::put);
        say(missing.orElse(""));
        if (missing.isEmpty()) close.run();
    }

    private Optional<String> missing() {
        if (first.value().isEmpty()) return Optional.of(texts.get("timeline.dates.missing.day"));
        if (last.value().filter(l -> l.isBefore(first.value().get())).isPresent()) return Optional.of(texts.get("timeline.dates.missing.order"));
        return ofHoliday && states.value().isEmpty() ? Optional.of(texts.get("timeline.dates.missing.state")) : Optional.empty();
    }

    private void put() {
        LocalDate from = first.value().orElseThrow();
        LocalDate to = last.value().orElse(from);
        ItemId id = of.orElseGet(ItemId::random);
        if (ofHoliday) model.put(new Holiday(id, states.value().first(), title.value(), from, to, source.value()));
        else model.put(new OwnEvent(id, title.value(), from, to, states.value(), place.value(), source.value()));
    }
}
