package demarche.ui.timeline.part;

import demarche.insight.schedule.CriticalPath;
import demarche.insight.schedule.Overload;
import demarche.insight.schedule.Reckoning;
import demarche.insight.schedule.Remedy;
import demarche.insight.schedule.Schedule;
import demarche.insight.schedule.Span;
import demarche.pack.figure.timeline.Grouping;
import demarche.pack.figure.timeline.TimelineContent;
import demarche.pack.figure.timeline.TimelineMaker;
import demarche.plan.Activity;
import demarche.plan.Contact;
import demarche.plan.Items;
import demarche.plan.choice.ActivityStatus;
import demarche.plan.id.EventId;
import demarche.plan.id.ItemId;
import demarche.plan.part.When;
import demarche.ui.desk.Desk;
import demarche.ui.desk.Sight;
import demarche.ui.desk.TakeBack;
import demarche.ui.kit.Job;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;

/// What the timeline shows, the activity that is chosen, and where it would go while it is dragged: the plan is edited only when it is let go.
public final class TimelineViewModel {
    /// What a person chose to see.
    ///
    /// @param path the decision point whose critical path is drawn
    public record Asked(Grouping by, Optional<EventId> path) {
        public Asked with(Grouping now) {
            return new Asked(now, path);
        }

        public Asked with(Optional<EventId> now) {
            return new Asked(by, now);
        }
    }

    public record Shown(Asked asked, Schedule schedule, TimelineContent content, Optional<CriticalPath> path, List<Overload> overloads, Items<Contact> people) {
        static Shown of(Sight sight, Asked asked, Wording wording) {
            Schedule schedule = Schedule.of(sight.plan(), sight.facts());
            return new Shown(asked, schedule, new TimelineMaker(schedule, wording, _ -> true).content(asked.by()), asked.path().flatMap(schedule::criticalPath), Overload.of(schedule), sight.plan().contacts());
        }

        public Set<ItemId> onPath() {
            return path.map(p -> p.activities().stream().map(Activity::id).collect(Collectors.toSet())).orElse(Set.of());
        }
    }

    /// Where an activity would be, and what that would mean for everything that depends on it.
    public record Preview(Activity activity, Span days, Schedule schedule) {}

    private final Desk desk;
    private final TakeBack takeBack;
    private final Wording wording;
    private final ObjectProperty<Asked> asked = new SimpleObjectProperty<>(new Asked(Grouping.PROGRAMME, Optional.empty()));
    private final ReadOnlyObjectWrapper<Optional<Shown>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Preview>> preview = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Optional<ItemId>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private Optional<Job> running = Optional.empty();

    public TimelineViewModel(Desk desk, TakeBack takeBack, Wording wording) {
        this.desk = desk;
        this.takeBack = takeBack;
        this.wording = wording;
    }

    /// Follows the plan, its day and what is asked until the subscription ends.
    public Subscription follow() {
        return Subscription.combine(desk.sightProperty().subscribe(_ -> ask()), asked.subscribe((_, _) -> ask()));
    }

    private void ask() {
        running.ifPresent(Job::cancel);
        Asked now = asked.get();
        Optional<Sight> sight = desk.sightProperty().get();
        if (sight.isEmpty()) {
            preview.set(Optional.empty());
            shown.set(Optional.empty());
            return;
        }
        running = Optional.of(desk.background().run(_ -> Shown.of(sight.get(), now, wording), this::show, trouble -> {
            throw new IllegalStateException(trouble);
        }));
    }

    /// What was let go stays drawn where it was let go until the plan is worked out anew.
    private void show(Shown now) {
        preview.set(Optional.empty());
        shown.set(Optional.of(now));
    }

    public Desk desk() {
        return desk;
    }

    public TakeBack takeBack() {
        return takeBack;
    }

    public Wording wording() {
        return wording;
    }

    public ObjectProperty<Asked> askedProperty() {
        return asked;
    }

    public ReadOnlyObjectProperty<Optional<Shown>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Preview>> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    public ObjectProperty<Optional<ItemId>> chosenProperty() {
        return chosen;
    }

    /// The schedule as it would be if what is dragged were let go.
    public Optional<Schedule> schedule() {
        return preview.get().map(Preview::schedule).or(() -> shown.get().map(Shown::schedule));
    }

    /// The chosen activity, while it is there.
    public Optional<Activity> chosenActivity() {
        return chosen.get().flatMap(id -> schedule().flatMap(s -> s.activity(id)));
    }

    /// Shows what other days would mean; nothing is edited. What is over stays where it was.
    public void preview(ItemId id, Span days) {
        shown.get().filter(s -> s.schedule().isLive(id)).ifPresent(s -> s.schedule().activity(id)
                .ifPresent(a -> preview.set(Optional.of(new Preview(a, days, s.schedule().with(id, days))))));
    }

    /// Moves the chosen activity in the preview.
    ///
    /// @param byStart days by which its first day moves
    /// @param byEnd   days by which its last day moves; it never ends before it starts
    public void nudge(int byStart, int byEnd) {
        chosen.get().flatMap(id -> schedule().flatMap(s -> s.days(id))).ifPresent(days -> {
            var first = days.first().plusDays(byStart);
            var last = days.last().plusDays(byEnd);
            if (!last.isBefore(first)) preview(chosen.get().get(), new Span(first, last));
        });
    }

    public void cancel() {
        preview.set(Optional.empty());
    }

    /// Lets go of what is dragged: one edit.
    public void keep() {
        preview.get().ifPresent(moved -> {
            if (!move(moved.activity(), moved.days())) cancel();
        });
    }

    /// One undoable edit. What was reckoned back from an event stands on these days from now on.
    ///
    /// @return whether that changed anything
    public boolean move(Activity activity, Span days) {
        Optional<Activity> now = desk.plan().activities().find(activity.id()).filter(a -> !new Reckoning(desk.facts()).days(a).equals(Optional.of(days)));
        now.ifPresent(before -> {
            When when = before.when();
            String sentence = when.before().isPresent() ? wording.texts().get("timeline.moved.fixed", before.title(), wording.days(days))
                    : wording.texts().get("timeline.moved", before.title(), wording.days(days));
            takeBack.instead(before, before.withWhen(when.withBefore(Optional.empty()).withWeeksBefore(Optional.empty())
                    .withStarts(Optional.of(days.first())).withEnds(Optional.of(days.last()))), sentence);
        });
        return now.isPresent();
    }

    /// One undoable edit: the activity took place.
    public void done(Activity activity) {
        desk.plan().activities().find(activity.id()).ifPresent(before ->
                takeBack.instead(before, before.withStatus(ActivityStatus.DONE), wording.texts().get("timeline.marked.done", before.title())));
    }

    public Optional<Remedy> remedy(Activity activity) {
        return schedule().flatMap(s -> Remedy.of(s, activity.id()));
    }
}
