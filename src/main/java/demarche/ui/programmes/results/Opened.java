package demarche.ui.programmes.results;

import demarche.insight.result.Framework;
import demarche.insight.result.Gauge;
import demarche.insight.result.Shortfall;
import demarche.plan.Measurement;
import demarche.plan.choice.ResultLevel;
import demarche.plan.id.ItemId;
import java.util.Optional;

/// What stands open among the rows of a framework: one thing at a time.
sealed interface Opened {
    record Nothing() implements Opened {}

    record OfResult(ItemId result) implements Opened {}

    record OfIndicator(ItemId indicator) implements Opened {}

    /// The library, to take an indicator over for a result.
    record Library(ItemId result) implements Opened {}

    record NewResult(ResultLevel level, Optional<ItemId> leadsTo) implements Opened {}

    record NewIndicator(ItemId result) implements Opened {}

    /// Where something missing is mended.
    ///
    /// @param control the id of the control to begin in
    record Way(Opened opened, String control) {}

    static Way to(Shortfall shortfall, Framework framework) {
        ItemId item = shortfall.item();
        return switch (shortfall.place()) {
            case RESULTS -> new Way(new NewResult(ResultLevel.IMPACT, Optional.empty()), "new-statement");
            case LEADS_TO -> new Way(new OfResult(item), "result-leads-to");
            case BEFORE -> before(framework, item);
            case ACTIVITIES -> new Way(new OfResult(item), activity(framework));
            case OUTPUT_OF_ACTIVITY -> new Way(new Nothing(), "output-of-" + item);
            case INDICATORS -> new Way(new Library(item), "library-sought");
            case BASELINE -> new Way(new OfIndicator(item), "indicator-baseline");
            case BASELINE_ON -> new Way(new OfIndicator(item), "indicator-baseline-on");
            case TARGET -> new Way(new OfIndicator(item), "indicator-target");
            case TARGET_ON -> new Way(new OfIndicator(item), "indicator-target-on");
            case VERIFICATION -> new Way(new OfIndicator(item), "indicator-verification");
            case SOURCE -> new Way(new OfIndicator(item), "indicator-source");
            case MEASUREMENTS -> new Way(new OfIndicator(item), "figure-value");
            case EVIDENCE -> new Way(measured(framework, item), "figure-evidence-" + item);
        };
    }

    private static Way before(Framework framework, ItemId result) {
        boolean impact = framework.line(result).filter(l -> l.result().level() == ResultLevel.IMPACT).isPresent();
        return new Way(new NewResult(impact ? ResultLevel.OUTCOME : ResultLevel.OUTPUT, Optional.of(result)), "new-statement");
    }

    /// The first activity there is to choose, those that serve nothing before others.
    private static String activity(Framework framework) {
        return framework.lines().stream().flatMap(l -> l.activities().stream()).findFirst().or(() -> framework.adrift().stream().findFirst()).map(a -> "serves-" + a.id())
                .orElse("result-statement");
    }

    private static Opened measured(Framework framework, ItemId measurement) {
        return framework.gauges().filter(g -> g.measurements().stream().map(Measurement::id).anyMatch(measurement::equals)).findFirst().map(Gauge::indicator)
                .<Opened>map(i -> new OfIndicator(i.id())).orElseGet(Nothing::new);
    }
}
