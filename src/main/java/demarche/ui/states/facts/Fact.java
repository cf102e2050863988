package demarche.ui.states.facts;

import demarche.plan.OwnFact;
import demarche.plan.id.FactKey;
import java.util.List;
import java.util.Optional;

/// A fact as it stands on the screen.
///
/// @param note        what limits it; may be empty
/// @param source      where it is from and from when; never empty
/// @param stale       its source is too old to rely on
/// @param correctable how it is corrected; empty where the plan cannot know better
public record Fact(String label, String value, String note, String source, boolean stale, Optional<Correctable> correctable) {
    public Fact(String label, String value, String note, String source, boolean stale) {
        this(label, value, note, source, stale, Optional.empty());
    }

    public static Fact of(String label, String value, String source) {
        return new Fact(label, value, "", source, false);
    }

    public Fact withoutNote() {
        return new Fact(label, value, "", source, stale, correctable);
    }

    /// Which facts of the reference it tells.
    public Fact about(List<FactKey> keys) {
        return new Fact(label, value, note, source, stale, Optional.of(new Correctable(keys, Optional.empty())));
    }

    /// As a fact of our own, with what the reference says beside it.
    public Fact ours(OwnFact own, String reference) {
        return new Fact(label, value, reference, source, false, Optional.of(new Correctable(List.of(own.fact()), Optional.of(own))));
    }

    /// Whether it stands in the place of the reference's.
    public boolean isOurs() {
        return correctable.flatMap(Correctable::own).isPresent();
    }

    /// In one sentence, for readers.
    public String spoken() {
        return label + ": " + value + ". " + (note.isEmpty() ? "" : note + " ") + source;
    }
}
