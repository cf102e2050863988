package demarche.history.merge;

import demarche.history.Dot;
import demarche.history.Edit;
import demarche.history.mapping.BadField;
import demarche.text.Texts;
import java.util.List;

/// What came of merging two copies of a plan. The union of their logs says everything, so it is the same in either order and however often it is done.
public sealed interface Merge {

    /// Both are in one now, and nothing of either is lost.
    record Merged(Copy copy, Conflicts conflicts) implements Merge {}

    /// They cannot be merged; each stays as it is.
    sealed interface Refusal extends Merge {

        /// What stands in the way, and what to do.
        ///
        /// @param texts the bundle `merge`
        default String sentence(Texts texts) {
            return switch (this) {
                case OtherPlan o -> texts.get("merge.refused.other", o.mine(), o.theirs());
                case Contradiction c -> texts.get("merge.refused.contradiction", c.dot().device(), c.dot().number());
                case Misfit m -> texts.get("merge.refused.misfit", m.field().sentence(Texts.of("history", texts.locale())));
            };
        }
    }

    /// They are copies of two different plans.
    record OtherPlan(String mine, String theirs) implements Refusal {}

    /// They say different things of the same change, which only a forged log or a copied device does.
    record Contradiction(Dot dot) implements Refusal {}

    /// Each field by itself is well, but an item cannot hold them together.
    record Misfit(BadField field) implements Refusal {}

    static Merge of(Copy mine, Copy theirs) {
        if (!mine.plan().id().equals(theirs.plan().id())) return new OtherPlan(mine.plan().title(), theirs.plan().title());
        try {
            List<Edit> log = Union.of(mine.log(), theirs.log());
            Standing standing = Standing.of(log);
            return new Merged(new Copy(standing.plan(mine.plan().id()), log), standing.conflicts());
        } catch (Union.Contradiction e) {
            return new Contradiction(e.dot());
        } catch (BadField e) {
            return new Misfit(e);
        }
    }
}
