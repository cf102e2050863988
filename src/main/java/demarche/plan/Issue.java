package demarche.plan;

import static demarche.plan.handling.Sensitivity.MINISTRY;
import static demarche.plan.handling.Sensitivity.OPEN;

import demarche.plan.handling.Sensitive;
import demarche.plan.id.ItemId;
import demarche.plan.limit.Limits;
import demarche.plan.part.Making;
import java.time.LocalDate;
import java.util.Optional;

/// A version of a pack that went out. What it said is what the plan held when this was written: the log gives it back, so nothing is kept twice.
///
/// @param title such as Version 2; never blank
/// @param day when it went out
/// @param facts the day of the facts it used
/// @param making as it was made
/// @param author who sent it out; may be empty
/// @param note may be empty
public record Issue(@Sensitive(OPEN) ItemId id, @Sensitive(MINISTRY) ItemId pack, @Sensitive(MINISTRY) String title,
        @Sensitive(MINISTRY) LocalDate day, @Sensitive(MINISTRY) LocalDate facts, Making making, @Sensitive(MINISTRY) String author,
        @Sensitive(MINISTRY) String note) implements Item {

    public Issue {
        Limits.title(title);
        Limits.line(author);
        Limits.text(note);
    }

    /// The first of a pack, made the usual way.
    public static Issue titled(ItemId id, ItemId pack, String title, LocalDate day) {
        return new Issue(id, pack, title, day, day, Making.usual(), "", "");
    }

    @Override
    public Kind kind() {
        return Kind.ISSUE;
    }

    @Override
    public Optional<Address> within() {
        return Optional.of(new Address(Kind.PACK, pack));
    }

    public Issue withPack(ItemId pack) {
        return new Issue(id, pack, title, day, facts, making, author, note);
    }

    public Issue withTitle(String title) {
        return new Issue(id, pack, title, day, facts, making, author, note);
    }

    public Issue withDay(LocalDate day) {
        return new Issue(id, pack, title, day, facts, making, author, note);
    }

    public Issue withFacts(LocalDate facts) {
        return new Issue(id, pack, title, day, facts, making, author, note);
    }

    public Issue withMaking(Making making) {
        return new Issue(id, pack, title, day, facts, making, author, note);
    }

    public Issue withAuthor(String author) {
        return new Issue(id, pack, title, day, facts, making, author, note);
    }

    public Issue withNote(String note) {
        return new Issue(id, pack, title, day, facts, making, author, note);
    }
}
