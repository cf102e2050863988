package demarche.insight.advice;

import demarche.plan.Plan;
import demarche.plan.Programme;
import demarche.plan.id.Iso3;
import demarche.plan.id.TopicId;
import demarche.reference.Facts;
import demarche.reference.practice.ActivityType;
import demarche.reference.topic.Debate;
import demarche.text.Texts;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Which kinds of activity a programme lacks: those that work on what it teaches and no activity of it does yet, or on what its states object to.
public final class Activities {
    private static final int ON_IDLE = 4;
    private static final int NEAR_IDLE = 2;
    private static final int ON_CONCERN = 3;
    private static final int BRINGS_DEBATE = 2;

    private final Needs needs;

    private Activities(Needs needs) {
        this.needs = needs;
    }

    /// The best first. A kind of which the programme has an activity is not offered, nor one that teaches nothing it takes up.
    ///
    /// @param texts the bundle `insight`
    public static List<Advice<ActivityType>> of(Plan plan, Programme programme, Facts facts, Texts texts) {
        var needs = new Needs(plan, programme, facts, texts);
        var activities = new Activities(needs);
        return facts.reference().activityTypes().stream().filter(type -> !needs.done().contains(type) && needs.fits(type.description(), type.topics(), type.source()))
                .flatMap(type -> activities.weighed(type).stream())
                .sorted(Comparator.comparing((Advice<ActivityType> a) -> a.weight()).reversed().thenComparing(a -> a.what().id())).toList();
    }

    private Optional<Advice<ActivityType>> weighed(ActivityType type) {
        Set<TopicId> idle = idle(needs.direct(type.topics()));
        Set<TopicId> near = idle(needs.kin(type.topics()));
        Set<Iso3> voiced = needs.voiced(type.topics());
        if (idle.isEmpty() && near.isEmpty() && voiced.isEmpty()) return Optional.empty();
        Set<Debate> brings = EnumSet.noneOf(Debate.class);
        type.debates().stream().filter(needs.missing()::contains).forEach(brings::add);
        int weight = ON_IDLE * idle.size() + NEAR_IDLE * near.size() + (voiced.isEmpty() ? 0 : ON_CONCERN) + BRINGS_DEBATE * brings.size();
        return Optional.of(new Advice<>(type, weight, reason(idle.isEmpty() ? near : idle, voiced, type) + brought(brings), needs.source(type.source())));
    }

    private Set<TopicId> idle(Set<TopicId> topics) {
        var idle = new TreeSet<>(topics);
        idle.removeIf(topic -> !needs.isIdle(topic));
        return idle;
    }

    private String brought(Set<Debate> brings) {
        return brings.isEmpty() ? "" : " " + needs.texts().get("advice.activity.brings", needs.debates(brings));
    }

    private String reason(Set<TopicId> idle, Set<Iso3> voiced, ActivityType type) {
        if (idle.isEmpty()) {
            var about = new TreeSet<>(type.topics());
            about.removeIf(topic -> needs.voiced(List.of(topic)).isEmpty());
            return needs.texts().get("advice.activity.voiced", needs.states(voiced), needs.topics(about));
        }
        return needs.texts().get(voiced.isEmpty() ? "advice.activity.idle" : "advice.activity.idle-voiced", needs.topics(idle), needs.states(voiced));
    }
}
