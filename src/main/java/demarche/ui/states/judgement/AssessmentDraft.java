package demarche.ui.states.judgement;

import demarche.plan.Assessment;
import demarche.plan.limit.Refused;
import demarche.plan.id.ItemId;
import demarche.ui.states.facts.Checks;
import demarche.ui.states.facts.OpenState;
import demarche.ui.states.facts.OpenState.Now;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// An assessment being written. Saving adds it to those before; only what the same person judged on the same day is corrected in its place.
final class AssessmentDraft {
    private final OpenState open;
    private Assessment draft;
    private boolean correcting;

    private AssessmentDraft(OpenState open, Assessment draft, boolean correcting) {
        this.open = open;
        this.draft = draft;
        this.correcting = correcting;
    }

    /// Judged anew, from what was judged last; the reason and what it rests on are to be given anew as well.
    static AssessmentDraft anew(OpenState open, Now now) {
        LocalDate day = open.desk().planDay();
        Assessment from = now.plan().assessment(now.iso3()).map(last -> last.again(ItemId.random(), day)).orElseGet(() -> Assessment.of(ItemId.random(), now.iso3(), day));
        return new AssessmentDraft(open, from.withRationale("").withSource("").withAuthor(open.desk().author()), false);
    }

    /// A mistake in what was judged is mended.
    static AssessmentDraft correcting(OpenState open, Assessment assessment) {
        return new AssessmentDraft(open, assessment, true);
    }

    /// Whether a mistake in it may still be corrected: on the day it was made.
    static boolean mayCorrect(OpenState open, Assessment assessment) {
        return assessment.day().equals(open.desk().planDay());
    }

    Assessment now() {
        return draft;
    }

    /// @return why the change was refused
    Optional<String> take(UnaryOperator<Assessment> change) {
        try {
            draft = change.apply(draft);
            return Optional.empty();
        } catch (Refused refused) {
            return Optional.of(open.wording().refusal(refused));
        }
    }

    /// @return why the day was refused
    Optional<String> takeDay(Optional<LocalDate> day) {
        return new Checks(open.wording(), open.desk().planDay()).day(day, given -> draft = draft.again(draft.id(), given));
    }

    /// The assessment that saving puts this one in the place of.
    Optional<Assessment> corrects() {
        Optional<Assessment> itself = open.desk().plan().assessments().find(draft.id()).filter(_ -> correcting);
        return itself.or(() -> open.desk().plan().assessments(draft.state()).stream()
                .filter(a -> a.day().equals(draft.day()) && a.author().equals(draft.author())).findFirst());
    }

    /// One undoable edit.
    ///
    /// @return why it was refused
    Optional<String> save() {
        ItemId id = corrects().map(Assessment::id).orElseGet(this::newId);
        return open.put(() -> draft.again(id, draft.day()));
    }

    private ItemId newId() {
        return open.desk().plan().assessments(draft.state()).stream().filter(a -> a.day().equals(draft.day())).map(Assessment::id)
                .max(ItemId::compareTo).map(ItemId::after).orElseGet(ItemId::random);
    }
}
