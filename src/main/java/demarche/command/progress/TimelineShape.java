package demarche.command.progress;

import demarche.command.kit.Json;
import demarche.insight.schedule.CriticalPath;
import demarche.insight.schedule.Flag;
import demarche.insight.schedule.FlagWords;
import demarche.insight.schedule.Overload;
import demarche.insight.schedule.PointAhead;
import demarche.insight.schedule.Schedule;
import demarche.plan.Activity;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/// A schedule as machines read it.
record TimelineShape(Schedule schedule, FlagWords words) {
    private record Flagged(Activity activity, Flag flag) {}

    ObjectNode node() {
        ObjectNode node = Json.object().put("as_of", schedule.day().toString());
        node.set("decision_points", Json.array(schedule.ahead(), this::point));
        List<Flagged> flagged = schedule.activities().stream().flatMap(a -> schedule.flags(a.id()).stream().map(f -> new Flagged(a, f))).toList();
        node.set("flags", Json.array(flagged, this::flag));
        node.set("overloads", Json.array(Overload.of(schedule), TimelineShape::overload));
        return node;
    }

    private ObjectNode point(PointAhead point) {
        ObjectNode node = Json.object().put("id", point.event().id().value()).put("title", point.event().title()).put("date", point.event().first().toString())
                .put("ends", point.event().last().toString()).put("days_left", point.daysLeft()).put("own", point.event().isOwn()).put("source", point.event().source());
        node.set("late", Json.array(point.late(), l -> named(l.activity()).put("ends", l.ends().toString())));
        node.set("last_useful_start", Json.array(point.lastStarts(), s -> named(s.activity()).put("date", s.day().toString())));
        Optional<CriticalPath> path = schedule.criticalPath(point.event().id());
        node.put("critical_days", path.map(CriticalPath::days).orElse(0L));
        node.set("critical_path", Json.texts(path.map(CriticalPath::activities).orElse(List.of()).stream().map(Activity::id).toList()));
        return node;
    }

    private static ObjectNode named(Activity activity) {
        return Json.object().put("programme", activity.programme().value()).put("activity", activity.id().value()).put("title", activity.title());
    }

    private ObjectNode flag(Flagged flagged) {
        return named(flagged.activity()).put("flag", code(flagged.flag())).put("late", flagged.flag().isLate())
                .put("sentence", words.sentence(flagged.activity(), schedule.days(flagged.activity().id()), flagged.flag()));
    }

    private static String code(Flag flag) {
        return switch (flag) {
            case Flag.Overdue _ -> "overdue";
            case Flag.TooLate _ -> "too-late";
            case Flag.StartsTooLate _ -> "starts-too-late";
            case Flag.TooSoon _ -> "too-soon";
            case Flag.OnHoliday _ -> "on-holiday";
            case Flag.InCircle _ -> "in-circle";
        };
    }

    private static ObjectNode overload(Overload overload) {
        ObjectNode node = switch (overload.what()) {
            case Overload.What.Lead(String name) -> Json.object().put("lead", name);
            case Overload.What.Person(var contact) -> Json.object().put("contact", contact.value());
            case Overload.What.Place(String name) -> Json.object().put("place", name);
        };
        node.put("from", overload.days().first().toString()).put("to", overload.days().last().toString());
        node.set("activities", Json.texts(overload.by().stream().map(Activity::id).toList()));
        return node;
    }
}
