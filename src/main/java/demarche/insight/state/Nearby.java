package demarche.insight.state;

import demarche.insight.Known;
import demarche.reference.Facts;
import demarche.reference.practice.Provider;
import demarche.reference.state.Membership;
import demarche.reference.state.State;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// A known provider of support that says it works where a state lies. That it works in the state itself is not said.
///
/// @param scope what it does, as could be said on the day
public record Nearby(Provider provider, Reach reach, String scope) {
    /// How the provider's own words reach the state, the nearest first.
    public enum Reach {
        /// It names the state.
        NAMED,
        /// It names the region of the state, or a body it belongs to.
        REGION,
        WORLDWIDE
    }

    /// How providers write bodies that the memberships hold under a code.
    private static final Map<String, String> WRITTEN = Map.of("EU", "European Union", "PIF", "Pacific", "OAS", "Americas", "AU", "Africa");

    /// Those that are not known to be closed on the day, the nearest first.
    public static List<Nearby> of(State state, Facts facts) {
        var known = new Known(facts);
        List<String> places = places(state, facts);
        return facts.reference().providers().stream().filter(p -> known.says(p.scope()) && !p.scope().contains("closed") && !known.source(p.source()).isEmpty())
                .flatMap(p -> reachOf(p, state, places).map(r -> new Nearby(p, r, p.scope())).stream())
                .sorted(Comparator.comparing(Nearby::reach).thenComparing(n -> n.provider().name())).toList();
    }

    private static List<String> places(State state, Facts facts) {
        Stream<String> bodies = facts.memberships(state.iso3()).stream().map(Membership::body).flatMap(b -> Stream.of(b, WRITTEN.getOrDefault(b, b)));
        return Stream.concat(Stream.of(state.region(), state.subregion(), state.regionalGroup().replaceFirst(" Group$", "")), bodies).filter(p -> !p.isBlank()).distinct().toList();
    }

    private static Optional<Reach> reachOf(Provider provider, State state, List<String> places) {
        if (provider.regions().stream().anyMatch(region -> begins(region, state.nameEn()))) return Optional.of(Reach.NAMED);
        if (provider.regions().stream().anyMatch(region -> places.stream().anyMatch(place -> begins(region, place) || begins(place, region)))) return Optional.of(Reach.REGION);
        return provider.regions().contains("worldwide") ? Optional.of(Reach.WORLDWIDE) : Optional.empty();
    }

    /// Whether the text is the name, or begins with it: `Africa and other regions` is about Africa.
    private static boolean begins(String text, String name) {
        return text.equals(name) || text.startsWith(name + " ");
    }
}
