package demarche.insight.gap;

import demarche.plan.Programme;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.plan.id.TopicId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/// For each state and topic the one programme of which a gap about it is told, so that it is told once: of those that teach it and can still be changed,
/// the next to start.
final class Bearers {
    private final Map<Iso3, Map<TopicId, ItemId>> bearers;
    private final Function<Iso3, List<Programme>> open;

    private Bearers(Map<Iso3, Map<TopicId, ItemId>> bearers, Function<Iso3, List<Programme>> open) {
        this.bearers = bearers;
        this.open = open;
    }

    /// @param open the programmes of a state that can be changed, the next to start first
    static Bearers of(Function<Iso3, List<Programme>> open) {
        return new Bearers(new ConcurrentHashMap<>(), open);
    }

    /// The same but for some states.
    Bearers without(Set<Iso3> states, Function<Iso3, List<Programme>> now) {
        var kept = new ConcurrentHashMap<>(bearers);
        kept.keySet().removeAll(states);
        return new Bearers(kept, now);
    }

    boolean bears(Programme programme, Iso3 state, TopicId topic) {
        return programme.id().equals(bearers.computeIfAbsent(state, this::read).get(topic));
    }

    private Map<TopicId, ItemId> read(Iso3 state) {
        var first = new HashMap<TopicId, ItemId>();
        for (Programme programme : open.apply(state)) programme.topics().keySet().forEach(topic -> first.putIfAbsent(topic, programme.id()));
        return first;
    }
}
