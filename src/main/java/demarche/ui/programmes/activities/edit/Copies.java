package demarche.ui.programmes.activities.edit;

import demarche.plan.Activity;
import demarche.plan.Plan;
import demarche.plan.Programme;
import demarche.plan.choice.ActivityStatus;
import demarche.plan.choice.ProgrammeStatus;
import demarche.plan.choice.RightsCheck;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.plan.part.Attendance;
import demarche.plan.part.Ownership;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// The same again: beside the first, or for another state. What waited for a copied activity waits for its copy; what came of the first does not
/// come along, nor what belongs to its state alone.
public final class Copies {
    private Copies() {}

    /// For whom and when.
    ///
    /// @param weeks by which fixed days move
    public record Other(Iso3 state, int weeks) {}

    /// A plan with something new in it.
    ///
    /// @param made the copies, in the order of what they were made from
    public record Copied(Plan plan, List<ItemId> made) {}

    /// Beside the first, planned and not yet held.
    public static Copied beside(Plan plan, List<Activity> activities) {
        return added(plan, activities, a -> fresh(a));
    }

    /// In the same programmes, which then are for that state too.
    public static Copied forState(Plan plan, List<Activity> activities, Other other) {
        Copied copied = added(plan, activities, a -> elsewhere(a, other));
        Plan with = copied.plan();
        for (ItemId id : activities.stream().map(Activity::programme).collect(Collectors.toSet())) {
            with = with.programmes().find(id).map(p -> p.withStates(and(p.states(), other.state()))).<Plan>map(with::with).orElse(with);
        }
        return new Copied(with, copied.made());
    }

    /// The whole programme as a draft for that state alone; whoever asked for the first did not ask for this one.
    ///
    /// @param title what it is called
    public static Copied programme(Plan plan, Programme source, String title, Other other) {
        ItemId id = ItemId.random();
        Programme copy = source.copy(id).withTitle(title).withStates(only(other.state())).withStatus(ProgrammeStatus.DRAFT).withOwnership(Ownership.open())
                .withRightsCheck(source.rightsCheck() == RightsCheck.NOT_NEEDED ? RightsCheck.NOT_NEEDED : RightsCheck.OPEN)
                .withStarts(source.starts().map(d -> d.plusWeeks(other.weeks()))).withEnds(source.ends().map(d -> d.plusWeeks(other.weeks())));
        Copied copied = added(plan.with(copy), plan.activitiesOf(source.id()).toList(), a -> {
            Activity now = elsewhere(a, other).copy(a.id(), id);
            return now.withStates(new TreeSet<>()).withDelivery(now.delivery().withOutput(Optional.empty()));
        });
        return new Copied(copied.plan(), List.of(id));
    }

    private static Copied added(Plan plan, List<Activity> activities, java.util.function.UnaryOperator<Activity> change) {
        Map<ItemId, ItemId> ids = activities.stream().collect(Collectors.toMap(Activity::id, _ -> ItemId.random()));
        var made = new ArrayList<ItemId>();
        Plan with = plan;
        for (Activity activity : activities) {
            Activity changed = change.apply(activity);
            var after = changed.when().after().stream().map(one -> ids.getOrDefault(one, one)).collect(Collectors.toCollection(TreeSet::new));
            with = with.with(changed.copy(ids.get(activity.id()), changed.programme()).withWhen(changed.when().withAfter(after)));
            made.add(ids.get(activity.id()));
        }
        return new Copied(with, List.copyOf(made));
    }

    private static Activity fresh(Activity activity) {
        Attendance expected = activity.attendance().withAttended(Optional.empty()).withWomen(Optional.empty()).withMen(Optional.empty());
        return activity.withAttendance(expected).withDelivery(activity.delivery().withStatus(ActivityStatus.PLANNED).withEvidence(""));
    }

    private static Activity elsewhere(Activity activity, Other other) {
        boolean reckoned = activity.when().before().isPresent() && activity.when().weeksBefore().isPresent();
        Activity now = fresh(activity).withStates(only(other.state())).withSetting(activity.setting().withPlace("").withZone(Optional.empty()).withBegins(Optional.empty()))
                .withDelivery(fresh(activity).delivery().withPeople(new TreeSet<>()));
        return reckoned ? now : now.withWhen(Bulk.moved(now.when(), other.weeks(), ChronoUnit.WEEKS));
    }

    private static SortedSet<Iso3> only(Iso3 state) {
        return new TreeSet<>(List.of(state));
    }

    private static SortedSet<Iso3> and(SortedSet<Iso3> states, Iso3 state) {
        var more = new TreeSet<>(states);
        more.add(state);
        return more;
    }
}
