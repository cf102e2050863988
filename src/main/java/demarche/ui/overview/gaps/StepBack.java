package demarche.ui.overview.gaps;

import demarche.insight.gap.Fix;
import demarche.plan.Plan;
import demarche.plan.Programme;
import demarche.plan.id.ItemId;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/// Takes a step back from a plan that was edited since: only what the step added goes.
final class StepBack {
    private StepBack() {}

    /// @param before the plan to which the step was applied
    static Plan from(Fix step, Plan before, Plan now) {
        return switch (step) {
            case Fix.AddTopic add -> change(now, add.programme(), p -> {
                var topics = new TreeMap<>(p.topics());
                topics.remove(add.topic());
                return p.withTopics(topics);
            });
            case Fix.Answer answer -> change(now, answer.programme(), p -> {
                var narratives = new TreeSet<>(p.narratives());
                narratives.remove(answer.concern());
                return p.withNarratives(narratives);
            });
            case Fix.LeaveTopics left -> change(now, left.programme(), p -> {
                var topics = new TreeMap<>(p.topics());
                before.programmes().find(left.programme()).ifPresent(was -> left.topics().forEach(t -> topics.put(t, was.topics().get(t))));
                return p.withTopics(topics);
            });
            case Fix.Move moved -> change(now, moved.programme(), p -> before.programmes().find(moved.programme()).map(was -> p.withStarts(was.starts()).withEnds(was.ends())).orElse(p));
            case Fix.StartProgramme start -> before.programmes().find(start.id()).<Plan>map(now::with)
                    .orElseGet(() -> now.programmes().find(start.id()).map(now::without).orElse(now));
        };
    }

    private static Plan change(Plan plan, ItemId programme, UnaryOperator<Programme> function) {
        return plan.programmes().find(programme).map(p -> plan.with(function.apply(p))).orElse(plan);
    }
}
