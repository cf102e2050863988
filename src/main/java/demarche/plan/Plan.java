package demarche.plan;

import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// One engagement plan of one ministry: a value. An edit is a function from plan to plan; what did not change is shared.
public record Plan(PlanHead head, Items<TargetState> targetStates, Items<Programme> programmes, Items<Activity> activities) {

    /// A plan with nothing in it yet.
    public static Plan empty(PlanHead head) {
        return new Plan(head, Items.of(List.of()), Items.of(List.of()), Items.of(List.of()));
    }

    public static Plan of(PlanHead head, List<? extends Item> items) {
        return new Plan(head, only(items, TargetState.class), only(items, Programme.class), only(items, Activity.class));
    }

    private static <T extends Item> Items<T> only(List<? extends Item> items, Class<T> kind) {
        return Items.of(items.stream().filter(kind::isInstance).map(kind::cast).toList());
    }

    public ItemId id() {
        return head.id();
    }

    public String title() {
        return head.title();
    }

    /// The day whose knowledge the plan uses: its own, or the one given.
    public LocalDate day(LocalDate today) {
        return head.asOf().orElse(today);
    }

    /// Every item, the head first.
    public Stream<Item> items() {
        return Stream.of(Stream.of(head), targetStates.stream(), programmes.stream(), activities.stream()).flatMap(s -> s);
    }

    public Optional<TargetState> target(Iso3 state) {
        return targetStates.stream().filter(t -> t.iso3().equals(state)).findFirst();
    }

    public Stream<Programme> programmesFor(Iso3 state) {
        return programmes.stream().filter(p -> p.states().contains(state));
    }

    public Stream<Activity> activitiesOf(ItemId programme) {
        return activities.stream().filter(a -> a.programme().equals(programme));
    }

    /// Adds the item, or puts it in the place of the one with its id.
    public Plan with(Item item) {
        return switch (item) {
            case PlanHead h -> new Plan(h, targetStates, programmes, activities);
            case TargetState t -> new Plan(head, targetStates.with(t), programmes, activities);
            case Programme p -> new Plan(head, targetStates, programmes.with(p), activities);
            case Activity a -> new Plan(head, targetStates, programmes, activities.with(a));
        };
    }

    /// Removes the item; a programme takes its activities with it. The head stays.
    public Plan without(Item item) {
        return switch (item) {
            case PlanHead _ -> this;
            case TargetState t -> new Plan(head, targetStates.without(t.id()), programmes, activities);
            case Programme p -> new Plan(head, targetStates, programmes.without(p.id()),
                    Items.of(activities.stream().filter(a -> !a.programme().equals(p.id())).toList()));
            case Activity a -> new Plan(head, targetStates, programmes, activities.without(a.id()));
        };
    }
}
