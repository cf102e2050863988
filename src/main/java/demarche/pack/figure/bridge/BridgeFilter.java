package demarche.pack.figure.bridge;

import demarche.insight.Joined;
import demarche.reference.topic.Link;

/// Which links a bridge shows.
///
/// @param strength the least, 1 to 3
/// @param words    a topic by number or word; only its links are shown; blank: all
public record BridgeFilter(Which which, int strength, String words) {
    public static final BridgeFilter NONE = new BridgeFilter(Which.ALL, 1, "");

    public enum Which {
        ALL,
        OPEN,
        MADE
    }

    public BridgeFilter withWhich(Which now) {
        return new BridgeFilter(now, strength, words);
    }

    public BridgeFilter withStrength(int now) {
        return new BridgeFilter(which, now, words);
    }

    public BridgeFilter withWords(String now) {
        return new BridgeFilter(which, strength, now);
    }

    public boolean isNone() {
        return which == Which.ALL && strength == 1 && words.isBlank();
    }

    boolean accepts(Link link, Joined.State state) {
        return link.strength() >= strength && switch (which) {
            case ALL -> true;
            case OPEN -> state != Joined.State.MADE;
            case MADE -> state == Joined.State.MADE;
        };
    }
}
