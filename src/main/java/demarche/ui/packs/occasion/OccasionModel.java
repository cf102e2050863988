package demarche.ui.packs.occasion;

import demarche.plan.Pack;
import demarche.plan.id.EventId;
import demarche.plan.id.Iso3;
import demarche.reference.practice.Event;
import demarche.ui.packs.part.OpenPack;
import demarche.ui.packs.part.PackWords;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// What the open pack is for: the occasion, the states, who answers for it and until when. Knows no controls.
public final class OccasionModel {
    private final OpenPack open;
    private final PackWords words;

    public OccasionModel(OpenPack open, PackWords words) {
        this.open = open;
        this.words = words;
    }

    PackWords words() {
        return words;
    }

    Optional<String> edit(UnaryOperator<Pack> change) {
        return open.edit(change);
    }

    /// Decision points to come, of the reference and of the plan, by day.
    List<Event> events() {
        return open.nowProperty().get().map(now -> now.sight().facts().decisionPoints()).orElse(List.of());
    }

    /// `First substantive session, 7–18 Dec 2026`
    String name(EventId event) {
        return open.nowProperty().get().flatMap(now -> now.sight().facts().event(event))
                .map(e -> e.name() + ", " + (e.isMonthOnly() ? words.days().month(e.first()) : words.days().span(e.first(), e.last()))).orElse(event.value());
    }

    List<Iso3> states() {
        return open.nowProperty().get().map(OpenPack.Now::states).orElse(List.of());
    }

    /// Those that are met cannot be taken out while the meeting stands.
    Set<Iso3> met() {
        return open.nowProperty().get().map(now -> now.meetings().stream().map(m -> m.state()).collect(Collectors.toSet())).orElse(Set.of());
    }

    void add(Iso3 state) {
        open.edit(pack -> {
            var more = new TreeSet<>(pack.states());
            more.add(state);
            return pack.withStates(more);
        });
    }

    void remove(Iso3 state) {
        open.edit(pack -> {
            var fewer = new TreeSet<>(pack.states());
            fewer.remove(state);
            return pack.withStates(fewer);
        });
    }
}
