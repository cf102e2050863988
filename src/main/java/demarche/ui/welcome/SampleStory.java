package demarche.ui.welcome;

import demarche.reference.Facts;
import demarche.reference.state.Resolution;
import demarche.reference.state.SeenOn;
import demarche.text.Days;
import demarche.text.Texts;
import demarche.ui.kit.part.MapInk;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What the card of a sample says, every number counted in the facts of its day.
final class SampleStory {
    /// An ink and its words.
    record Key(MapInk ink, String words) {}

    private final Sample sample;
    private final Facts facts;
    private final Texts texts;
    private final Days days;
    private final MapFinding map;

    SampleStory(Sample sample, Facts facts, Texts texts) {
        this.sample = sample;
        this.facts = facts;
        this.texts = texts;
        this.days = new Days(texts.locale());
        this.map = isOfVotes() ? MapFinding.ofVotes(facts) : MapFinding.ofTreaties(facts);
    }

    boolean isOfVotes() {
        return sample.picture() == Sample.Picture.VOTES;
    }

    MapFinding map() {
        return map;
    }

    String title() {
        return sample.plan().title();
    }

    List<Key> keys() {
        return Stream.of(MapInk.DARK, isOfVotes() ? MapInk.LIGHT : MapInk.HATCH, isOfVotes() ? MapInk.HATCH : MapInk.LIGHT, MapInk.LAND)
                .map(ink -> new Key(ink, word(ink, map.totals().get(ink)))).toList();
    }

    private String word(MapInk ink, long number) {
        return switch (ink) {
            case DARK -> isOfVotes() ? texts.get("welcome.votes.yes", number) : texts.get("welcome.treaties.budapest", number);
            case LIGHT -> isOfVotes() ? texts.get("welcome.votes.no", number) : texts.get("welcome.treaties.un", number);
            case HATCH -> isOfVotes() ? texts.get("welcome.votes.abstained", number) : texts.get("welcome.treaties.both", number);
            case LAND -> isOfVotes() ? texts.get("welcome.votes.absent", number) : texts.get("welcome.treaties.neither", number);
        };
    }

    /// The map in a sentence.
    String finding() {
        Map<MapInk, Long> n = map.totals();
        return isOfVotes()
                ? texts.get("welcome.votes.finding", MapFinding.VOTED_ON, n.get(MapInk.DARK), n.get(MapInk.LIGHT), n.get(MapInk.HATCH), n.get(MapInk.LAND))
                : texts.get("welcome.treaties.finding", days.day(sample.day()), n.get(MapInk.DARK), n.get(MapInk.HATCH), n.get(MapInk.LIGHT), n.get(MapInk.LAND));
    }

    String words() {
        Map<MapInk, Long> n = map.totals();
        String day = days.day(sample.day());
        if (!isOfVotes()) {
            return texts.get("welcome.treaties.words", day, n.get(MapInk.DARK) + n.get(MapInk.HATCH), n.get(MapInk.LIGHT) + n.get(MapInk.HATCH), n.get(MapInk.HATCH));
        }
        long age = ChronoUnit.DAYS.between(resolution().date(), sample.day());
        return texts.get("welcome.votes.words", day, resolution().symbol(), age, facts.parties(MapFinding.BUDAPEST));
    }

    private Resolution resolution() {
        return facts.reference().resolution(MapFinding.VOTED_ON).orElseThrow();
    }

    /// The next decision point of that day; empty where none is known.
    String ahead() {
        return facts.decisionPoints().stream().filter(e -> e.first().isAfter(sample.day())).findFirst()
                .map(e -> texts.get("welcome.sample.ahead", withoutNote(e.title()), days.span(e.first(), e.last()))).orElse("");
    }

    /// Titles of events end with how sure their day is, in brackets; the card shows the day itself.
    private static String withoutNote(String title) {
        int note = title.indexOf(" (");
        return note < 0 ? title : title.substring(0, note);
    }

    String source() {
        if (isOfVotes()) return resolution().source().split(";")[0];
        SeenOn newest = facts.reference().states().stream()
                .flatMap(s -> Stream.of(MapFinding.BUDAPEST, MapFinding.UNITED_NATIONS).flatMap(code -> facts.treaty(s.iso3(), code).stream()))
                .map(record -> record.asOf()).max(Comparator.comparing(SeenOn::last)).orElseThrow();
        return texts.get("welcome.treaties.source", days.span(newest.first(), newest.last()));
    }

    String inside() {
        return texts.get("welcome.sample.inside", sample.plan().targetStates().size(), sample.plan().programmes().size(), sample.plan().activities().size());
    }
}
