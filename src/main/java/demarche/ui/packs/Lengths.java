package demarche.ui.packs;

import demarche.pack.brief.Commission;
import demarche.plan.Pack;
import demarche.plan.id.ItemId;
import demarche.ui.desk.Newest;
import demarche.ui.desk.Sight;
import demarche.ui.packs.part.Briefs;
import demarche.ui.packs.part.PackWords;
import demarche.ui.packs.part.Tools;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.util.Subscription;

/// How many sides the core of the next packs takes, worked out in the background while the list is in sight.
final class Lengths {
    private static final int MOST = 12;
    private final Briefs briefs;
    private final PackWords words;
    private final Newest<Map<ItemId, Integer>> newest;
    private Optional<Known> known = Optional.empty();

    private record Known(Sight sight, Map<ItemId, Integer> sides) {}

    Lengths(Tools tools, PackWords words) {
        this.briefs = tools.briefs();
        this.words = words;
        this.newest = new Newest<>(tools.desk(), this::sides);
    }

    Subscription follow() {
        return newest.follow();
    }

    /// By pack; empty until they are known.
    ReadOnlyObjectProperty<Optional<Map<ItemId, Integer>>> property() {
        return newest.property();
    }

    /// On whatever thread, but never twice at once. A plan that was measured is not measured again.
    private Map<ItemId, Integer> sides(Sight sight) {
        if (known.filter(k -> k.sight() == sight).isEmpty()) known = Optional.of(new Known(sight, measured(sight)));
        return known.get().sides();
    }

    private Map<ItemId, Integer> measured(Sight sight) {
        var sides = new HashMap<ItemId, Integer>();
        PackRow.all(sight.plan(), words, sight.day()).stream().filter(r -> !r.past()).limit(MOST).map(PackRow::pack).forEach(p -> sides.put(p.id(), sides(sight, p)));
        return Map.copyOf(sides);
    }

    private int sides(Sight sight, Pack pack) {
        Commission commission = briefs.commission(sight, pack);
        if (commission.states().isEmpty()) return 0;
        boolean apart = pack.making().edition().edition().leaves();
        return briefs.measured(apart ? commission.only(commission.states().getFirst()) : commission).coreSides();
    }
}
