package demarche.history.merge;

import demarche.history.Difference;
import demarche.history.Dot;
import demarche.history.Edit;
import demarche.history.Seen;
import java.util.Comparator;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// One change on one item, with what is needed to tell which of two was made in knowledge of the other.
///
/// @param weight how many changes it had seen: more than any of those, so that the order of events never puts one before what it had seen
record Event(Dot dot, Seen seen, Difference difference, Edit edit, long weight) implements Comparable<Event> {
    private static final Comparator<Event> ORDER = Comparator.comparingLong(Event::weight).thenComparing(e -> e.dot().device()).thenComparing(e -> e.dot().number());

    @Override
    public int compareTo(Event other) {
        return ORDER.compare(this, other);
    }

    boolean sees(Event other) {
        return seen.includes(other.dot);
    }

    /// Whether it was made by a later edit, in knowledge of the other.
    boolean isAfter(Event other) {
        return sees(other) && edit != other.edit;
    }

    /// Whether of a field this counts and the other no more. In a copy from which something was withheld, nobody overrides what he could not see.
    boolean overrides(Event other, String field) {
        return sees(other) && (!edit.partial() || before(field).equals(other.after(field)));
    }

    boolean isRemoval() {
        return difference.pointer().isEmpty() && difference.after().isEmpty();
    }

    /// Whether it says that the item is to be there; unless it is a [#isKeeping], also with which fields.
    boolean isMaking() {
        return difference.pointer().isEmpty() && difference.after().isPresent();
    }

    /// Whether it decides that the item stays, and leaves the fields as they are.
    boolean isKeeping() {
        return isMaking() && difference.before().equals(difference.after());
    }

    /// Whether it says something about a field: its own, or one within what it sets.
    boolean covers(String field) {
        String at = difference.pointer();
        return field.startsWith(at) && (field.length() == at.length() || field.charAt(at.length()) == '/');
    }

    Optional<JsonNode> after(String field) {
        return within(difference.after(), field);
    }

    private Optional<JsonNode> before(String field) {
        return within(difference.before(), field);
    }

    private Optional<JsonNode> within(Optional<JsonNode> value, String field) {
        if (field.length() == difference.pointer().length()) return value;
        Optional<JsonNode> at = value;
        for (String name : field.substring(difference.pointer().length() + 1).split("/")) at = at.map(node -> node.get(name));
        return at;
    }

    Version version(String field) {
        return new Version(after(field), dot, edit.author(), edit.at());
    }
}
