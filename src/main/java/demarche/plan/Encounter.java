package demarche.plan;

import static demarche.plan.handling.Sensitivity.MINISTRY;
import static demarche.plan.handling.Sensitivity.OPEN;

import demarche.plan.choice.Confidence;
import demarche.plan.choice.EncounterKind;
import demarche.plan.choice.Leaning;
import demarche.plan.handling.Sensitive;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.plan.id.NarrativeId;
import demarche.plan.limit.Limits;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/// A meeting, call or demarche: what was said, what stance was heard, what was promised, what follows.
///
/// @param state whose stance was heard
/// @param place may be empty
/// @param contacts those we met whom we know
/// @param others those we met besides; may be empty
/// @param heard the stance we heard; empty where none was
/// @param confidence in the stance heard
/// @param quote in their words; may be empty
/// @param summary what it was about; may be empty
/// @param promise who promised what; may be empty
/// @param raised the concerns they raised
/// @param followUp what we do next; may be empty
/// @param followUpBy by when
/// @param followedUp the day it was done
/// @param author who was there for us; may be empty
public record Encounter(@Sensitive(OPEN) ItemId id, @Sensitive(MINISTRY) Iso3 state, @Sensitive(MINISTRY) LocalDate day,
        @Sensitive(MINISTRY) EncounterKind type, @Sensitive(MINISTRY) String place, @Sensitive(MINISTRY) SortedSet<ItemId> contacts,
        @Sensitive(MINISTRY) String others, @Sensitive(MINISTRY) Optional<Leaning> heard, @Sensitive(MINISTRY) Confidence confidence,
        @Sensitive(MINISTRY) String quote, @Sensitive(MINISTRY) String summary, @Sensitive(MINISTRY) String promise,
        @Sensitive(MINISTRY) SortedSet<NarrativeId> raised, @Sensitive(MINISTRY) String followUp,
        @Sensitive(MINISTRY) Optional<LocalDate> followUpBy, @Sensitive(MINISTRY) Optional<LocalDate> followedUp, @Sensitive(MINISTRY) String author) implements Item {

    public Encounter {
        Limits.line(place);
        Limits.line(others);
        Limits.text(quote);
        Limits.text(summary);
        Limits.text(promise);
        Limits.line(followUp);
        Limits.line(author);
        contacts = Collections.unmodifiableSortedSet(new TreeSet<>(contacts));
        raised = Collections.unmodifiableSortedSet(new TreeSet<>(raised));
    }

    /// That we met, and nothing more.
    public static Encounter of(ItemId id, Iso3 state, LocalDate day) {
        return new Encounter(id, state, day, EncounterKind.MEETING, "", new TreeSet<>(), "", Optional.empty(), Confidence.MEDIUM, "", "", "", new TreeSet<>(), "",
                Optional.empty(), Optional.empty(), "");
    }

    @Override
    public Kind kind() {
        return Kind.ENCOUNTER;
    }

    public Encounter withState(Iso3 state) {
        return new Encounter(id, state, day, type, place, contacts, others, heard, confidence, quote, summary, promise, raised, followUp, followUpBy,
                followedUp, author);
    }

    public Encounter withDay(LocalDate day) {
        return new Encounter(id, state, day, type, place, contacts, others, heard, confidence, quote, summary, promise, raised, followUp, followUpBy,
                followedUp, author);
    }

    public Encounter withType(EncounterKind type) {
        return new Encounter(id, state, day, type, place, contacts, others, heard, confidence, quote, summary, promise, raised, followUp, followUpBy,
                followedUp, author);
    }

    public Encounter withPlace(String place) {
        return new Encounter(id, state, day, type, place, contacts, others, heard, confidence, quote, summary, promise, raised, followUp, followUpBy,
                followedUp, author);
    }

    public Encounter withContacts(SortedSet<ItemId> contacts) {
        return new Encounter(id, state, day, type, place, contacts, others, heard, confidence, quote, summary, promise, raised, followUp, followUpBy,
                followedUp, author);
    }

    public Encounter withOthers(String others) {
        return new Encounter(id, state, day, type, place, contacts, others, heard, confidence, quote, summary, promise, raised, followUp, followUpBy,
                followedUp, author);
    }

    public Encounter withHeard(Optional<Leaning> heard) {
        return new Encounter(id, state, day, type, place, contacts, others, heard, confidence, quote, summary, promise, raised, followUp, followUpBy,
                followedUp, author);
    }

    public Encounter withConfidence(Confidence confidence) {
        return new Encounter(id, state, day, type, place, contacts, others, heard, confidence, quote, summary, promise, raised, followUp, followUpBy,
                followedUp, author);
    }

    public Encounter withQuote(String quote) {
        return new Encounter(id, state, day, type, place, contacts, others, heard, confidence, quote, summary, promise, raised, followUp, followUpBy,
                followedUp, author);
    }

    public Encounter withSummary(String summary) {
        return new Encounter(id, state, day, type, place, contacts, others, heard, confidence, quote, summary, promise, raised, followUp, followUpBy,
                followedUp, author);
    }

    public Encounter withPromise(String promise) {
        return new Encounter(id, state, day, type, place, contacts, others, heard, confidence, quote, summary, promise, raised, followUp, followUpBy,
                followedUp, author);
    }

    public Encounter withRaised(SortedSet<NarrativeId> raised) {
        return new Encounter(id, state, day, type, place, contacts, others, heard, confidence, quote, summary, promise, raised, followUp, followUpBy,
                followedUp, author);
    }

    public Encounter withFollowUp(String followUp) {
        return new Encounter(id, state, day, type, place, contacts, others, heard, confidence, quote, summary, promise, raised, followUp, followUpBy,
                followedUp, author);
    }

    public Encounter withFollowUpBy(Optional<LocalDate> followUpBy) {
        return new Encounter(id, state, day, type, place, contacts, others, heard, confidence, quote, summary, promise, raised, followUp, followUpBy,
                followedUp, author);
    }

    public Encounter withFollowedUp(Optional<LocalDate> followedUp) {
        return new Encounter(id, state, day, type, place, contacts, others, heard, confidence, quote, summary, promise, raised, followUp, followUpBy,
                followedUp, author);
    }

    public Encounter withAuthor(String author) {
        return new Encounter(id, state, day, type, place, contacts, others, heard, confidence, quote, summary, promise, raised, followUp, followUpBy,
                followedUp, author);
    }
}
