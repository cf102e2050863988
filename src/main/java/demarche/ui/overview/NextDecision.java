package demarche.ui.overview;

import demarche.insight.Countdown;
import demarche.plan.Activity;
import demarche.plan.Programme;
import demarche.reference.work.Event;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What the countdown says: the next decision point, how long there is, and what of the plan comes too late.
///
/// @param number days left, or the word for now
/// @param late   empty where everything comes in time
/// @param names  of what is late, in few words
record NextDecision(String number, String overline, String name, String days, String where, String source, Optional<String> late, String names) {

    static Optional<NextDecision> of(List<Countdown> countdowns, Wording wording) {
        return countdowns.stream().findFirst().map(next -> of(next, wording));
    }

    private static NextDecision of(Countdown next, Wording wording) {
        Event event = next.event();
        boolean now = next.daysLeft() <= 0;
        String span = wording.days().span(event.first(), event.last());
        return new NextDecision(now ? wording.texts().get("overview.countdown.now") : Long.toString(next.daysLeft()),
                now ? wording.texts().get("overview.countdown.under-way") : wording.texts().get("overview.countdown.days", next.daysLeft()), event.name(), span,
                event.place().isBlank() ? span : wording.texts().get("overview.countdown.place", event.place(), span), source(event, wording), late(next, wording),
                names(next, wording));
    }

    /// With what the calendar says on how sure the day is.
    private static String source(Event event, Wording wording) {
        String sure = event.title().substring(event.name().length()).replaceAll("^ \\(|\\)$", "");
        return sure.isEmpty() ? event.source() : wording.texts().get("overview.countdown.source", event.source(), sure);
    }

    private static Optional<String> late(Countdown next, Wording wording) {
        if (!next.lateActivities().isEmpty()) return Optional.of(wording.texts().get("overview.countdown.late", next.lateActivities().size()));
        if (next.lateProgrammes().isEmpty()) return Optional.empty();
        return Optional.of(wording.texts().get("overview.countdown.late-programmes", next.lateProgrammes().size()));
    }

    private static String names(Countdown next, Wording wording) {
        Stream<String> activities = next.lateActivities().stream().map(Activity::title);
        List<String> titles = next.lateActivities().isEmpty() ? next.lateProgrammes().stream().map(Programme::title).toList() : activities.toList();
        if (titles.size() < 2) return String.join("", titles);
        return wording.texts().get("overview.countdown.more", titles.getFirst(), titles.size() - 1);
    }
}
