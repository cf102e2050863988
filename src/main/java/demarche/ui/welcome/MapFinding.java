package demarche.ui.welcome;

import demarche.plan.id.Iso3;
import demarche.reference.Facts;
import demarche.reference.state.Standing;
import demarche.reference.state.State;
import demarche.reference.state.Vote;
import demarche.ui.kit.part.MapInk;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/// What a map says on a day: the ink of every member, and how many have each.
///
/// @param inks members only; the two observers do not vote and are not counted
record MapFinding(Map<Iso3, MapInk> inks) {
    static final String VOTED_ON = "A/RES/74/247";
    static final String BUDAPEST = "ETS185";
    static final String UNITED_NATIONS = "UNCC";

    MapFinding {
        inks = Map.copyOf(inks);
    }

    /// Yes dark, no light, abstained hatched, absent land.
    static MapFinding ofVotes(Facts facts) {
        var inks = new HashMap<Iso3, MapInk>();
        facts.reference().states().stream().filter(State::member)
                .forEach(s -> inks.put(s.iso3(), facts.vote(s.iso3(), VOTED_ON).map(MapFinding::ink).orElse(MapInk.LAND)));
        return new MapFinding(inks);
    }

    private static MapInk ink(Vote vote) {
        return switch (vote) {
            case YES -> MapInk.DARK;
            case NO -> MapInk.LIGHT;
            case ABSTAIN -> MapInk.HATCH;
            case ABSENT -> MapInk.LAND;
        };
    }

    /// Party to the Budapest Convention dark, the UN Convention signed light, both hatched, neither land.
    static MapFinding ofTreaties(Facts facts) {
        var inks = new HashMap<Iso3, MapInk>();
        facts.reference().states().stream().filter(State::member).forEach(s -> inks.put(s.iso3(), ink(
                facts.standing(s.iso3(), BUDAPEST) == Standing.PARTY, hasSigned(facts.standing(s.iso3(), UNITED_NATIONS)))));
        return new MapFinding(inks);
    }

    private static boolean hasSigned(Standing standing) {
        return switch (standing) {
            case PARTY, SIGNATORY -> true;
            case INVITED, NONE, UNKNOWN -> false;
        };
    }

    private static MapInk ink(boolean budapest, boolean unitedNations) {
        if (budapest) return unitedNations ? MapInk.HATCH : MapInk.DARK;
        return unitedNations ? MapInk.LIGHT : MapInk.LAND;
    }

    MapInk ink(Iso3 state) {
        return inks.getOrDefault(state, MapInk.LAND);
    }

    Map<MapInk, Long> totals() {
        var totals = new EnumMap<MapInk, Long>(MapInk.class);
        for (MapInk ink : MapInk.values()) totals.put(ink, inks.values().stream().filter(i -> i == ink).count());
        return totals;
    }
}
