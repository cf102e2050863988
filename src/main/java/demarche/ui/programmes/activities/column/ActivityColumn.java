package demarche.ui.programmes.activities.column;

import demarche.plan.Activity;
import demarche.ui.kit.table.Form;
import java.util.Comparator;
import java.util.List;

/// One thing known of an activity: the same in the table, in the form, in a bulk edit and in a spreadsheet.
///
/// @param id stable, in kebab-case
/// @param width narrowest in a table, in pixels of 100 % text
public record ActivityColumn(String id, String title, Group group, double width, Form form, Reading reading, Writing writing) {

    /// How it reads.
    ///
    /// @param shown   in a cell, for people
    /// @param written exactly, as [Writing#take] reads it again
    /// @param order   of rows by this column
    public record Reading(Words shown, Words written, Comparator<Activity> order) {}

    /// A text of an activity.
    @FunctionalInterface
    public interface Words {
        String of(Book book, Activity activity);
    }

    /// How it is changed.
    @FunctionalInterface
    public interface Writing {
        Taken take(Book book, Activity activity, String text);

        /// What may be written, where that is a list.
        default List<String> offers(Book book, Activity activity) {
            return List.of();
        }
    }

    public String shown(Book book, Activity activity) {
        return reading.shown().of(book, activity);
    }

    public String written(Book book, Activity activity) {
        return reading.written().of(book, activity);
    }

    public List<String> offers(Book book, Activity activity) {
        return writing.offers(book, activity);
    }

    /// A text that says what the activity says already leaves it as it is.
    public Taken take(Book book, Activity activity, String text) {
        return text.equals(written(book, activity)) ? new Taken.Value(activity) : writing.take(book, activity, text);
    }
}
