package demarche.pack.brief;

import demarche.pack.block.Section;
import demarche.plan.choice.BriefPart;
import demarche.plan.id.Iso3;
import java.util.Optional;

/// A section of a composed document, and which part of the brief on which state it is.
///
/// @param state empty for what is common to all
record Leaf(BriefPart part, Optional<Iso3> state, Section section) {
    boolean isCore() {
        return part.isCore();
    }

    Leaf running(String line) {
        return new Leaf(part, state, section.running(line));
    }
}
