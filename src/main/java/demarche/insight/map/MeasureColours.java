package demarche.insight.map;

import demarche.insight.map.Colouring.Heading;
import demarche.insight.map.Colouring.Value;
import demarche.insight.map.Measure.Scale;
import demarche.reference.state.State;
import java.text.NumberFormat;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SequencedMap;
import demarche.plan.id.Iso3;

/// A number for each state, dark where it is high.
final class MeasureColours {
    private final Ground ground;
    private final NumberFormat number;

    MeasureColours(Ground ground) {
        this.ground = ground;
        this.number = NumberFormat.getInstance(ground.texts().locale());
        number.setMaximumFractionDigits(1);
    }

    Colouring of(Subject.Measured subject) {
        Measure measure = subject.measure();
        Map<Iso3, Double> seen = new HashMap<>();
        ground.facts().reference().states().forEach(s -> shown(measure, s).ifPresent(v -> seen.put(s.iso3(), v)));
        List<Double> cut = seen.values().stream().filter(v -> measure.scale() == Scale.SCORE || v > 0).toList();
        Steps steps = Steps.of(cut, measure.scale() == Scale.COUNT);
        var heading = new Heading(subject, ground.facts().day(), ground.texts().get("map.measure.title", measure.title(), ground.days().day(ground.facts().day())),
                "", measure.source(), Palette.FIGURES);
        return Colouring.of(heading, key(measure, steps, cut), ground.values(s -> value(s, measure, steps, seen)));
    }

    /// Shares in per cent.
    private static OptionalDouble shown(Measure measure, State state) {
        OptionalDouble value = measure.value().apply(state.iso3());
        return value.isPresent() && measure.scale() == Scale.SHARE ? OptionalDouble.of(value.getAsDouble() * 100) : value;
    }

    private Value value(State state, Measure measure, Steps steps, Map<Iso3, Double> seen) {
        if (!seen.containsKey(state.iso3())) {
            return new Value(state.iso3(), ground.name(state), Shade.DOTS, ground.texts().get("map.measure.unseen"), OptionalDouble.empty(), measure.source());
        }
        double value = seen.get(state.iso3());
        boolean none = measure.scale() != Scale.SCORE && value == 0;
        Shade shade = none ? Shade.LAND : steps.shades().get(steps.of(value));
        String words = none ? ground.texts().get("map.measure.none") : words(measure, value);
        return new Value(state.iso3(), ground.name(state), shade, words, OptionalDouble.of(value), measure.source());
    }

    private String words(Measure measure, double value) {
        return measure.scale() == Scale.SHARE ? ground.texts().get("map.measure.percent", number.format(value)) : number.format(value);
    }

    private SequencedMap<Shade, String> key(Measure measure, Steps steps, List<Double> cut) {
        var key = new LinkedHashMap<Shade, String>();
        for (int i = steps.count() - 1; i >= 0; i--) key.put(steps.shades().get(i), limits(measure, steps, i, cut));
        key.put(Shade.LAND, ground.texts().get("map.measure.none"));
        key.put(Shade.DOTS, ground.texts().get("map.measure.unseen"));
        return key;
    }

    /// Whole numbers from the first to the last; others up to where the next step begins.
    private String limits(Measure measure, Steps steps, int step, List<Double> cut) {
        if (cut.stream().distinct().count() == 1) return words(measure, cut.getFirst());
        if (measure.scale() == Scale.COUNT) {
            double last = Math.min(steps.upper(step) - 1, cut.stream().mapToDouble(v -> v).max().orElse(0));
            boolean one = steps.lower(step) >= last;
            return one ? number.format(steps.lower(step)) : ground.texts().get("map.measure.whole", number.format(steps.lower(step)), number.format(last));
        }
        String from = words(measure, steps.lower(step));
        return step == steps.count() - 1 ? ground.texts().get("map.measure.most", from) : ground.texts().get("map.measure.step", from, words(measure, steps.upper(step)));
    }
}
