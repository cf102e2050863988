package demarche.ui.programmes.activities.paste;

import demarche.plan.Activity;
import demarche.plan.Programme;
import demarche.text.Texts;
import demarche.ui.programmes.activities.column.ActivityColumn;
import demarche.ui.programmes.activities.column.Book;
import java.util.List;
import java.util.stream.Stream;

/// Activities as rows of a spreadsheet: a header in the language of the window, every column, the programme, and last the id, by which a row finds its
/// activity again.
public record Copying(Texts texts, List<ActivityColumn> columns, Book book) {

    public List<List<String>> rows(List<Activity> activities) {
        return Stream.concat(Stream.of(header()), activities.stream().map(this::row)).toList();
    }

    private List<String> header() {
        return Stream.concat(columns.stream().map(ActivityColumn::title), Stream.of(texts.get("activities.column.programme"), texts.get("activities.column.id"))).toList();
    }

    private List<String> row(Activity activity) {
        String programme = book.programme(activity).map(Programme::title).orElse("");
        return Stream.concat(columns.stream().map(c -> c.written(book, activity)), Stream.of(programme, activity.id().value())).toList();
    }
}
