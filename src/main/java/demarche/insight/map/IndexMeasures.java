package demarche.insight.map;

import demarche.plan.id.Iso3;
import demarche.reference.state.IndexValue;
import demarche.reference.state.State;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The published indices of the day, each as a number for the states it rates.
final class IndexMeasures {
    private IndexMeasures() {}

    static List<Measure> of(Ground ground) {
        Map<String, List<IndexValue>> byIndex = ground.facts().reference().states().stream().map(State::iso3)
                .flatMap(state -> ground.facts().indices(state).stream()).collect(Collectors.groupingBy(IndexValue::index, TreeMap::new, Collectors.toList()));
        return byIndex.entrySet().stream().map(e -> measure(e.getKey(), e.getValue(), ground)).toList();
    }

    private static Measure measure(String index, List<IndexValue> values, Ground ground) {
        Map<Iso3, IndexValue> of = values.stream().collect(Collectors.toMap(IndexValue::iso3, v -> v, (one, _) -> one));
        String source = values.getFirst().source().replaceFirst("; band from the score.*", "");
        return new Measure("index:" + index, title(index, ground), ground.source(source), Measure.Scale.SCORE,
                state -> of.containsKey(state) ? OptionalDouble.of(of.get(state).value().doubleValue()) : OptionalDouble.empty());
    }

    private static String title(String index, Ground ground) {
        if (index.startsWith("GCI")) return ground.texts().get("map.index.gci", index.substring(3));
        if (index.startsWith("FIW")) return ground.texts().get("map.index.fiw", index.substring(3));
        return index.startsWith("FOTN") ? ground.texts().get("map.index.fotn", index.substring(4)) : index;
    }
}
