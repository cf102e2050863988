package demarche.insight.map;

import demarche.insight.map.Colouring.Heading;
import demarche.insight.map.Colouring.Value;
import demarche.reference.state.Ballot;
import demarche.reference.state.Resolution;
import demarche.reference.state.State;
import demarche.reference.state.Vote;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.OptionalDouble;

/// How members voted: yes dark, no light, abstained striped. Who was absent took no position and stays land.
final class VoteColours {
    private final Ground ground;

    VoteColours(Ground ground) {
        this.ground = ground;
    }

    Colouring of(Subject.RollCall subject) {
        Resolution resolution = subject.resolution();
        var words = new LinkedHashMap<Shade, String>();
        for (Vote vote : Vote.values()) words.put(shade(vote), words(vote));
        words.put(Shade.BARE, ground.texts().get("map.vote.none"));
        var heading = new Heading(subject, ground.facts().day(),
                ground.texts().get("map.vote.title", resolution.shortSymbol(), resolution.title(), ground.days().day(resolution.date())),
                ground.texts().get("map.vote.note"), ground.source(resolution.source()), Palette.VOTES);
        return Colouring.of(heading, words, ground.values(state -> value(state, resolution)));
    }

    private Value value(State state, Resolution resolution) {
        Optional<Ballot> ballot = ground.facts().ballots(state.iso3()).stream().filter(b -> b.resolution().equals(resolution.symbol())).findFirst();
        return new Value(state.iso3(), ground.name(state), ballot.map(b -> shade(b.vote())).orElse(Shade.BARE),
                ballot.map(b -> words(b.vote())).orElseGet(() -> ground.texts().get("map.vote.none")), OptionalDouble.empty(),
                ballot.map(b -> ground.source(b.source())).orElseGet(ground::asOf));
    }

    private static Shade shade(Vote vote) {
        return switch (vote) {
            case YES -> Shade.DARK;
            case NO -> Shade.LIGHT;
            case ABSTAIN -> Shade.STRIPES;
            case ABSENT -> Shade.LAND;
        };
    }

    private String words(Vote vote) {
        return switch (vote) {
            case YES -> ground.texts().get("map.vote.yes");
            case NO -> ground.texts().get("map.vote.no");
            case ABSTAIN -> ground.texts().get("map.vote.abstained");
            case ABSENT -> ground.texts().get("map.vote.absent");
        };
    }
}
