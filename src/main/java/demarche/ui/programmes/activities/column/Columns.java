package demarche.ui.programmes.activities.column;

import demarche.plan.Activity;
import demarche.plan.limit.Refused;
import demarche.text.Days;
import demarche.text.Folding;
import demarche.text.Texts;
import demarche.ui.kit.form.Dates;
import demarche.ui.kit.form.Refusals;
import demarche.ui.kit.table.Form;
import demarche.ui.programmes.activities.column.ActivityColumn.Reading;
import demarche.ui.programmes.activities.column.ActivityColumn.Words;
import demarche.ui.programmes.activities.column.ActivityColumn.Writing;
import java.text.Collator;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Makes columns of each kind from what reads a field and what writes it.
final class Columns {
    /// How a column is called, where it stands and how wide it is at least.
    record Head(String id, String title, Group group, double width) {}

    /// A field of an activity.
    record Field<T>(Function<Activity, T> read, BiFunction<Activity, T, Activity> write) {}

    private final Texts texts;
    private final Days days;
    private final Dates dates;
    private final Refusals refusals;
    private final Collator collator;

    /// @param texts the bundle `activities`
    Columns(Texts texts) {
        this.texts = texts;
        this.days = new Days(texts.locale());
        this.dates = new Dates(texts.locale());
        this.refusals = Refusals.in(texts.locale());
        this.collator = Collator.getInstance(texts.locale());
    }

    Texts texts() {
        return texts;
    }

    /// A text; white space around it is dropped.
    ActivityColumn text(Head head, Form form, Field<String> field) {
        Words words = (_, a) -> field.read().apply(a);
        Words line = form == Form.LINES ? (_, a) -> field.read().apply(a).replace("\n", " ") : words;
        return new ActivityColumn(head.id(), head.title(), head.group(), head.width(), form, new Reading(line, words, Comparator.comparing(field.read(), collator)),
                (_, a, text) -> value(() -> field.write().apply(a, text.strip())));
    }

    ActivityColumn count(Head head, Field<Optional<Integer>> field) {
        Words words = (_, a) -> field.read().apply(a).map(String::valueOf).orElse("");
        Comparator<Activity> order = Comparator.comparing(a -> field.read().apply(a).orElse(-1));
        return new ActivityColumn(head.id(), head.title(), head.group(), head.width(), Form.NUMBER, new Reading(words, words, order), (_, a, text) -> {
            String digits = text.strip();
            if (!digits.matches("\\d{0,9}")) return new Taken.Unclear(texts.get("activities.refused.count", digits));
            return value(() -> field.write().apply(a, digits.isEmpty() ? Optional.empty() : Optional.of(Integer.valueOf(digits))));
        });
    }

    ActivityColumn date(Head head, Field<Optional<LocalDate>> field, BiFunction<Book, Activity, Optional<String>> refusal) {
        Words shown = (_, a) -> field.read().apply(a).map(days::day).orElse("");
        Words written = (_, a) -> field.read().apply(a).map(LocalDate::toString).orElse("");
        Comparator<Activity> order = Comparator.comparing(a -> field.read().apply(a).orElse(LocalDate.MAX));
        return new ActivityColumn(head.id(), head.title(), head.group(), head.width(), Form.LINE, new Reading(shown, written, order), (book, a, text) -> {
            Optional<LocalDate> day = dates.read(text);
            if (day.isEmpty() && !text.isBlank()) return new Taken.Unclear(texts.get("activities.refused.date", text.strip()));
            Optional<String> refused = day.equals(field.read().apply(a)) ? Optional.empty() : refusal.apply(book, a);
            return refused.<Taken>map(Taken.Unclear::new).orElseGet(() -> new Taken.Value(field.write().apply(a, day)));
        });
    }

    /// One of a few words.
    <E extends Enum<E>> ActivityColumn word(Head head, E[] all, Function<E, String> wording, Field<Optional<E>> field, boolean mayBeEmpty) {
        Words words = (_, a) -> field.read().apply(a).map(wording).orElse("");
        Comparator<Activity> order = Comparator.comparing(a -> field.read().apply(a).map(Enum::ordinal).orElse(-1));
        List<String> offers = Arrays.stream(all).map(wording).toList();
        return new ActivityColumn(head.id(), head.title(), head.group(), head.width(), Form.ONE, new Reading(words, words, order), offering((_, a, text) -> {
            if (text.isBlank() && mayBeEmpty) return new Taken.Value(field.write().apply(a, Optional.empty()));
            Optional<E> meant = Arrays.stream(all).filter(e -> Folding.folded(wording.apply(e)).equals(Folding.folded(text))).findFirst();
            return meant.<Taken>map(e -> new Taken.Value(field.write().apply(a, meant))).orElseGet(() -> unknown(text, String.join(", ", offers)));
        }, (_, _) -> offers));
    }

