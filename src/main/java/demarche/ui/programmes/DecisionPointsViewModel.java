package demarche.ui.programmes;

import demarche.plan.Activity;
import demarche.plan.choice.ActivityStatus;
import demarche.plan.id.EventId;
import demarche.reference.practice.Event;
import demarche.text.Folding;
import demarche.ui.kit.part.Choice;
import demarche.ui.programmes.part.OpenProgramme.Now;
import demarche.ui.programmes.part.OpenProgramme;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// The events the open programme must come before, and what of it would come too late.
final class DecisionPointsViewModel {
    /// One event with what stands under it.
    ///
    /// @param left such as "38 days"
    /// @param late empty where everything is over by then
    record Point(Event event, String days, String left, Optional<String> late) {}

    private final OpenProgramme open;

    DecisionPointsViewModel(OpenProgramme open) {
        this.open = open;
    }

    /// In order of date, those of the past included.
    List<Point> points(Now now) {
        return now.facts().events().stream().filter(e -> now.programme().decisionPoints().contains(e.id()))
                .map(e -> new Point(e, open.wording().days().span(e.first(), e.last()), left(e), late(now, e))).toList();
    }

    private String left(Event event) {
        LocalDate day = open.desk().day();
        if (event.last().isBefore(day)) return open.wording().texts().get("programmes.points.over");
        long days = ChronoUnit.DAYS.between(day, event.first());
        return days > 0 ? open.wording().texts().get("programmes.points.left", days) : open.wording().texts().get("programmes.points.now");
    }

    private Optional<String> late(Now now, Event event) {
        String activities = now.plan().activitiesOf(now.programme().id()).filter(a -> a.status() != ActivityStatus.CANCELLED)
                .filter(a -> isLate(a.ends().or(a::starts), event)).map(Activity::title).sorted().collect(Collectors.joining(", "));
        if (!activities.isEmpty()) return Optional.of(open.wording().texts().get("programmes.points.late", activities));
        return now.programme().ends().filter(end -> isLate(Optional.of(end), event))
                .map(end -> open.wording().texts().get("programmes.points.late-programme", open.wording().days().day(end)));
    }

    private static boolean isLate(Optional<LocalDate> end, Event event) {
        return end.filter(day -> !day.isBefore(event.first())).isPresent();
    }

    List<Choice<EventId>> find(String sought) {
        Now now = open.nowProperty().get().orElseThrow();
        List<String> words = Folding.words(sought);
        return open.desk().facts().decisionPoints().stream().filter(e -> !now.programme().decisionPoints().contains(e.id()))
                .filter(e -> Folding.begins(words, Folding.words(e.title() + " " + e.forum() + " " + e.place())))
                .map(e -> new Choice<>(e.id(), Optional.empty(), e.title(), open.wording().days().span(e.first(), e.last()) + ", " + e.place())).toList();
    }

    void add(EventId id) {
        open.edit(p -> {
            var more = new TreeSet<>(p.decisionPoints());
            more.add(id);
            return p.withDecisionPoints(more);
        });
    }

    void remove(EventId id) {
        open.edit(p -> {
            var left = new TreeSet<>(p.decisionPoints());
            left.remove(id);
            return p.withDecisionPoints(left);
        });
    }
}
