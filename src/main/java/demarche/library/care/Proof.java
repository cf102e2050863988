package demarche.library.care;

import java.util.List;

/// What a check of the whole library found.
///
/// @param plans how many plans were replayed
/// @param items how many items were compared
public record Proof(int plans, int items, List<Finding> findings) {
    public Proof {
        findings = List.copyOf(findings);
    }

    public boolean isClean() {
        return findings.isEmpty();
    }
}
