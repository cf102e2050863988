package demarche.pack.brief.ground;

import demarche.reference.state.Membership;
import demarche.reference.state.State;
import demarche.reference.topic.Narrative;
import java.util.Set;
import java.util.TreeSet;

/// Whether a narrative is meant for a state like this one. Groups that no source of the day shows are not assumed.
public final class Audiences {
    private final Set<String> own = new TreeSet<>();

    public Audiences(Ground ground) {
        own.add("any");
        ground.state().map(State::regionalGroup).ifPresent(own::add);
        ground.state().map(State::subregion).ifPresent(own::add);
        ground.facts().memberships(ground.iso3()).stream().map(Membership::body).map(Audiences::asNamed).forEach(own::add);
    }

    /// Bodies as narratives name them.
    private static String asNamed(String body) {
        return switch (body) {
            case "NAM" -> "Non-Aligned Movement";
            case "LDC" -> "LDCs";
            case "LAS" -> "Arab Group";
            case "PIF" -> "Pacific Islands Forum";
            default -> body;
        };
    }

    public boolean fit(Narrative narrative) {
        return narrative.audience().stream().anyMatch(own::contains);
    }
}
