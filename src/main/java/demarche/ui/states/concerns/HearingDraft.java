package demarche.ui.states.concerns;

import demarche.plan.Hearing;
import demarche.plan.choice.Reception;
import demarche.plan.id.ItemId;
import demarche.plan.id.NarrativeId;
import demarche.ui.states.facts.Checks;
import demarche.ui.states.facts.OpenState;
import demarche.ui.states.facts.OpenState.Now;
import java.time.LocalDate;
import java.util.Optional;

/// One time that a concern was voiced, being written. Nothing but the concern must be known of it.
final class HearingDraft {
    private final OpenState open;
    private final Checks checks;
    private Hearing draft;

    HearingDraft(OpenState open, Now now, NarrativeId concern) {
        this.open = open;
        LocalDate day = open.desk().planDay();
        checks = new Checks(open.wording(), day);
        draft = Hearing.of(ItemId.random(), now.iso3(), concern).withDay(Optional.of(day));
    }

    Hearing now() {
        return draft;
    }

    /// Every method that takes a value answers with what is wrong with it.
    Optional<String> takeSaidBy(String given) {
        return checks.line(given, line -> draft = draft.withSaidBy(line));
    }

    /// A day may be unknown.
    Optional<String> takeDay(Optional<LocalDate> given) {
        if (given.isPresent()) return checks.day(given, day -> draft = draft.withDay(Optional.of(day)));
        draft = draft.withDay(Optional.empty());
        return Optional.empty();
    }

    Optional<String> takeWords(String given) {
        return checks.text(given, text -> draft = draft.withWords(text));
    }

    Optional<String> takeSource(String given) {
        return checks.line(given, line -> draft = draft.withSource(line));
    }

    /// Empty: no answer was given.
    Optional<String> takeReception(Optional<Reception> given) {
        draft = draft.withReception(given);
        return Optional.empty();
    }

    /// One undoable edit.
    ///
    /// @return why it was refused
    Optional<String> save() {
        return open.put(() -> draft);
    }
}
