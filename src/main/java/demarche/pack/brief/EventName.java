package demarche.pack.brief;

import demarche.reference.practice.Event;

/// What a page calls an event, without the notes that the calendar keeps in its title for its own readers.
record EventName(Ground ground) {
    String of(Event event) {
        return event.title().replaceAll("; month precision\\)", ")").replaceAll(" \\(month precision\\)", "");
    }

    /// Whether only the month is verified.
    static boolean isMonthOnly(Event event) {
        return event.title().contains("month precision");
    }
}
