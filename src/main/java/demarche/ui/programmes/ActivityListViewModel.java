package demarche.ui.programmes;

import demarche.plan.Activity;
import demarche.plan.choice.ActivityStatus;
import demarche.plan.id.Iso3;
import demarche.ui.programmes.part.OpenProgramme.Now;
import demarche.ui.programmes.part.OpenProgramme;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/// The activities of the open programme in short: what, when, where and how each stands.
final class ActivityListViewModel {
    private final OpenProgramme open;

    ActivityListViewModel(OpenProgramme open) {
        this.open = open;
    }

    /// By first day; those without one at the end.
    List<Activity> of(Now now) {
        return now.plan().activitiesOf(now.programme().id())
                .sorted(Comparator.<Activity, LocalDate>comparing(a -> a.starts().or(a::ends).orElse(LocalDate.MAX)).thenComparing(Activity::title)).toList();
    }

    String when(Activity activity) {
        return open.wording().days().span(activity.starts(), activity.ends());
    }

    /// The place, or the codes of the states where it has none of its own.
    String where(Now now, Activity activity) {
        if (!activity.place().isBlank()) return activity.place();
        return (activity.states().isEmpty() ? now.programme().states() : activity.states()).stream().map(Iso3::code).collect(Collectors.joining(", "));
    }

    /// What asks for attention before how it stands.
    boolean isLate(Activity activity) {
        boolean openStill = activity.status() == ActivityStatus.PLANNED || activity.status() == ActivityStatus.CONFIRMED;
        return openStill && activity.ends().or(activity::starts).filter(d -> d.isBefore(open.desk().day())).isPresent();
    }

    String state(Activity activity) {
        return isLate(activity) ? open.wording().texts().get("programmes.activity.late") : open.wording().status(activity.status());
    }
}
