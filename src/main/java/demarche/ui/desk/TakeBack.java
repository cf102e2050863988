package demarche.ui.desk;

import demarche.history.Edit;
import demarche.plan.Item;
import demarche.plan.Plan;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;

/// Edits at once and offers the way back, which works also after other edits.
///
/// @param offer shows a sentence with an Undo that runs what it is given
public record TakeBack(Desk desk, BiConsumer<String, Runnable> offer) {

    /// Deletes an item with all that is a piece of it.
    public void without(Item item, String sentence) {
        List<Item> gone = desk.plan().whole(item);
        edit(plan -> plan.without(item), plan -> with(plan, gone), sentence);
    }

    /// Deletes several items in one edit.
    public void withoutAll(List<? extends Item> items, String sentence) {
        edit(plan -> without(plan, items), plan -> with(plan, items), sentence);
    }

    public void with(Item item, String sentence) {
        edit(plan -> plan.with(item), plan -> plan.without(item), sentence);
    }

    /// Puts an item in the place of the one with its id.
    public void instead(Item before, Item after, String sentence) {
        edit(plan -> plan.with(after), plan -> plan.with(before), sentence);
    }

    /// @param back makes good what `there` did, on a plan that has moved on
    public void edit(UnaryOperator<Plan> there, UnaryOperator<Plan> back, String sentence) {
        desk.edit(there);
        Optional<Edit> made = desk.toUndoProperty().get();
        offer.accept(sentence, () -> bringBack(made, back));
    }

    private void bringBack(Optional<Edit> made, UnaryOperator<Plan> back) {
        if (desk.toUndoProperty().get().equals(made)) desk.undo();
        else desk.edit(back);
    }

    private static Plan without(Plan plan, List<? extends Item> items) {
        Plan less = plan;
        for (Item item : items) less = less.without(item);
        return less;
    }

    private static Plan with(Plan plan, List<? extends Item> items) {
        Plan more = plan;
        for (Item item : items) more = more.with(item);
        return more;
    }
}
