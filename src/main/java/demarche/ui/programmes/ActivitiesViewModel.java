package demarche.ui.programmes;

import demarche.plan.Activity;
import demarche.plan.choice.ActivityStatus;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.reference.practice.ActivityType;
import demarche.ui.desk.TakeBack;
import demarche.ui.programmes.part.OpenProgramme.Now;
import demarche.ui.programmes.part.OpenProgramme;
import demarche.ui.programmes.part.SpanCheck;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/// The activities of the open programme, and the one of them that is being written.
final class ActivitiesViewModel {
    private final OpenProgramme open;
    private final TakeBack takeBack;
    private final ObjectProperty<Optional<ItemId>> chosen = new SimpleObjectProperty<>(Optional.empty());

    ActivitiesViewModel(OpenProgramme open, TakeBack takeBack) {
        this.open = open;
        this.takeBack = takeBack;
    }

    /// The one that the form shows.
    ObjectProperty<Optional<ItemId>> chosenProperty() {
        return chosen;
    }

    /// By first day; those without one at the end.
    List<Activity> of(Now now) {
        return now.plan().activitiesOf(now.programme().id())
                .sorted(Comparator.<Activity, LocalDate>comparing(a -> a.starts().or(a::ends).orElse(LocalDate.MAX)).thenComparing(Activity::title)).toList();
    }

    Optional<Activity> chosen() {
        return chosen.get().flatMap(id -> open.nowProperty().get().flatMap(now -> now.plan().activities().find(id)));
    }

    /// Begins one and shows it in the form.
    Optional<String> add(String title) {
        ItemId id = ItemId.random();
        ItemId programme = open.programme().orElseThrow().id();
        Optional<String> refusal = open.editPlan(plan -> plan.with(Activity.titled(id, programme, title)));
        if (refusal.isEmpty()) chosen.set(Optional.of(id));
        return refusal;
    }

    /// One of a kind, undated and titled by the kind, shown in the form.
    void add(ActivityType type) {
        ItemId id = ItemId.random();
        ItemId programme = open.programme().orElseThrow().id();
        if (open.editPlan(plan -> plan.with(Activity.titled(id, programme, type.name()).withType(Optional.of(type.id())))).isEmpty()) chosen.set(Optional.of(id));
    }

    Optional<String> title(String title) {
        return edit(a -> a.withTitle(title));
    }

    Optional<String> place(String place) {
        return edit(a -> a.withPlace(place));
    }

    Optional<String> lead(String lead) {
        return edit(a -> a.withLead(lead));
    }

    Optional<String> status(ActivityStatus status) {
        return edit(a -> a.withStatus(status));
    }

    Optional<String> starts(Optional<LocalDate> day) {
        return SpanCheck.starts(open.wording(), day, chosen().flatMap(Activity::ends)).or(() -> edit(a -> a.withStarts(day)));
    }

    Optional<String> ends(Optional<LocalDate> day) {
        return SpanCheck.ends(open.wording(), chosen().flatMap(Activity::starts), day).or(() -> edit(a -> a.withEnds(day)));
    }

    private Optional<String> edit(UnaryOperator<Activity> change) {
        return open.editPlan(plan -> chosen.get().flatMap(id -> plan.activities().find(id)).map(a -> plan.with(change.apply(a))).orElse(plan));
    }

    /// At once; the way back is offered.
    void delete(Activity activity) {
        chosen.set(Optional.empty());
        takeBack.without(activity, open.wording().texts().get("programmes.activity.deleted", activity.title()));
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
