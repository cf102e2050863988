package demarche.insight.advice;

import demarche.plan.Plan;
import demarche.plan.Programme;
import demarche.plan.choice.ResultLevel;
import demarche.plan.id.TopicId;
import demarche.reference.Facts;
import demarche.reference.practice.ActivityType;
import demarche.reference.practice.Indicator;
import demarche.text.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Which ready-made indicators would show how a programme fares: by what it teaches, how deep, and the codes of what it does.
public final class Indicators {
    private static final int ON_TOPIC = 4;
    private static final int NEAR_TOPIC = 1;
    private static final int OF_DEPTH = 2;
    private static final int SAME_CODES = 1;

    private final Needs needs;

    private Indicators(Needs needs) {
        this.needs = needs;
    }

    /// The best of each level, then the next of each, so that the first three reach from what is delivered to what it is for.
    ///
    /// What the results show already is not offered.
    ///
    /// @param texts the bundle `insight`
    public static List<Advice<Indicator>> of(Plan plan, Programme programme, Facts facts, Texts texts) {
        var needs = new Needs(plan, programme, facts, texts);
        var indicators = new Indicators(needs);
        Map<ResultLevel, List<Advice<Indicator>>> byLevel = new EnumMap<>(ResultLevel.class);
        facts.reference().indicators().stream().filter(i -> !needs.shows(i.id()) && needs.fits(i.statement(), i.topics(), i.source())).flatMap(i -> indicators.weighed(i).stream())
                .sorted(Comparator.comparing((Advice<Indicator> a) -> a.weight()).reversed().thenComparing(a -> a.what().id()))
                .forEach(a -> byLevel.computeIfAbsent(a.what().level(), _ -> new ArrayList<>()).add(a));
        var ranked = new ArrayList<Advice<Indicator>>();
        for (int round = 0; byLevel.values().stream().mapToInt(List::size).sum() > ranked.size(); round++) {
            for (List<Advice<Indicator>> level : byLevel.values()) if (round < level.size()) ranked.add(level.get(round));
        }
        return List.copyOf(ranked);
    }

    private Optional<Advice<Indicator>> weighed(Indicator indicator) {
        Set<TopicId> direct = needs.direct(indicator.topics());
        Set<TopicId> near = needs.kin(indicator.topics());
        if (direct.isEmpty() && near.isEmpty()) return Optional.empty();
        Set<TopicId> about = direct.isEmpty() ? near : direct;
        boolean ofDepth = about.stream().anyMatch(topic -> needs.depth(topic).ordinal() == indicator.level().ordinal());
        boolean sameCodes = needs.done().stream().anyMatch(type -> isCodedAs(indicator, type));
        int weight = ON_TOPIC * direct.size() + NEAR_TOPIC * near.size() + (ofDepth ? OF_DEPTH : 0) + (sameCodes ? SAME_CODES : 0);
        return Optional.of(new Advice<>(indicator, weight, reason(indicator.level(), needs.topics(about)), needs.source(indicator.source())));
    }

    private static boolean isCodedAs(Indicator indicator, ActivityType type) {
        return indicator.cmmDimension().equals(type.cmmDimension()) && indicator.gfceTheme().equals(type.gfceTheme());
    }

    private String reason(ResultLevel level, String topics) {
        return switch (level) {
            case OUTPUT -> needs.texts().get("advice.indicator.output", topics);
            case OUTCOME -> needs.texts().get("advice.indicator.outcome", topics);
            case IMPACT -> needs.texts().get("advice.indicator.impact", topics);
        };
    }
}
