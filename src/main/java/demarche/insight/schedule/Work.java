package demarche.insight.schedule;

import demarche.plan.Activity;
import demarche.plan.Plan;
import demarche.plan.Programme;
import demarche.plan.choice.ActivityStatus;
import demarche.plan.choice.ProgrammeStatus;
import demarche.plan.id.ItemId;
import demarche.reference.Facts;
import demarche.reference.practice.Event;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// What a schedule is worked out from and what moving an activity leaves as it is: what waits for what, what is still to be done, and before which
/// decision points it must be over. Activities are known by their place.
///
/// @param points the decision points that some programme must precede and that are not over, the next first
/// @param before for each activity the places in `points` that its programme must precede
/// @param live   whether it is still to be done
record Work(Facts facts, Waiting waiting, Map<ItemId, Programme> programmes, List<Event> points, int[][] before, boolean[] live) {
    private static final int[] NONE = {};

    static Work of(Plan plan, Facts facts) {
        var programmes = new HashMap<ItemId, Programme>();
        plan.programmes().stream().filter(p -> p.status() != ProgrammeStatus.CANCELLED).forEach(p -> programmes.put(p.id(), p));
        List<Activity> kept = plan.activities().stream().filter(a -> a.status() != ActivityStatus.CANCELLED && programmes.containsKey(a.programme())).toList();
        var named = new TreeSet<>();
        programmes.values().forEach(p -> named.addAll(p.decisionPoints()));
        List<Event> points = facts.upcoming().stream().filter(e -> named.contains(e.id())).toList();
        var work = new Work(facts, Waiting.of(kept), programmes, points, new int[kept.size()][], new boolean[kept.size()]);
        work.fill();
        return work;
    }

    private void fill() {
        var beforeOf = new HashMap<ItemId, int[]>();
        programmes.forEach((id, p) -> beforeOf.put(id, IntStream.range(0, points.size()).filter(i -> p.decisionPoints().contains(points.get(i).id())).toArray()));
        for (int i = 0; i < live.length; i++) {
            Activity activity = waiting.at(i);
            live[i] = activity.status() != ActivityStatus.DONE && programmes.get(activity.programme()).status() != ProgrammeStatus.DONE;
            before[i] = live[i] ? beforeOf.getOrDefault(activity.programme(), NONE) : NONE;
        }
    }

    int size() {
        return live.length;
    }

    /// What must be over before the one at the place begins, and is not.
    List<Integer> earlier(int place) {
        return stillToDo(waiting.earlier(place));
    }

    /// What is still to be done once the one at the place is over.
    List<Integer> later(int place) {
        return stillToDo(waiting.later(place));
    }

    private List<Integer> stillToDo(int[] places) {
        if (places.length == 0) return List.of();
        var left = new ArrayList<Integer>();
        for (int place : places) if (live[place]) left.add(place);
        return left;
    }
}
