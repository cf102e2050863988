package demarche.ui.programmes.activities.edit;

import demarche.plan.Activity;
import demarche.plan.part.When;
import demarche.text.Folding;
import demarche.text.Texts;
import demarche.ui.programmes.activities.column.ActivityColumn;
import demarche.ui.programmes.activities.column.Book;
import demarche.ui.programmes.activities.column.Taken;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// One change of all activities that are chosen.
///
/// @param texts the bundle `activities`
public record Bulk(Texts texts, Book book) {
    /// What is done with a value where a column holds several.
    public enum Way {
        SET,
        ADD,
        REMOVE
    }

    /// Writes the same into one column of each.
    public Outcome write(List<Activity> activities, ActivityColumn column, Way way, String text) {
        return each(activities, a -> column.take(book, a, switch (way) {
            case SET -> text;
            case ADD -> joined(column.written(book, a), text);
            case REMOVE -> without(column.written(book, a), text);
        }));
    }

    private static String joined(String written, String text) {
        return written.isBlank() ? text : written + "; " + text;
    }

    private static String without(String written, String text) {
        List<String> gone = Arrays.stream(text.split(";")).map(Folding::folded).toList();
        return Arrays.stream(written.split(";")).map(String::strip).filter(piece -> !gone.contains(Folding.folded(piece))).collect(Collectors.joining("; "));
    }

    /// Moves all days by so many days or weeks; negative: earlier. What is reckoned back from an event can be moved by whole weeks alone.
    public Outcome shift(List<Activity> activities, int by, ChronoUnit unit) {
        return each(activities, a -> shifted(a, by, unit));
    }

    private Taken shifted(Activity activity, int by, ChronoUnit unit) {
        When when = activity.when();
        boolean follows = when.weeksBefore().isPresent() && when.before().flatMap(book::first).isPresent();
        if (!follows) return new Taken.Value(activity.withWhen(moved(when, by, unit)));
        long days = unit == ChronoUnit.WEEKS ? by * 7L : by;
        long weeks = when.weeksBefore().get() - days / 7;
        if (days % 7 != 0) return new Taken.Unclear(texts.get("activities.shift.weeks"));
        if (weeks < 0) return new Taken.Unclear(texts.get("activities.shift.after"));
        When now = when.withWeeksBefore(Optional.of((int) weeks));
        return new Taken.Value(activity.withWhen(when.before().flatMap(book::first).map(now::reckonedFrom).orElse(now)));
    }

    static When moved(When when, int by, ChronoUnit unit) {
        Function<LocalDate, LocalDate> move = day -> day.plus(by, unit);
        return when.withStarts(when.starts().map(move)).withEnds(when.ends().map(move));
    }

    private Outcome each(List<Activity> activities, Function<Activity, Taken> change) {
        var become = new ArrayList<Activity>();
        for (Activity activity : activities) {
            switch (Spans.checked(texts, activity, change.apply(activity))) {
                case Taken.Value(Activity now) -> become.add(now);
                case Taken.Unclear(String sentence) -> {
                    return new Outcome.Stays(texts.get("activities.bulk.refused", activity.title(), sentence));
                }
            }
        }
        return new Outcome.Become(List.copyOf(become));
    }
}
