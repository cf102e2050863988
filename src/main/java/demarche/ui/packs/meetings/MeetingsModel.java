package demarche.ui.packs.meetings;

import demarche.plan.Contact;
import demarche.plan.Meeting;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.text.Folding;
import demarche.ui.desk.TakeBack;
import demarche.ui.kit.part.Choice;
import demarche.ui.packs.part.OpenPack;
import demarche.ui.packs.part.PackWords;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The meetings of the open pack, and the one whose fields are open. Knows no controls.
public final class MeetingsModel {
    private final OpenPack open;
    private final PackWords words;
    private final TakeBack takeBack;
    private final ReadOnlyObjectWrapper<Optional<ItemId>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());

    public MeetingsModel(OpenPack open, PackWords words, TakeBack takeBack) {
        this.open = open;
        this.words = words;
        this.takeBack = takeBack;
    }

    List<Meeting> meetings() {
        return open.nowProperty().get().map(OpenPack.Now::meetings).orElse(List.of());
    }

    ReadOnlyObjectProperty<Optional<ItemId>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    Optional<Meeting> chosen() {
        return chosen.get().flatMap(id -> meetings().stream().filter(m -> m.id().equals(id)).findFirst());
    }

    void choose(Optional<ItemId> meeting) {
        chosen.set(meeting);
    }

    /// A meeting with the state, on the day and at the place of the last one, since meetings of a pack come together.
    void add(Iso3 state) {
        open.pack().ifPresent(pack -> {
            Meeting made = Meeting.titled(ItemId.random(), pack.id(), state, words.state(state));
            List<Meeting> before = meetings();
            Meeting placed = before.isEmpty() ? made
                    : made.withSlot(made.slot().withDay(before.getLast().slot().day()).withZone(before.getLast().slot().zone()).withPlace(before.getLast().slot().place()));
            open.editPlan(plan -> plan.with(placed));
            choose(Optional.of(made.id()));
        });
    }

    /// An edit of the meeting whose fields are open.
    Optional<String> edit(UnaryOperator<Meeting> change) {
        return open.editPlan(plan -> chosen.get().flatMap(plan.meetings()::find).map(m -> plan.with(change.apply(m))).orElse(plan));
    }

    void remove(Meeting meeting) {
        if (chosen.get().equals(Optional.of(meeting.id()))) choose(Optional.empty());
        takeBack.without(meeting, words.texts().get("packs.meeting.removed", meeting.title()));
    }

    /// The people of a meeting, as the plan knows them.
    List<Contact> people(Meeting meeting) {
        return meeting.contacts().stream().flatMap(id -> open.desk().plan().contacts().find(id).stream()).toList();
    }

    /// Whom to add for what was typed: those of the state first.
    List<Choice<Contact>> sought(String typed) {
        List<String> sought = Folding.words(typed);
        Optional<Meeting> meeting = chosen();
        Stream<Contact> left = open.desk().plan().contacts().stream().filter(c -> meeting.filter(m -> m.contacts().contains(c.id())).isEmpty())
                .filter(c -> Folding.begins(sought, Folding.words(c.title() + " " + c.role())));
        return left.sorted(Comparator.comparing((Contact c) -> !c.state().equals(meeting.map(Meeting::state))).thenComparing(Contact::title))
                .map(c -> new Choice<>(c, Optional.empty(), c.title(), c.role())).toList();
    }

    void meet(Contact contact) {
        edit(m -> m.withContacts(with(m, contact)));
    }

    private static TreeSet<ItemId> with(Meeting meeting, Contact contact) {
        var more = new TreeSet<>(meeting.contacts());
        more.add(contact.id());
        return more;
    }

    void drop(Contact contact) {
        edit(m -> {
            var fewer = new TreeSet<>(m.contacts());
            fewer.remove(contact.id());
            return m.withContacts(fewer);
        });
    }
}
