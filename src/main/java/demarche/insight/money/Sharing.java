package demarche.insight.money;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Among which groups the money of one place is shared, and in which proportion; [By] says the rules.
final class Sharing {
    /// Of categories, of years, of debates.
    static final Comparator<Key> OWN_ORDER = Comparator.comparingInt(Sharing::place);

    private Sharing() {}

    private static int place(Key key) {
        return switch (key) {
            case Key.Category(var category) -> category.ordinal();
            case Key.Year(int year) -> year;
            case Key.OneDebate(var debate) -> debate.ordinal();
            case Key.Funder _, Key.State _, Key.Programme _, Key.Unsaid _ -> 0;
        };
    }

    static Map<Key, Integer> weights(Booking booking, By by) {
        return switch (by) {
            case CATEGORY -> one(booking.category().map(Key.Category::new));
            case YEAR -> one(booking.year().map(Key.Year::new));
            case FUNDER -> one(booking.funder().map(Key.Funder::new));
            case PROGRAMME -> one(Optional.of(new Key.Programme(booking.programme())));
            case STATE -> states(booking);
            case DEBATE -> debates(booking);
        };
    }

    private static Map<Key, Integer> one(Optional<? extends Key> key) {
        return Map.of(key.<Key>map(k -> k).orElseGet(Key.Unsaid::new), 1);
    }

    private static Map<Key, Integer> states(Booking booking) {
        if (booking.states().isEmpty()) return one(Optional.empty());
        var weights = new LinkedHashMap<Key, Integer>();
        booking.states().forEach(state -> weights.put(new Key.State(state), 1));
        return weights;
    }

    private static Map<Key, Integer> debates(Booking booking) {
        if (booking.topics().isEmpty()) return one(Optional.empty());
        var weights = new LinkedHashMap<Key, Integer>();
        booking.topics().forEach((debate, topics) -> weights.put(new Key.OneDebate(debate), topics));
        return weights;
    }
}
