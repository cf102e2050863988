package demarche.reference;

import demarche.reference.practice.Event;
import demarche.reference.state.Instrument;
import demarche.reference.state.Resolution;
import demarche.reference.table.FactTable;
import demarche.reference.table.Tables;
import demarche.reference.topic.Topic;
import demarche.reference.topic.TopicCode;
import demarche.reference.topic.TopicGroup;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// What facts are called in other languages than English: our own short names, no official titles. What has none keeps its English one.
final class Titles {
    private static final List<String> LANGUAGES = List.of("fr", "es", "ar");

    private record Place(FactTable table, String key, String language) {}

    private final Map<Place, String> titles = new HashMap<>();

    Titles(Tables tables) {
        for (FactTable table : List.of(FactTable.TOPIC_TITLES, FactTable.GROUP_TITLES, FactTable.EVENT_TITLES, FactTable.RESOLUTION_TITLES, FactTable.TREATY_TITLES, FactTable.STATE_TITLES)) {
            tables.read(table, row -> {
                for (String language : LANGUAGES) row.maybe(language).ifPresent(title -> titles.put(new Place(table, table.key().stream().map(row::text).collect(Collectors.joining("/")), language), title));
                return row;
            });
        }
    }

    Optional<String> of(FactTable table, String key, Locale language) {
        return Optional.ofNullable(titles.get(new Place(table, key, language.getLanguage())));
    }

    /// The short name stands for the title too: an official title in the language is not ours to make.
    Topic topic(Topic topic, Locale language) {
        return of(FactTable.TOPIC_TITLES, topic.id().value(), language).map(title -> topic.named(language, TopicCode.in(topic.code(), language), title)).orElse(topic);
    }

    TopicGroup group(TopicGroup group, Locale language) {
        return of(FactTable.GROUP_TITLES, group.debate().code() + "/" + group.heading(), language).map(heading -> new TopicGroup(group.debate(), heading, group.topics())).orElse(group);
    }

    Event event(Event event, Locale language) {
        return of(FactTable.EVENT_TITLES, event.id().value(), language).map(event::named).orElse(event);
    }

    Resolution resolution(Resolution resolution, Locale language) {
        return of(FactTable.RESOLUTION_TITLES, resolution.symbol(), language).map(resolution::named).orElse(resolution);
    }

    Instrument instrument(Instrument instrument, Locale language) {
        return of(FactTable.TREATY_TITLES, instrument.code(), language).map(name -> instrument.named(name, TopicCode.in(instrument.number(), language))).orElse(instrument);
    }
}
