package demarche.ui.packs.compose;

import demarche.pack.block.Mark;
import demarche.pack.brief.ground.Marking;
import demarche.plan.Pack;
import demarche.plan.handling.Handling;
import demarche.plan.part.Labelling;
import demarche.text.Texts;
import demarche.ui.packs.part.OpenPack;
import java.util.Optional;

/// The marking of the open pack: that of its parts, or one that somebody chose. One that is lower is kept only together with its reason. Knows no controls.
final class MarkingModel {
    private final OpenPack open;
    private final Texts texts;
    private Optional<Handling> parts = Optional.empty();
    private Optional<Handling> waiting = Optional.empty();

    MarkingModel(OpenPack open, Texts texts) {
        this.open = open;
        this.texts = texts;
    }

    /// @param highest of what the papers hold; empty while that is not known
    void parts(Optional<Handling> highest) {
        parts = highest;
    }

    /// Nothing waits any more, as when another pack is opened.
    void forget() {
        waiting = Optional.empty();
    }

    private Labelling labelling() {
        return open.pack().map(Pack::labelling).orElse(Labelling.ofParts());
    }

    /// What was chosen: that of the parts where empty.
    Optional<Handling> chosen() {
        return waiting.or(() -> labelling().marking());
    }

    String reason() {
        return labelling().markingReason();
    }

    /// Whether there is to be a reason.
    boolean needsReason() {
        return chosen().filter(this::isLower).isPresent();
    }

    private boolean isLower(Handling marking) {
        return parts.filter(p -> marking.compareTo(p) < 0).isPresent();
    }

    Optional<Handling> ofParts() {
        return parts;
    }

    /// What stands beside the marking of the parts.
    String note() {
        return parts.isPresent() ? texts.get("packs.marking.of-parts") : texts.get("packs.marking.of-parts.unknown");
    }

    String name(Optional<Handling> marking) {
        return marking.map(this::label).orElseGet(() -> parts.map(p -> texts.get("packs.marking.of-parts.name", label(p))).orElse(note()));
    }

    private String label(Handling marking) {
        return mark(marking).label();
    }

    /// As it is printed on the papers of the edition: the ministry’s own, where it has one and they stay inside.
    Mark mark(Handling marking) {
        return open.nowProperty().get().map(now -> Marking.mark(now.sight().plan(), marking, now.pack().making().edition().edition())).orElseGet(() -> Mark.of(marking));
    }

    /// @return why it is not kept yet
    Optional<String> choose(Optional<Handling> marking) {
        waiting = Optional.empty();
        if (marking.filter(this::isLower).isPresent() && reason().isBlank()) {
            waiting = marking;
            return Optional.of(texts.get("packs.marking.lower", label(parts.orElseThrow())));
        }
        return open.edit(pack -> pack.withLabelling(marking.filter(this::isLower).isPresent() ? pack.labelling().withMarking(marking) : new Labelling(marking, "")));
    }

    /// With its reason a lower marking is kept.
    ///
    /// @return why it is not
    Optional<String> because(String reason) {
        if (reason.isBlank() && needsReason()) return Optional.of(texts.get("packs.marking.reason.missing"));
        Optional<Handling> marking = chosen();
        waiting = Optional.empty();
        return open.edit(pack -> pack.withLabelling(new Labelling(marking, reason)));
    }
}
