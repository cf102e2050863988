package demarche.ui.programmes;

import demarche.history.Edit;
import demarche.plan.Item;
import demarche.plan.Plan;
import demarche.plan.Programme;
import demarche.ui.desk.Desk;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/// Deletes at once and offers the way back, which works also after other edits.
///
/// @param offer shows a sentence with an Undo that runs what it is given
record TakeBack(Desk desk, BiConsumer<String, Runnable> offer) {

    void without(Item item, String sentence) {
        List<? extends Item> gone = item instanceof Programme p ? Stream.concat(Stream.of(item), desk.plan().activitiesOf(p.id())).toList() : List.of(item);
        desk.edit(plan -> plan.without(item));
        Optional<Edit> deletion = desk.toUndoProperty().get();
        offer.accept(sentence, () -> bringBack(deletion, gone));
    }

    private void bringBack(Optional<Edit> deletion, List<? extends Item> gone) {
        if (desk.toUndoProperty().get().equals(deletion)) desk.undo();
        else desk.edit(plan -> with(plan, gone));
    }

    private static Plan with(Plan plan, List<? extends Item> items) {
        Plan more = plan;
        for (Item item : items) more = more.with(item);
        return more;
    }
}
