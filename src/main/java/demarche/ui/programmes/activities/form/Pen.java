package demarche.ui.programmes.activities.form;

import demarche.plan.id.ItemId;
import demarche.ui.programmes.activities.column.ActivityColumn;
import demarche.ui.programmes.activities.column.ActivityColumns;
import demarche.ui.programmes.activities.column.Book;
import java.util.Optional;

/// What a form writes with.
public interface Pen {
    ActivityColumns columns();

    /// The plan as it is now, as cells look things up in it.
    Book book();

    /// Writes a text into a column of an activity.
    ///
    /// @return why it was refused
    Optional<String> write(ItemId id, ActivityColumn column, String text);
}
