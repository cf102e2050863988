package demarche.ui.programmes.activities.column;

import demarche.plan.Activity;
import demarche.plan.id.ItemId;
import demarche.plan.part.When;
import demarche.text.Texts;
import demarche.ui.programmes.activities.column.Columns.Field;
import demarche.ui.programmes.activities.column.Columns.Head;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;

/// When an activity takes place. Days that are reckoned back follow their event and are not written; a first day alone brings the last day with it where
/// it is known how long the activity takes.
final class WhenColumns {
    private final Columns make;
    private final Texts texts;

    WhenColumns(Columns make) {
        this.make = make;
        this.texts = make.texts();
    }

    List<ActivityColumn> all() {
        return List.of(make.date(head("starts", texts.get("activities.column.starts"), 98), field(When::starts, WhenColumns::starting), this::reckonedBack),
                make.date(head("ends", texts.get("activities.column.ends"), 98), field(When::ends, When::withEnds), this::reckonedBack),
                make.one(head("before", texts.get("activities.column.before"), 200), (book, _) -> book.events(), field(When::before, When::withBefore), Columns.Rule.none()),
                weeks(), days(),
                make.some(head("after", texts.get("activities.column.after"), 200), (book, a) -> book.beside(a.programme()), field(When::after, When::withAfter), this::mayNotWait, WhenColumns::others));
    }

    private static Head head(String id, String title, double width) {
        return new Head(id, title, Group.WHEN, width);
    }

    private static <T> Field<T> field(Function<When, T> read, BiFunction<When, T, When> write) {
        return new Field<>(a -> read.apply(a.when()), (a, value) -> a.withWhen(write.apply(a.when(), value)));
    }

    private ActivityColumn weeks() {
        return reckoning(make.count(head("weeks-before", texts.get("activities.column.weeks-before"), 80), field(When::weeksBefore, When::withWeeksBefore)));
    }

    private ActivityColumn days() {
        return reckoning(make.count(head("days", texts.get("activities.column.days"), 64), field(When::days, When::withDays)));
    }

    private static ActivityColumn reckoning(ActivityColumn column) {
        return new ActivityColumn(column.id(), column.title(), column.group(), column.width(), column.form(), column.reading(), (book, a, text) -> switch (column.writing().take(book, a, text)) {
            case Taken.Value(Activity now) -> new Taken.Value(reckoned(book, now));
            case Taken.Unclear unclear -> unclear;
        });
    }

    /// With its days as its event has them now, where they follow one that is known.
    static Activity reckoned(Book book, Activity activity) {
        return activity.when().before().flatMap(book::first).map(day -> activity.withWhen(activity.when().reckonedFrom(day))).orElse(activity);
    }

    private static When starting(When when, Optional<LocalDate> day) {
        When now = when.withStarts(day);
        boolean brings = when.ends().isEmpty() && day.isPresent() && when.days().filter(d -> d > 0).isPresent();
        return brings ? now.withEnds(Optional.of(day.get().plusDays(when.days().get() - 1L))) : now;
    }

    private Optional<String> reckonedBack(Book book, Activity activity) {
        boolean follows = activity.when().weeksBefore().isPresent() && activity.when().before().flatMap(book::first).isPresent();
        return follows ? activity.when().before().map(e -> texts.get("activities.refused.reckoned", book.events().name(e))) : Optional.empty();
    }

    private Optional<String> mayNotWait(Book book, Activity activity, ItemId other) {
        if (other.equals(activity.id())) return Optional.of(texts.get("activities.refused.itself"));
        boolean circle = waits(book, activity.programme(), other, activity.id(), new HashSet<>());
        return circle ? Optional.of(texts.get("activities.refused.circle", book.beside(activity.programme()).name(other))) : Optional.empty();
    }

    /// Whether one waits for the other, however many stand between them.
    private static boolean waits(Book book, ItemId programme, ItemId one, ItemId other, Set<ItemId> seen) {
        if (!seen.add(one)) return false;
        SortedSet<ItemId> after = book.siblings(programme).stream().filter(a -> a.id().equals(one)).findFirst().map(a -> a.when().after()).orElse(new TreeSet<>());
        return after.contains(other) || after.stream().anyMatch(next -> waits(book, programme, next, other, seen));
    }

    private static List<String> others(Book book, Activity activity) {
        Names<ItemId> names = book.beside(activity.programme());
        return book.siblings(activity.programme()).stream().map(Activity::id).filter(id -> !id.equals(activity.id())).map(names::name).toList();
    }
}
