package demarche.pack.figure.timeline;

import demarche.insight.schedule.Schedule;
import demarche.insight.schedule.Span;
import demarche.plan.Activity;
import demarche.plan.Programme;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.plan.id.TopicId;
import demarche.reference.practice.Event;
import demarche.reference.topic.Debate;
import demarche.reference.topic.Topic;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Makes rows of a schedule: one for each programme, state or debate that has activities with a day.
public final class TimelineMaker {
    /// The words in the language of the reader.
    public interface Names {
        String state(Iso3 state);

        String debate(Debate debate);

        /// The states of a programme in a few words.
        String states(List<String> names);

        /// When a decision point is, and how long from now.
        String when(Event event);
    }

    private final Schedule schedule;
    private final Names names;
    private final Predicate<Activity> shown;

    /// @param shown which activities are drawn
    public TimelineMaker(Schedule schedule, Names names, Predicate<Activity> shown) {
        this.schedule = schedule;
        this.names = names;
        this.shown = shown;
    }

    /// With the decision points that are not over.
    public TimelineContent content(Grouping by) {
        List<TimelineRow> rows = switch (by) {
            case PROGRAMME -> programmes();
            case STATE -> states();
            case DEBATE -> debates();
        };
        List<TimelineMark> marks = schedule.facts().upcoming().stream().filter(e -> e.isDecisionPoint() || schedule.points().contains(e))
                .map(e -> new TimelineMark(e.id(), e.name(), names.when(e), new Span(e.first(), e.last()), e.isOwn())).toList();
        return new TimelineContent(rows, marks, schedule.day());
    }

    private Stream<Activity> activities() {
        return schedule.activities().stream().filter(a -> schedule.days(a.id()).isPresent() && shown.test(a));
    }

    private TimelineBar bar(Activity activity) {
        return new TimelineBar(activity.id(), activity.title(), schedule.days(activity.id()).orElseThrow(), look(schedule, activity.id()));
    }

    /// What the bar of an activity looks like.
    public static TimelineBar.Look look(Schedule schedule, ItemId id) {
        if (schedule.isLate(id)) return TimelineBar.Look.LATE;
        return schedule.isLive(id) ? TimelineBar.Look.PLANNED : TimelineBar.Look.DONE;
    }

    /// In order of their first activity.
    private List<TimelineRow> programmes() {
        Map<ItemId, List<TimelineBar>> bars = activities().collect(Collectors.groupingBy(Activity::programme, Collectors.mapping(this::bar, Collectors.toList())));
        return schedule.programmes().stream().filter(p -> bars.containsKey(p.id())).map(p -> new TimelineRow(p.id().value(), p.title(), states(p), mission(taught(p.topics().keySet())), bars.get(p.id())))
                .sorted(Comparator.comparing((TimelineRow r) -> r.bars().getFirst().days().first()).thenComparing(TimelineRow::key)).toList();
    }

    private String states(Programme programme) {
        return names.states(programme.states().stream().map(names::state).toList());
    }

    private static List<TimelineRow.Sign> mission(Set<Debate> taught) {
        return Debate.MISSION.stream().map(d -> new TimelineRow.Sign(d, taught.contains(d))).toList();
    }

    private Set<Debate> taught(Collection<TopicId> topics) {
        var taught = EnumSet.noneOf(Debate.class);
        topics.forEach(t -> schedule.facts().reference().topic(t).map(Topic::debate).ifPresent(taught::add));
        return taught;
    }

    /// In order of their names.
    private List<TimelineRow> states() {
        var bars = new TreeMap<Iso3, List<TimelineBar>>();
        activities().forEach(a -> schedule.states(a).forEach(s -> bars.computeIfAbsent(s, _ -> new ArrayList<>()).add(bar(a))));
        return bars.entrySet().stream().map(e -> new TimelineRow(e.getKey().code(), names.state(e.getKey()), "", mission(heard(e.getKey())), e.getValue()))
                .sorted(Comparator.comparing(TimelineRow::title)).toList();
    }

    private Set<Debate> heard(Iso3 state) {
        return taught(schedule.programmes().stream().filter(p -> p.states().contains(state)).flatMap(p -> p.topics().keySet().stream()).collect(Collectors.toSet()));
    }

    private List<TimelineRow> debates() {
        var bars = new TreeMap<Debate, List<TimelineBar>>();
        activities().forEach(a -> taught(topics(a)).forEach(d -> bars.computeIfAbsent(d, _ -> new ArrayList<>()).add(bar(a))));
        return bars.entrySet().stream().map(e -> new TimelineRow(e.getKey().code(), names.debate(e.getKey()), "", List.of(new TimelineRow.Sign(e.getKey(), true)), e.getValue())).toList();
    }

    private Collection<TopicId> topics(Activity activity) {
        return activity.topics().isEmpty() ? schedule.programme(activity).topics().keySet() : activity.topics();
    }
}
