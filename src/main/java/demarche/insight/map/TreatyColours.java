package demarche.insight.map;

import demarche.insight.map.Colouring.Heading;
import demarche.insight.map.Colouring.Value;
import demarche.plan.id.Iso3;
import demarche.reference.state.Instrument;
import demarche.reference.state.Standing;
import demarche.reference.state.State;
import demarche.reference.state.TreatyRecord;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Where states stand towards one treaty, or towards both conventions at once.
final class TreatyColours {
    static final String BUDAPEST = "ETS185";
    static final String UNITED_NATIONS = "UNCC";
    private final Ground ground;

    TreatyColours(Ground ground) {
        this.ground = ground;
    }

    Colouring of(Subject.Treaty subject) {
        Instrument instrument = subject.instrument();
        var words = new LinkedHashMap<Shade, String>();
        for (Standing standing : Stream.of(Standing.PARTY, Standing.SIGNATORY, Standing.INVITED, Standing.UNKNOWN, Standing.NONE).toList()) {
            words.put(shade(standing), words(standing));
        }
        var heading = new Heading(subject, ground.facts().day(), ground.texts().get("map.treaty.title", instrument.shortName(), ground.days().day(ground.facts().day())),
                note(instrument), source(instrument), Palette.TREATIES);
        return Colouring.of(heading, words, ground.values(state -> {
            Standing standing = ground.facts().standing(state.iso3(), instrument.code());
            return new Value(state.iso3(), ground.name(state), shade(standing), words(standing), OptionalDouble.empty(), source(state.iso3(), instrument.code()));
        }));
    }

    /// The reference says so where it holds only some of a treaty’s parties.
    private String note(Instrument instrument) {
        boolean partly = instrument.source().contains("draw no totals");
        return partly ? ground.texts().get("map.treaty.partly") : ground.texts().get("map.treaty.note");
    }

    private String source(Instrument instrument) {
        return ground.texts().get("map.treaty.source", instrument.number());
    }

    private String source(Iso3 state, String code) {
        Optional<TreatyRecord> seen = ground.facts().treaty(state, code).filter(t -> ground.facts().standing(state, code) == t.farthest());
        return seen.map(t -> ground.source(t.source(), t.asOf())).orElseGet(ground::asOf);
    }

    private static Shade shade(Standing standing) {
        return switch (standing) {
            case PARTY -> Shade.DARK;
            case SIGNATORY -> Shade.STRIPES;
            case INVITED -> Shade.LIGHT;
            case UNKNOWN -> Shade.DOTS;
            case NONE -> Shade.LAND;
        };
    }

    private String words(Standing standing) {
        return switch (standing) {
            case PARTY -> ground.texts().get("map.treaty.party");
            case SIGNATORY -> ground.texts().get("map.treaty.signatory");
            case INVITED -> ground.texts().get("map.treaty.invited");
            case UNKNOWN -> ground.texts().get("map.treaty.unknown");
            case NONE -> ground.texts().get("map.treaty.none");
        };
    }

    /// Party to the Budapest Convention dark, the UN Convention signed light, both striped, neither land.
    Colouring of(Subject.Conventions subject) {
        var words = new LinkedHashMap<Shade, String>();
        words.put(Shade.DARK, ground.texts().get("map.conventions.budapest"));
        words.put(Shade.STRIPES, ground.texts().get("map.conventions.both"));
        words.put(Shade.LIGHT, ground.texts().get("map.conventions.un"));
        words.put(Shade.DOTS, ground.texts().get("map.conventions.unknown"));
        words.put(Shade.LAND, ground.texts().get("map.conventions.neither"));
        var heading = new Heading(subject, ground.facts().day(), ground.texts().get("map.conventions.title", ground.days().day(ground.facts().day())),
                ground.texts().get("map.conventions.note"), ground.texts().get("map.conventions.source"), Palette.TREATIES);
        return Colouring.of(heading, words, ground.values(state -> both(state, words)));
    }

    private Value both(State state, LinkedHashMap<Shade, String> words) {
        Standing budapest = ground.facts().standing(state.iso3(), BUDAPEST);
        Standing unitedNations = ground.facts().standing(state.iso3(), UNITED_NATIONS);
        Shade shade = shade(budapest, unitedNations);
        String sources = Stream.of(BUDAPEST, UNITED_NATIONS).map(code -> source(state.iso3(), code)).distinct().collect(Collectors.joining("; "));
        return new Value(state.iso3(), ground.name(state), shade, words.get(shade), OptionalDouble.empty(), sources);
    }

    private static Shade shade(Standing budapest, Standing unitedNations) {
        if (budapest == Standing.UNKNOWN || unitedNations == Standing.UNKNOWN) return Shade.DOTS;
        boolean signed = unitedNations == Standing.PARTY || unitedNations == Standing.SIGNATORY;
        if (budapest == Standing.PARTY) return signed ? Shade.STRIPES : Shade.DARK;
        return signed ? Shade.LIGHT : Shade.LAND;
    }
}
