package demarche.pack.ink;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Where each source is first cited in each section, so that the list of sources can name the pages.
public final class Citations {
    private final Map<Integer, Map<String, String>> anchors = new HashMap<>();
    private String section = "";

    public void enter(String sectionId) {
        section = sectionId;
    }

    /// The anchor to set here, if the section has not cited the source before.
    public Optional<String> cite(int source) {
        String anchor = "cite-" + section + "-" + source;
        boolean again = anchors.computeIfAbsent(source, _ -> new LinkedHashMap<>()).putIfAbsent(section, anchor) != null;
        return again ? Optional.empty() : Optional.of(anchor);
    }

    /// Anchors by the section they stand in, in reading order.
    public Map<String, String> of(int source) {
        return anchors.getOrDefault(source, Map.of());
    }
}
