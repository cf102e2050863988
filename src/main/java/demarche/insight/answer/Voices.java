package demarche.insight.answer;

import demarche.plan.id.Iso3;
import demarche.reference.Facts;
import demarche.reference.state.Standing;
import demarche.reference.state.State;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;

/// Who could say it best to whom: Parties to the Budapest Convention from the listener's own part of the world, as known on the day.
/// Peers convince better than donors; which of them would agree to speak nobody here knows.
///
/// @param to      listeners for whom the same Parties come to mind
/// @param parties at most three, by their English names
public record Voices(List<Iso3> to, List<Iso3> parties) {
    private static final String BUDAPEST = "ETS185";
    private static final int MOST = 3;

    public Voices {
        to = List.copyOf(to);
        parties = List.copyOf(parties);
    }

    /// One line for all listeners that share the same Parties; a listener from whose region no Party is known has none.
    public static List<Voices> of(Facts facts, Collection<Iso3> listeners) {
        var byParties = new LinkedHashMap<List<Iso3>, TreeSet<Iso3>>();
        for (Iso3 listener : listeners) {
            List<Iso3> parties = parties(facts, listener);
            if (!parties.isEmpty()) byParties.computeIfAbsent(parties, _ -> new TreeSet<>()).add(listener);
        }
        return byParties.entrySet().stream().map((Map.Entry<List<Iso3>, TreeSet<Iso3>> e) -> new Voices(List.copyOf(e.getValue()), e.getKey())).toList();
    }

    private static List<Iso3> parties(Facts facts, Iso3 listener) {
        return facts.reference().state(listener).map(own -> {
            List<Iso3> near = parties(facts, s -> s.subregion().equals(own.subregion()) && !s.iso3().equals(listener));
            return near.isEmpty() ? parties(facts, s -> s.regionalGroup().equals(own.regionalGroup()) && !s.iso3().equals(listener)) : near;
        }).orElse(List.of());
    }

    private static List<Iso3> parties(Facts facts, Predicate<State> near) {
        return facts.reference().states().stream().filter(near).filter(s -> facts.standing(s.iso3(), BUDAPEST) == Standing.PARTY)
                .sorted(Comparator.comparing((State s) -> s.shortName(Locale.ENGLISH))).limit(MOST).map(State::iso3).toList();
    }
}
