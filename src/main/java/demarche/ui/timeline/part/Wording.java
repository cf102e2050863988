package demarche.ui.timeline.part;

import demarche.insight.schedule.FlagWords;
import demarche.insight.schedule.Schedule;
import demarche.insight.schedule.Span;
import demarche.pack.figure.timeline.TimelineMaker;
import demarche.plan.Activity;
import demarche.plan.id.Iso3;
import demarche.reference.Reference;
import demarche.reference.practice.Event;
import demarche.reference.topic.Debate;
import demarche.text.Days;
import demarche.text.Texts;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// What the timeline calls states, debates, days and flags, in the language of the window.
///
/// @param day the day that is looked at
public record Wording(Texts texts, Days days, Reference reference, Supplier<LocalDate> day) implements TimelineMaker.Names {
    private static final int MOST_STATES = 2;

    public static Wording in(Locale locale, Reference reference, Supplier<LocalDate> day) {
        return new Wording(Texts.of("timeline", locale), new Days(locale), reference, day);
    }

    @Override
    public String state(Iso3 state) {
        return reference.state(state).map(s -> s.shortName(texts.locale())).orElse(state.code());
    }

    @Override
    public String debate(Debate debate) {
        return switch (debate) {
            case CYBER_NORMS -> texts.get("timeline.debate.cyber-norms");
            case CYBERCRIME -> texts.get("timeline.debate.cybercrime");
            case BUDAPEST_CONVENTION -> texts.get("timeline.debate.budapest-convention");
            case UN_CYBERCRIME_CONVENTION -> texts.get("timeline.debate.un-cybercrime-convention");
            case INTERNATIONAL_LAW -> texts.get("timeline.debate.international-law");
            case CONFIDENCE_BUILDING -> texts.get("timeline.debate.confidence-building");
            case CAPACITY_BUILDING -> texts.get("timeline.debate.capacity-building");
            case HUMAN_RIGHTS -> texts.get("timeline.debate.human-rights");
            case ICT_DEVELOPMENT -> texts.get("timeline.debate.ict-development");
        };
    }

    @Override
    public String states(List<String> names) {
        String first = names.stream().limit(MOST_STATES).collect(Collectors.joining(", "));
        return names.size() > MOST_STATES ? texts.get("timeline.states.more", first, names.size() - MOST_STATES) : first;
    }

    @Override
    public String when(Event event) {
        long left = ChronoUnit.DAYS.between(day.get(), event.first());
        String span = event.isMonthOnly() || !event.first().equals(event.last()) ? days.span(event.first(), event.last()) : days.day(event.first());
        String when = left > 0 ? texts.get("timeline.point.left", span, left) : texts.get("timeline.point.now", span);
        return event.isOwn() ? texts.get("timeline.point.own", when) : when;
    }

    public String days(Span span) {
        return days.span(span.first(), span.last());
    }

    /// Every flag of an activity in a sentence.
    public List<String> flags(Schedule schedule, Activity activity) {
        var words = new FlagWords(texts, this::state);
        Optional<Span> span = schedule.days(activity.id());
        return schedule.flags(activity.id()).stream().map(flag -> words.sentence(activity, span, flag)).toList();
    }
}
