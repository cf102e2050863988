package demarche.insight.result;

import demarche.plan.Measurement;
import demarche.plan.Result;
import demarche.plan.ResultIndicator;
import demarche.plan.choice.ResultLevel;
import demarche.plan.id.ItemId;
import demarche.text.Texts;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What a framework of results lacks before an auditor would accept it: first the chain from activity to impact, then indicators, then figures and evidence.
public final class Shortfalls {
    private final Framework framework;
    private final ResultWords words;
    private final Texts texts;
    private final List<Shortfall> found = new ArrayList<>();

    private Shortfalls(Framework framework, ResultWords words) {
        this.framework = framework;
        this.words = words;
        this.texts = words.texts();
    }

    public static List<Shortfall> of(Framework framework, ResultWords words) {
        var shortfalls = new Shortfalls(framework, words);
        shortfalls.chain();
        shortfalls.indicators();
        return List.copyOf(shortfalls.found);
    }

    private void chain() {
        ItemId programme = framework.programme().id();
        if (framework.isEmpty()) {
            add(Place.RESULTS, programme, texts.get("results.lack.results"), texts.get("results.mend.results"));
            return;
        }
        if (framework.lines(ResultLevel.IMPACT).findAny().isEmpty()) add(Place.RESULTS, programme, texts.get("results.lack.impact"), texts.get("results.mend.impact"));
        framework.circles().forEach(this::circle);
        framework.lines().forEach(this::link);
        framework.lines().forEach(this::ground);
        framework.adrift().forEach(a -> add(Place.OUTPUT_OF_ACTIVITY, a.id(), texts.get("results.lack.adrift", a.title()), texts.get("results.mend.adrift")));
    }

    private void circle(List<Result> circle) {
        String named = circle.stream().map(r -> words.named(framework, r)).collect(Collectors.joining("; "));
        add(Place.LEADS_TO, circle.getFirst().id(), texts.get("results.lack.circle", named), texts.get("results.mend.leads-to"));
    }

    /// Told of the last result of a chain alone, not of all that lead to it.
    private void link(Line line) {
        if (line.result().level() == ResultLevel.IMPACT) return;
        String step = texts.get("results.mend.leads-to");
        if (line.next().isEmpty()) add(Place.LEADS_TO, line.result().id(), texts.get("results.lack.ends", words.named(line)), step);
        else if (line.next().get().level().compareTo(line.result().level()) < 0) {
            add(Place.LEADS_TO, line.result().id(), texts.get("results.lack.turns-back", words.named(line), words.named(framework, line.next().get())), step);
        }
    }

    private void ground(Line line) {
        boolean output = line.result().level() == ResultLevel.OUTPUT;
        if (output && line.activities().isEmpty()) {
            add(Place.ACTIVITIES, line.result().id(), texts.get("results.lack.activity", words.named(line)), texts.get("results.mend.activity"));
        }
        if (!output && line.before().isEmpty()) {
            String step = line.result().level() == ResultLevel.IMPACT ? texts.get("results.mend.outcome") : texts.get("results.mend.output");
            add(Place.BEFORE, line.result().id(), texts.get("results.lack.before", words.named(line)), step);
        }
    }

    private void indicators() {
        for (Line line : framework.lines()) {
            if (line.gauges().isEmpty()) add(Place.INDICATORS, line.result().id(), texts.get("results.lack.indicator", words.named(line)), texts.get("results.mend.indicator"));
        }
        framework.gauges().forEach(this::blanks);
        if (framework.hasBegun()) framework.gauges().forEach(this::figures);
        framework.gauges().forEach(this::evidence);
    }

    private void blanks(Gauge gauge) {
        ResultIndicator i = gauge.indicator();
        Map<Place, String> blank = new EnumMap<>(Place.class);
        if (i.baseline().isEmpty()) blank.put(Place.BASELINE, texts.get("results.blank.baseline"));
        else if (i.baselineOn().isEmpty()) blank.put(Place.BASELINE_ON, texts.get("results.blank.baseline-on"));
        if (i.target().isEmpty()) blank.put(Place.TARGET, texts.get("results.blank.target"));
        else if (i.targetOn().isEmpty()) blank.put(Place.TARGET_ON, texts.get("results.blank.target-on"));
        if (i.verification().isBlank()) blank.put(Place.VERIFICATION, texts.get("results.blank.verification"));
        if (i.source().isBlank()) blank.put(Place.SOURCE, texts.get("results.blank.source"));
        if (blank.isEmpty()) return;
        String sentence = texts.get("results.lack.blank", words.brief(i.statement()), String.join(", ", blank.values()));
        add(blank.keySet().iterator().next(), i.id(), sentence, texts.get("results.mend.blank"));
    }

    private void figures(Gauge gauge) {
        if (gauge.last().isPresent()) return;
        String begun = words.days().day(framework.programme().starts().orElseThrow());
        add(Place.MEASUREMENTS, gauge.indicator().id(), texts.get("results.lack.measurement", words.brief(gauge.indicator().statement()), begun), texts.get("results.mend.measurement"));
    }

    private void evidence(Gauge gauge) {
        for (Measurement m : gauge.measurements()) {
            if (!m.evidence().isBlank()) continue;
            String sentence = texts.get("results.lack.evidence", words.brief(gauge.indicator().statement()), words.days().day(m.day()));
            add(Place.EVIDENCE, m.id(), sentence, texts.get("results.mend.evidence"));
        }
    }

    private void add(Place place, ItemId item, String sentence, String step) {
        found.add(new Shortfall(place, item, sentence, step));
    }
}