    /// One of the things that have a name in the plan or the reference.
    ///
    /// @param refusal why one of them cannot stand there
    <T> ActivityColumn one(Head head, BiFunction<Book, Activity, Names<T>> names, Field<Optional<T>> field, Rule<T> refusal) {
        Words words = (book, a) -> field.read().apply(a).map(names.apply(book, a)::name).orElse("");
        return new ActivityColumn(head.id(), head.title(), head.group(), head.width(), Form.ONE, new Reading(words, words, Comparator.comparing(a -> field.read().apply(a).map(Object::toString).orElse(""))),
                offering((book, a, text) -> {
                    if (text.isBlank()) return changed(book, a, field, Optional.empty());
                    Optional<T> meant = names.apply(book, a).find(text);
                    if (meant.isEmpty()) return new Taken.Unclear(texts.get("activities.refused.unknown", text.strip(), head.title()));
                    return refusal.broken(book, a, meant.get()).<Taken>map(Taken.Unclear::new).orElseGet(() -> changed(book, a, field, meant));
                }, (book, a) -> names.apply(book, a).all()));
    }

    private static <T> Taken changed(Book book, Activity a, Field<Optional<T>> field, Optional<T> to) {
        return new Taken.Value(WhenColumns.reckoned(book, field.write().apply(a, to)));
    }

    /// Why a thing cannot stand in a cell; empty where it can.
    @FunctionalInterface
    interface Rule<T> {
        Optional<String> broken(Book book, Activity activity, T thing);

        static <T> Rule<T> none() {
            return (_, _, _) -> Optional.empty();
        }
    }

    /// Some of the things that have a name. What the activity holds already may stay, also where it would not be taken anew.
    <T extends Comparable<T>> ActivityColumn some(Head head, BiFunction<Book, Activity, Names<T>> names, Field<SortedSet<T>> field, Rule<T> refusal, BiFunction<Book, Activity, List<String>> offers) {
        Words words = (book, a) -> field.read().apply(a).stream().map(names.apply(book, a)::name).collect(Collectors.joining("; "));
        return new ActivityColumn(head.id(), head.title(), head.group(), head.width(), Form.SOME, new Reading(words, words, Comparator.comparing(a -> field.read().apply(a).toString())),
                offering((book, a, text) -> {
                    var all = new TreeSet<T>();
                    for (String piece : Arrays.stream(text.split("[;\n]")).map(String::strip).filter(p -> !p.isEmpty()).toList()) {
                        Names<T> called = names.apply(book, a);
                        Optional<T> meant = field.read().apply(a).stream().filter(t -> called.name(t).equals(piece)).findFirst().or(() -> called.find(piece));
                        if (meant.isEmpty()) return new Taken.Unclear(texts.get("activities.refused.unknown", piece, head.title()));
                        Optional<String> refused = field.read().apply(a).contains(meant.get()) ? Optional.empty() : refusal.broken(book, a, meant.get());
                        if (refused.isPresent()) return new Taken.Unclear(refused.get());
                        all.add(meant.get());
                    }
                    return value(() -> field.write().apply(a, all));
                }, offers));
    }

    private Taken unknown(String text, String offers) {
        return new Taken.Unclear(texts.get("activities.refused.not-one-of", text.strip(), offers));
    }

    /// Runs what makes the changed activity; a text that no plan can hold is told in a sentence.
    Taken value(java.util.function.Supplier<Activity> change) {
        try {
            return new Taken.Value(change.get());
        } catch (Refused refused) {
            return new Taken.Unclear(refusals.sentence(refused));
        }
    }

    static Writing offering(Writing writing, BiFunction<Book, Activity, List<String>> offers) {
        return new Writing() {
            @Override
            public Taken take(Book book, Activity activity, String text) {
                return writing.take(book, activity, text);
            }

            @Override
            public List<String> offers(Book book, Activity activity) {
                return offers.apply(book, activity);
            }
        };
    }
}
