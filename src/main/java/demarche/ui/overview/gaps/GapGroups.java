package demarche.ui.overview.gaps;

import demarche.insight.gap.Gap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Gaps in groups: those of one programme that can be mended until the same day stand together under the first of them. Thus the groups are sorted by
/// their last day as the gaps were.
final class GapGroups {
    private final Map<String, List<Gap>> groups = new LinkedHashMap<>();

    GapGroups(List<Gap> sorted) {
        sorted.forEach(gap -> groups.computeIfAbsent(key(gap), _ -> new ArrayList<>()).add(gap));
    }

    private static String key(Gap gap) {
        return gap.programme().map(programme -> programme + " " + gap.lastDay().map(Object::toString).orElse("")).orElseGet(gap::key);
    }

    int size() {
        return groups.size();
    }

    /// The first groups, by their key.
    Map<String, List<Gap>> first(int many) {
        return groups.entrySet().stream().limit(many).collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, _) -> a, LinkedHashMap::new));
    }
}
