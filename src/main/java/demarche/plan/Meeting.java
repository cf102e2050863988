package demarche.plan;

import static demarche.plan.handling.Sensitivity.MINISTRY;
import static demarche.plan.handling.Sensitivity.OPEN;
import static demarche.plan.handling.Sensitivity.PARTNER;

import demarche.plan.handling.Sensitive;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.plan.limit.Limits;
import demarche.plan.part.Slot;
import java.util.Collections;
import java.util.Comparator;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/// One meeting of a pack: whom, when, and what for.
///
/// @param state whom we meet
/// @param title with whom, such as Permanent Mission to the United Nations; never blank
/// @param number of the brief, such as 2020/014; may be empty
/// @param contacts those we meet whom we know
/// @param ourSide who is there for us; may be empty
/// @param spoken the language spoken, and whether there is an interpreter; may be empty
/// @param purpose for what, in a few words; may be empty
/// @param objectives one a line, each with its day; may be empty
/// @param wanted what we want them to say, one a line; may be empty
/// @param sentence the one sentence to leave behind; may be empty
/// @param avoid what to avoid besides the usual, one a line; may be empty
public record Meeting(@Sensitive(OPEN) ItemId id, @Sensitive(MINISTRY) ItemId pack, @Sensitive(PARTNER) Iso3 state, @Sensitive(PARTNER) String title,
        @Sensitive(PARTNER) String number, Slot slot, @Sensitive(MINISTRY) SortedSet<ItemId> contacts, @Sensitive(MINISTRY) String ourSide,
        @Sensitive(MINISTRY) String spoken, @Sensitive(MINISTRY) String purpose, @Sensitive(MINISTRY) String objectives,
        @Sensitive(MINISTRY) String wanted, @Sensitive(MINISTRY) String sentence, @Sensitive(MINISTRY) String avoid) implements Item {
    static final Comparator<Meeting> BY_HOUR = Comparator.comparing((Meeting m) -> m.slot.begins()).thenComparing(Meeting::id);

    public Meeting {
        Limits.title(title);
        Limits.line(number);
        Limits.line(ourSide);
        Limits.line(spoken);
        Limits.line(purpose);
        Limits.text(objectives);
        Limits.text(wanted);
        Limits.text(sentence);
        Limits.text(avoid);
        contacts = Collections.unmodifiableSortedSet(new TreeSet<>(contacts));
    }

    /// That we meet, and nothing more.
    public static Meeting titled(ItemId id, ItemId pack, Iso3 state, String title) {
        return new Meeting(id, pack, state, title, "", Slot.open(), new TreeSet<>(), "", "", "", "", "", "", "");
    }

    @Override
    public Kind kind() {
        return Kind.MEETING;
    }

    @Override
    public Optional<Address> within() {
        return Optional.of(new Address(Kind.PACK, pack));
    }

    public Meeting withPack(ItemId pack) {
        return new Meeting(id, pack, state, title, number, slot, contacts, ourSide, spoken, purpose, objectives, wanted, sentence, avoid);
    }

    public Meeting withState(Iso3 state) {
        return new Meeting(id, pack, state, title, number, slot, contacts, ourSide, spoken, purpose, objectives, wanted, sentence, avoid);
    }

    public Meeting withTitle(String title) {
        return new Meeting(id, pack, state, title, number, slot, contacts, ourSide, spoken, purpose, objectives, wanted, sentence, avoid);
    }

    public Meeting withNumber(String number) {
        return new Meeting(id, pack, state, title, number, slot, contacts, ourSide, spoken, purpose, objectives, wanted, sentence, avoid);
    }

    public Meeting withSlot(Slot slot) {
        return new Meeting(id, pack, state, title, number, slot, contacts, ourSide, spoken, purpose, objectives, wanted, sentence, avoid);
    }

    public Meeting withContacts(SortedSet<ItemId> contacts) {
        return new Meeting(id, pack, state, title, number, slot, contacts, ourSide, spoken, purpose, objectives, wanted, sentence, avoid);
    }

    public Meeting withOurSide(String ourSide) {
        return new Meeting(id, pack, state, title, number, slot, contacts, ourSide, spoken, purpose, objectives, wanted, sentence, avoid);
    }

    public Meeting withSpoken(String spoken) {
        return new Meeting(id, pack, state, title, number, slot, contacts, ourSide, spoken, purpose, objectives, wanted, sentence, avoid);
    }

    public Meeting withPurpose(String purpose) {
        return new Meeting(id, pack, state, title, number, slot, contacts, ourSide, spoken, purpose, objectives, wanted, sentence, avoid);
    }

    public Meeting withObjectives(String objectives) {
        return new Meeting(id, pack, state, title, number, slot, contacts, ourSide, spoken, purpose, objectives, wanted, sentence, avoid);
    }

    public Meeting withWanted(String wanted) {
        return new Meeting(id, pack, state, title, number, slot, contacts, ourSide, spoken, purpose, objectives, wanted, sentence, avoid);
    }

    public Meeting withSentence(String sentence) {
        return new Meeting(id, pack, state, title, number, slot, contacts, ourSide, spoken, purpose, objectives, wanted, sentence, avoid);
    }

    public Meeting withAvoid(String avoid) {
        return new Meeting(id, pack, state, title, number, slot, contacts, ourSide, spoken, purpose, objectives, wanted, sentence, avoid);
    }
}
