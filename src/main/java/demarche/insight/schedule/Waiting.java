package demarche.insight.schedule;

import demarche.plan.Activity;
import demarche.plan.id.ItemId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What waits for what among activities, each known by its place in a list. Those that wait in a circle are named, and among them nothing counts as waiting,
/// so that whoever walks the rest comes to an end.
final class Waiting {
    private static final int[] NONE = {};
    private final List<Activity> activities;
    private final Map<ItemId, Integer> places;
    private final int[][] earlier;
    private final int[][] later;
    private final int[] order;
    private final boolean[] circular;

    private Waiting(List<Activity> activities, Map<ItemId, Integer> places, int[][] earlier) {
        this.activities = activities;
        this.places = places;
        this.circular = stuckBothWays(earlier);
        this.earlier = new int[earlier.length][];
        for (int i = 0; i < earlier.length; i++) this.earlier[i] = circular[i] ? Arrays.stream(earlier[i]).filter(e -> !circular[e]).toArray() : earlier[i];
        this.later = turned(this.earlier);
        this.order = order(this.earlier, later);
    }

    static Waiting of(List<Activity> activities) {
        var places = new HashMap<ItemId, Integer>(activities.size() * 2);
        for (int i = 0; i < activities.size(); i++) places.put(activities.get(i).id(), i);
        var earlier = new int[activities.size()][];
        for (int i = 0; i < earlier.length; i++) earlier[i] = places(activities.get(i), places);
        return new Waiting(activities, places, earlier);
    }

    private static int[] places(Activity activity, Map<ItemId, Integer> places) {
        if (activity.when().after().isEmpty()) return NONE;
        return activity.when().after().stream().filter(places::containsKey).mapToInt(places::get).toArray();
    }

    /// Left when those with nothing before them are taken away again and again, and likewise from the end: what lies in a circle or between two.
    private static boolean[] stuckBothWays(int[][] earlier) {
        int[][] later = turned(earlier);
        boolean[] forward = stuck(earlier, later);
        boolean[] backward = stuck(later, earlier);
        var both = new boolean[earlier.length];
        for (int i = 0; i < both.length; i++) both[i] = forward[i] && backward[i];
        return both;
    }

    private static boolean[] stuck(int[][] before, int[][] after) {
        var stuck = new boolean[before.length];
        Arrays.fill(stuck, true);
        for (int i : order(before, after)) stuck[i] = false;
        return stuck;
    }

    /// Each after all that stand before it; without those that never come to be free.
    private static int[] order(int[][] before, int[][] after) {
        var open = new int[before.length];
        var order = new int[before.length];
        int end = 0;
        for (int i = 0; i < before.length; i++) {
            open[i] = before[i].length;
            if (open[i] == 0) order[end++] = i;
        }
        for (int next = 0; next < end; next++) {
            for (int follower : after[order[next]]) if (--open[follower] == 0) order[end++] = follower;
        }
        return Arrays.copyOf(order, end);
    }

    private static int[][] turned(int[][] edges) {
        var counts = new int[edges.length];
        for (int[] of : edges) for (int to : of) counts[to]++;
        var turned = new int[edges.length][];
        for (int i = 0; i < turned.length; i++) turned[i] = counts[i] == 0 ? NONE : new int[counts[i]];
        for (int i = 0; i < edges.length; i++) for (int to : edges[i]) turned[to][--counts[to]] = i;
        return turned;
    }

    int size() {
        return activities.size();
    }

    Activity at(int place) {
        return activities.get(place);
    }

    Optional<Integer> place(ItemId id) {
        return Optional.ofNullable(places.get(id));
    }

    /// What the one at the place waits for.
    int[] earlier(int place) {
        return earlier[place];
    }

    /// What waits for the one at the place.
    int[] later(int place) {
        return later[place];
    }

    /// All of them, each after what it waits for.
    int[] order() {
        return order;
    }

    /// The shortest circle the activity lies in; empty where it lies in none.
    List<Activity> circle(int place) {
        if (!circular[place]) return List.of();
        var from = new HashMap<Integer, Integer>();
        Deque<Integer> open = new ArrayDeque<>(List.of(place));
        Set<Integer> seen = new HashSet<>();
        while (!open.isEmpty()) {
            int at = open.poll();
            for (int next : places(activities.get(at), places)) {
                if (next == place) return walked(from, at, place);
                if (!seen.add(next)) continue;
                from.put(next, at);
                open.add(next);
            }
        }
        return List.of();
    }

    private List<Activity> walked(Map<Integer, Integer> from, int last, int first) {
        var circle = new ArrayList<Activity>();
        for (int at = last; at != first; at = from.get(at)) circle.addFirst(activities.get(at));
        circle.addFirst(activities.get(first));
        return circle;
    }
}
