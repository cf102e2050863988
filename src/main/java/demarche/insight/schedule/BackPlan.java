package demarche.insight.schedule;

import java.util.Arrays;

/// Planned back from decision points: for each activity the last day on which a start still helps, itself and all that waits for it.
///
/// @param latest the last useful start as a day of the epoch; [#NEVER] where nothing presses
/// @param point  which decision point presses, by its place
/// @param next   what waits for the activity and would come too late; -1 where the activity itself would
record BackPlan(int[] latest, int[] point, int[] next) {
    static final int NEVER = Integer.MAX_VALUE;

    /// @param length of each activity, in days
    static BackPlan of(Work work, int[] length) {
        return new BackPlan(fresh(work, NEVER), fresh(work, -1), fresh(work, -1)).filled(work, length, -1);
    }

    /// Planned back from one decision point alone.
    static BackPlan from(Work work, int[] length, int only) {
        return new BackPlan(fresh(work, NEVER), fresh(work, -1), fresh(work, -1)).filled(work, length, only);
    }

    private static int[] fresh(Work work, int value) {
        var fresh = new int[work.size()];
        Arrays.fill(fresh, value);
        return fresh;
    }

    private BackPlan filled(Work work, int[] length, int only) {
        int[] order = work.waiting().order();
        for (int at = order.length - 1; at >= 0; at--) {
            int i = order[at];
            if (!work.live()[i]) continue;
            for (int p : work.before()[i]) {
                if (only < 0 || p == only) press(i, (int) work.points().get(p).first().toEpochDay() - length[i], p, -1);
            }
            for (int follower : work.later(i)) {
                if (latest[follower] != NEVER) press(i, latest[follower] - length[i], point[follower], follower);
            }
        }
        return this;
    }

    private void press(int i, int start, int by, int through) {
        if (start >= latest[i]) return;
        latest[i] = start;
        point[i] = by;
        next[i] = through;
    }
}
