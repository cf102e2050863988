package demarche.reference.practice;

import demarche.plan.choice.ResultLevel;
import demarche.plan.id.IndicatorId;
import demarche.plan.id.TopicId;
import java.util.List;

/// A ready-made indicator of results.
public record Indicator(IndicatorId id, ResultLevel level, String statement, String unit, String meansOfVerification, List<TopicId> topics,
        String cmmDimension, String gfceTheme, String source) {}
