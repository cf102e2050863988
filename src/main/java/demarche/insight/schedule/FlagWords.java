package demarche.insight.schedule;

import demarche.plan.Activity;
import demarche.plan.id.Iso3;
import demarche.text.Days;
import demarche.text.Texts;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Says in a sentence what a flag is about, the same in window, brief and command line.
///
/// An activity in a circle may have no days.
///
/// @param texts the bundle `timeline`
/// @param names of states
public record FlagWords(Texts texts, Function<Iso3, String> names) {

    public String sentence(Activity activity, Optional<Span> days, Flag flag) {
        return switch (flag) {
            case Flag.Overdue(LocalDate ended) -> texts.get("timeline.flag.overdue", activity.title(), day(ended));
            case Flag.TooLate late -> late(activity, late);
            case Flag.StartsTooLate(var point, LocalDate lastStart, Activity next) ->
                    texts.get("timeline.flag.start", activity.title(), first(days), day(lastStart), next.title(), point.name());
            case Flag.TooSoon(Activity waitsFor, LocalDate earliest) -> texts.get("timeline.flag.soon", activity.title(), first(days), waitsFor.title(), day(earliest));
            case Flag.OnHoliday(var holiday) -> texts.get("timeline.flag.holiday", activity.title(), holiday.title(), names.apply(holiday.state()), days().span(holiday.first(), holiday.last()));
            case Flag.InCircle(var circle) -> texts.get("timeline.flag.circle", activity.title(), circle.stream().map(Activity::title).collect(Collectors.joining(" → ")) + " → " + circle.getFirst().title());
        };
    }

    private String late(Activity activity, Flag.TooLate late) {
        String begins = day(late.point().first());
        return late.because().map(b -> texts.get("timeline.flag.pushed", activity.title(), day(late.ends()), b.title(), late.point().name(), begins))
                .orElseGet(() -> texts.get("timeline.flag.late", activity.title(), day(late.ends()), late.point().name(), begins));
    }

    private String first(Optional<Span> days) {
        return days.map(d -> day(d.first())).orElse("–");
    }

    private Days days() {
        return new Days(texts.locale());
    }

    private String day(LocalDate day) {
        return days().day(day);
    }
}
