package demarche.history.telling;

import demarche.history.account.Clash;
import demarche.history.account.Wording;
import demarche.history.merge.Conflict;
import demarche.history.merge.Decision;
import demarche.history.merge.Place;
import demarche.history.merge.Version;
import demarche.plan.Address;
import java.util.List;
import java.util.Optional;

/// A conflict in words: where it is, what everybody started from, and what each made of it.
///
/// @param item  such as `Programme: Night desk`
/// @param field such as `Purpose`; empty where it is about the item being there at all
/// @param base  what stood there before; empty where there was nothing, or the item itself is meant
/// @param sides two or more; in a merge mine comes first
public record Dispute(Conflict conflict, String item, String field, Optional<String> base, List<Side> sides) {

    /// What one of them made of it.
    public record Side(Version version, String words) {}

    public Dispute {
        sides = List.copyOf(sides);
    }

    /// Between this copy and another.
    public static Dispute of(Clash clash, Naming naming) {
        return of(clash.conflict(), List.of(clash.mine(), clash.theirs()), naming);
    }

    /// As it stands in a plan.
    public static Dispute of(Conflict conflict, Naming naming) {
        return of(conflict, conflict.versions(), naming);
    }

    private static Dispute of(Conflict conflict, List<Version> versions, Naming naming) {
        Place place = conflict.place();
        Optional<String> base = conflict.isRemoval() || conflict.base().isEmpty() ? Optional.empty() : Optional.of(naming.value(place, conflict.base()));
        List<Side> sides = versions.stream().map(version -> new Side(version, conflict.isRemoval() ? naming.fate(version.value().isPresent()) : naming.value(place, version.value()))).toList();
        return new Dispute(conflict, naming.item(new Address(place.kind(), place.item())), naming.field(place), base, sides);
    }

    public Place place() {
        return conflict.place();
    }

    /// Whether a person can write something of his own instead.
    public boolean isText() {
        return Naming.isText(place());
    }

    /// What a side changed of the base, word by word; its words alone where there is nothing to compare.
    public Wording wording(Side side) {
        boolean comparable = isText() && base.isPresent() && side.version().value().isPresent();
        return comparable ? Wording.between(base.get(), side.words()) : Wording.between(side.words(), side.words());
    }

    public Decision decided(Side side) {
        return Decision.of(conflict, side.version().value());
    }

    public Decision decided(String written) {
        return Decision.written(conflict, written);
    }
}
