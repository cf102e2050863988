package demarche.pack.brief.ground;

import demarche.reference.practice.Event;

/// What a page calls an event, without the notes that the calendar keeps in its title for its own readers.
public record EventName(Ground ground) {
    public String of(Event event) {
        return event.title().replaceAll("; month precision\\)", ")").replaceAll(" \\(month precision\\)", "");
    }

    /// Whether only the month is verified.
    public static boolean isMonthOnly(Event event) {
        return event.isMonthOnly() && !event.isOwn();
    }
}
