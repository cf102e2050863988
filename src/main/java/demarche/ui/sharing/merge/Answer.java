package demarche.ui.sharing.merge;

import demarche.history.mapping.BadField;
import demarche.history.merge.Decision;
import demarche.history.telling.Dispute;
import demarche.plan.Plan;
import demarche.text.Texts;
import java.util.Optional;

/// What a person makes of one conflict.
public sealed interface Answer {
    /// It waits; everybody sees it until somebody decides.
    record Open() implements Answer {}

    /// What one of them made of it.
    ///
    /// @param side which, counted from 0
    record Kept(int side) implements Answer {}

    /// Something better than either.
    record Written(String text) implements Answer {}

    /// Empty where it is left open.
    default Optional<Decision> decision(Dispute dispute) {
        return switch (this) {
            case Open() -> Optional.empty();
            case Kept(int side) -> Optional.of(dispute.decided(dispute.sides().get(side)));
            case Written(String text) -> Optional.of(dispute.decided(text.strip()));
        };
    }

    /// Why the field cannot hold it.
    ///
    /// @param plan in which the conflict is
    default Optional<String> refusal(Dispute dispute, Plan plan, Texts history) {
        try {
            Optional<Decision> decision = decision(dispute);
            if (decision.isPresent()) decision.get().on(plan);
            return Optional.empty();
        } catch (BadField e) {
            return Optional.of(e.sentence(history));
        }
    }
}
