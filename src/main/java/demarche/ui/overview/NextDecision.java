package demarche.ui.overview;

import demarche.insight.Countdown;
import demarche.plan.Activity;
import demarche.plan.Programme;
import demarche.plan.id.ItemId;
import demarche.reference.practice.Event;
import demarche.ui.overview.gaps.Wording;
import java.util.List;
import java.util.Optional;

/// What the countdown says: the next decision point, how long there is, and what of the plan comes too late.
///
/// @param number days left, or the word for now
/// @param source the first, with how sure the day is
/// @param late   empty where everything comes in time
record NextDecision(String number, String overline, String name, String days, String where, String source, String allSources, Optional<Late> late) {
    /// What comes too late.
    ///
    /// @param names     in few words
    /// @param programme of the first of them
    record Late(String sentence, String names, ItemId programme) {}


    static Optional<NextDecision> of(List<Countdown> countdowns, Wording wording) {
        return countdowns.stream().findFirst().map(next -> of(next, wording));
    }

    private static NextDecision of(Countdown next, Wording wording) {
        Event event = next.event();
        boolean now = next.daysLeft() <= 0;
        String span = wording.days().span(event.first(), event.last());
        return new NextDecision(now ? wording.texts().get("overview.countdown.now") : Long.toString(next.daysLeft()),
                now ? wording.texts().get("overview.countdown.under-way") : wording.texts().get("overview.countdown.days", next.daysLeft()), event.name(), span,
                event.place().isBlank() ? span : wording.texts().get("overview.countdown.place", event.place(), span), source(event, wording),
                event.source(), late(next, wording));
    }

    /// With what the calendar says on how sure the day is.
    private static String source(Event event, Wording wording) {
        String sure = event.title().substring(event.name().length()).replaceAll("^ \\(|\\)$", "");
        return sure.isEmpty() ? wording.briefly(event.source()) : wording.texts().get("overview.countdown.source", wording.briefly(event.source()), sure);
    }

    private static Optional<Late> late(Countdown next, Wording wording) {
        List<Activity> activities = next.lateActivities();
        if (!activities.isEmpty()) {
            String sentence = wording.texts().get("overview.countdown.late", activities.size());
            return Optional.of(new Late(sentence, names(activities.stream().map(Activity::title).toList(), wording), activities.getFirst().programme()));
        }
        List<Programme> programmes = next.lateProgrammes();
        if (programmes.isEmpty()) return Optional.empty();
        String sentence = wording.texts().get("overview.countdown.late-programmes", programmes.size());
        return Optional.of(new Late(sentence, names(programmes.stream().map(Programme::title).toList(), wording), programmes.getFirst().id()));
    }

    private static String names(List<String> titles, Wording wording) {
        return titles.size() == 1 ? titles.getFirst() : wording.texts().get("overview.countdown.more", titles.getFirst(), titles.size() - 1);
    }
}
