package demarche.pack.brief.front;

import demarche.pack.block.Section;
import demarche.plan.choice.BriefPart;
import demarche.plan.id.Iso3;
import java.util.Optional;

/// A section of a composed document, and which part of the brief on which state it is.
///
/// @param state empty for what is common to all
public record Leaf(BriefPart part, Optional<Iso3> state, Section section) {
    public boolean isCore() {
        return part.isCore();
    }

    public Leaf running(String line) {
        return new Leaf(part, state, section.running(line));
    }
}
