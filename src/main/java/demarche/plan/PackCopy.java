package demarche.plan;

import static demarche.plan.handling.Sensitivity.MINISTRY;
import static demarche.plan.handling.Sensitivity.OPEN;

import demarche.plan.handling.Sensitive;
import demarche.plan.id.ItemId;
import demarche.plan.limit.Limits;
import java.time.LocalDate;
import java.util.Optional;

/// A numbered copy of a pack, and who has it.
///
/// @param title the recipient; never blank
/// @param number counted from 1 within the pack
/// @param issue the version handed over; empty while nothing was
/// @param backOn when it came back or was destroyed
/// @param note may be empty
public record PackCopy(@Sensitive(OPEN) ItemId id, @Sensitive(MINISTRY) ItemId pack, @Sensitive(MINISTRY) String title,
        @Sensitive(MINISTRY) Optional<Integer> number, @Sensitive(MINISTRY) Optional<ItemId> issue,
        @Sensitive(MINISTRY) Optional<LocalDate> handedOn, @Sensitive(MINISTRY) Optional<LocalDate> backOn, @Sensitive(MINISTRY) String note) implements Item {

    public PackCopy {
        Limits.title(title);
        Limits.count(number);
        Limits.text(note);
    }

    /// A copy that is meant for somebody.
    public static PackCopy titled(ItemId id, ItemId pack, String title) {
        return new PackCopy(id, pack, title, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "");
    }

    @Override
    public Kind kind() {
        return Kind.PACK_COPY;
    }

    @Override
    public Optional<Address> within() {
        return Optional.of(new Address(Kind.PACK, pack));
    }

    /// Somebody has it.
    public boolean isOut() {
        return handedOn.isPresent() && backOn.isEmpty();
    }

    public PackCopy withPack(ItemId pack) {
        return new PackCopy(id, pack, title, number, issue, handedOn, backOn, note);
    }

    public PackCopy withTitle(String title) {
        return new PackCopy(id, pack, title, number, issue, handedOn, backOn, note);
    }

    public PackCopy withNumber(Optional<Integer> number) {
        return new PackCopy(id, pack, title, number, issue, handedOn, backOn, note);
    }

    public PackCopy withIssue(Optional<ItemId> issue) {
        return new PackCopy(id, pack, title, number, issue, handedOn, backOn, note);
    }

    public PackCopy withHandedOn(Optional<LocalDate> handedOn) {
        return new PackCopy(id, pack, title, number, issue, handedOn, backOn, note);
    }

    public PackCopy withBackOn(Optional<LocalDate> backOn) {
        return new PackCopy(id, pack, title, number, issue, handedOn, backOn, note);
    }

    public PackCopy withNote(String note) {
        return new PackCopy(id, pack, title, number, issue, handedOn, backOn, note);
    }
}
