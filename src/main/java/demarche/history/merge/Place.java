package demarche.history.merge;

import demarche.history.Difference;
import demarche.plan.Kind;
import demarche.plan.id.ItemId;
import java.util.Comparator;

/// Where in a plan something stands.
///
/// @param pointer the field, such as `/title` or `/topics/bc-art-35`; empty: the item itself, whether it is there
public record Place(Kind kind, ItemId item, String pointer) implements Comparable<Place> {
    private static final Comparator<Place> ORDER = Comparator.comparing(Place::kind).thenComparing(Place::item).thenComparing(Place::pointer);

    public static Place of(Difference difference) {
        return new Place(difference.kind(), difference.item(), difference.pointer());
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }
}
