package demarche.insight.map;

import demarche.insight.map.Colouring.Heading;
import demarche.insight.map.Colouring.Value;
import demarche.reference.state.Membership;
import demarche.reference.state.SwingList;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.OptionalDouble;

/// Who belongs to a body or stands on a list.
final class GroupColours {
    private final Ground ground;

    GroupColours(Ground ground) {
        this.ground = ground;
    }

    Colouring of(Subject.Body subject) {
        var words = new LinkedHashMap<Shade, String>();
        words.put(Shade.DARK, ground.texts().get("map.body.member"));
        words.put(Shade.LAND, ground.texts().get("map.body.none"));
        var values = ground.values(state -> {
            Optional<Membership> seen = ground.facts().memberships(state.iso3()).stream().filter(m -> m.body().equals(subject.body())).findFirst();
            Shade shade = seen.isPresent() ? Shade.DARK : Shade.LAND;
            return new Value(state.iso3(), ground.name(state), shade, words.get(shade), OptionalDouble.empty(),
                    seen.map(m -> ground.source(m.source(), m.asOf())).orElseGet(ground::asOf));
        });
        String source = values.stream().filter(v -> v.shade() == Shade.DARK).map(Value::source).findFirst().orElseGet(ground::asOf);
        return Colouring.of(heading(subject, ground.texts().get("map.body.title", subject.body(), ground.days().day(ground.facts().day())),
                ground.texts().get("map.body.note"), source), words, values);
    }

    Colouring of(Subject.Listed subject) {
        SwingList list = subject.list();
        var words = new LinkedHashMap<Shade, String>();
        words.put(Shade.DARK, ground.texts().get("map.list.on"));
        words.put(Shade.LAND, list.complete() ? ground.texts().get("map.list.off") : ground.texts().get("map.list.unseen"));
        String source = ground.texts().get("map.source", ground.source(list.source()), ground.days().day(list.publishedOn()));
        String note = list.complete() ? list.rule() : ground.texts().get("map.list.partial", list.rule());
        return Colouring.of(heading(subject, list.name(), note, source), words, ground.values(state -> {
            Shade shade = list.states().contains(state.iso3()) ? Shade.DARK : Shade.LAND;
            return new Value(state.iso3(), ground.name(state), shade, words.get(shade), OptionalDouble.empty(), source);
        }));
    }

    private Heading heading(Subject subject, String title, String note, String source) {
        return new Heading(subject, ground.facts().day(), title, note, source, Palette.FIGURES);
    }
}
