package demarche.history.share;

import demarche.plan.Item;
import demarche.plan.Programme;
import java.util.List;

/// What exactly was kept out of a share: for the sender alone, and in no file that leaves.
///
/// @param items    those left out, in order of kind and id
/// @param fields   of the items that go
/// @param values   how many changes of the log are told in part or not at all
/// @param unnamed  whether those who edited are not named
/// @param wider    programmes that go and are for further states too: their texts may name those
public record Withheld(List<LeftOut> items, List<Hidden> fields, int values, boolean unnamed, List<Programme> wider) {
    public Withheld {
        items = List.copyOf(items);
        fields = List.copyOf(fields);
        wider = List.copyOf(wider);
    }

    /// An item that does not go.
    public record LeftOut(Item item, Why why) {}

    /// A field of an item that goes, or one member of it.
    ///
    /// @param pointer such as `/lead` or `/states/FJI`
    public record Hidden(Item item, String pointer) {
        public String field() {
            return pointer.split("/")[1];
        }
    }

    /// Whether the share is the plan with all of its log.
    public boolean isNothing() {
        return items.isEmpty() && fields.isEmpty() && values == 0 && !unnamed;
    }
}
