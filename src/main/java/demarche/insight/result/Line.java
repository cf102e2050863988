package demarche.insight.result;

import demarche.plan.Activity;
import demarche.plan.Result;
import java.util.List;
import java.util.Optional;

/// A result in its framework.
///
/// @param number     within its level, from 1; empty where it is the only one there
/// @param activities what is done to produce it, the first to start first
/// @param before     the results that lead to it
public record Line(Result result, Optional<Integer> number, List<Gauge> gauges, List<Activity> activities, Optional<Result> next, List<Result> before, Reach reach) {
    public Line {
        gauges = List.copyOf(gauges);
        activities = List.copyOf(activities);
        before = List.copyOf(before);
    }
}
