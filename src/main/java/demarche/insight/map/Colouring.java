package demarche.insight.map;

import demarche.plan.id.Iso3;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SequencedMap;
import java.util.LinkedHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// The world coloured by one fact as known on a day: what each state is, in words and as a shade, and what the shades mean.
///
/// @param title   the fact and its day in a line
/// @param note    what must be borne in mind; may be empty
/// @param source  where the facts come from
/// @param key what the shades mean, as a legend lists them
/// @param values  one for each state: shade by shade, the highest number first, then by name
public record Colouring(Subject subject, LocalDate day, String title, String note, String source, Palette palette, List<Key> key, List<Value> values) {

    /// One entry of the legend.
    ///
    /// @param count the states that have the shade
    public record Key(Shade shade, String words, int count) {}

    /// What is known of one state.
    ///
    /// @param name   in the reader’s language
    /// @param words  the value as a person says it
    /// @param number where the fact is a number
    /// @param source of this very value
    public record Value(Iso3 state, String name, Shade shade, String words, OptionalDouble number, String source) {}

    public Colouring {
        key = List.copyOf(key);
        values = List.copyOf(values);
    }

    /// Counts and sorts.
    ///
    /// @param words the shades in the order of the legend; one that no state has is left out
    static Colouring of(Heading heading, SequencedMap<Shade, String> words, List<Value> values) {
        Map<Shade, Long> counts = values.stream().collect(Collectors.groupingBy(Value::shade, Collectors.counting()));
        List<Key> key = words.entrySet().stream().filter(e -> counts.containsKey(e.getKey()))
                .map(e -> new Key(e.getKey(), e.getValue(), counts.get(e.getKey()).intValue())).toList();
        List<Shade> order = List.copyOf(words.sequencedKeySet());
        List<Value> sorted = values.stream().sorted(Comparator.<Value>comparingInt(v -> order.indexOf(v.shade()))
                .thenComparing(Comparator.<Value>comparingDouble(v -> v.number().orElse(0)).reversed())).toList();
        return new Colouring(heading.subject(), heading.day(), heading.title(), heading.note(), heading.source(), heading.palette(), key, sorted);
    }

    /// What a colouring says besides its values.
    record Heading(Subject subject, LocalDate day, String title, String note, String source, Palette palette) {}

    /// The same of some states alone: the others are left bare, and nothing is counted of them.
    public Colouring of(Predicate<Iso3> shown) {
        List<Value> kept = values.stream().filter(v -> shown.test(v.state())).toList();
        Map<Shade, Long> counts = kept.stream().collect(Collectors.groupingBy(Value::shade, Collectors.counting()));
        List<Key> counted = key.stream().filter(k -> counts.containsKey(k.shade())).map(k -> new Key(k.shade(), k.words(), counts.get(k.shade()).intValue())).toList();
        return new Colouring(subject, day, title, note, source, palette, counted, kept);
    }

    public Optional<Value> value(Iso3 state) {
        return values.stream().filter(v -> v.state().equals(state)).findFirst();
    }

    /// The shade of each state, for drawing.
    public Map<Iso3, Shade> shades() {
        return values.stream().collect(Collectors.toUnmodifiableMap(Value::state, Value::shade));
    }

    /// What the shade means; empty where no state has it.
    public String words(Shade shade) {
        return key.stream().filter(c -> c.shade() == shade).map(Key::words).findFirst().orElse("");
    }

    /// Whether the states can be put in the order of their numbers.
    public boolean isRanked() {
        return subject instanceof Subject.Measured;
    }

    /// The states with the highest numbers and their ranks from 1. Equal numbers have one rank; a tie that would pass the limit stays out.
    public SequencedMap<Iso3, Integer> ranks(int most) {
        List<Value> numbered = values.stream().filter(v -> v.number().orElse(0) > 0)
                .sorted(Comparator.<Value>comparingDouble(v -> v.number().getAsDouble()).reversed()).toList();
        var ranks = new LinkedHashMap<Iso3, Integer>();
        for (int i = 0, rank = 1; i < numbered.size(); i++) {
            if (i > 0 && numbered.get(i).number().getAsDouble() < numbered.get(i - 1).number().getAsDouble()) rank = i + 1;
            ranks.put(numbered.get(i).state(), rank);
        }
        Map<Integer, Long> sizes = ranks.values().stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        ranks.values().removeIf(rank -> rank - 1 + sizes.get(rank) > most);
        return ranks;
    }
}
