package demarche.ui.packs.part;

import demarche.plan.money.Money;
import demarche.text.Texts;
import demarche.ui.kit.form.Caption;
import demarche.ui.kit.form.Field;
import demarche.ui.kit.form.Fields;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// Fields of one thing of the plan. Each shows a part of it, commits that part alone as an edit of its own, and follows the plan.
///
/// @param <S> the thing
public final class ItemForm<S> {
    /// The one way to edit the thing.
    @FunctionalInterface
    public interface Editor<S> {
        /// @return why it was refused
        Optional<String> edit(UnaryOperator<S> change);
    }

    @FunctionalInterface
    private interface Follower<S> {
        void show(S now, boolean another);
    }

    private final Fields fields;
    private final String noZone;
    private final Editor<S> editor;
    private final List<Follower<S>> followers = new ArrayList<>();
    private Optional<Object> shown = Optional.empty();

    /// @param texts those of packs
    public ItemForm(Texts texts, Editor<S> editor) {
        this.fields = new Fields(texts.locale());
        this.noZone = texts.get("packs.zone.none");
        this.editor = editor;
    }

    /// Shows the thing; what is typed and not yet committed stays while it is the same one.
    ///
    /// @param key tells one thing from another
    public void show(S now, Object key) {
        boolean another = !shown.equals(Optional.of(key));
        shown = Optional.of(key);
        followers.forEach(f -> f.show(now, another));
    }

    private <T> Field<T> following(Field<T> field, Function<S, T> of) {
        followers.add((now, another) -> field.follow(of.apply(now), another));
        return field;
    }

    public Field<String> text(Caption caption, Function<S, String> of, BiFunction<S, String, S> with) {
        return following(fields.text(caption, "", given -> editor.edit(s -> with.apply(s, given))), of);
    }

    public Field<String> area(Caption caption, int rows, Function<S, String> of, BiFunction<S, String, S> with) {
        return following(fields.area(caption, rows, "", given -> editor.edit(s -> with.apply(s, given))), of);
    }

    public <T> Field<T> choice(Caption caption, List<T> choices, Function<T, String> wording, Function<S, T> of, BiFunction<S, T, S> with) {
        return following(fields.choice(caption, choices, wording, choices.getFirst(), given -> editor.edit(s -> with.apply(s, given))), of);
    }

    /// A day in any year.
    public Field<Optional<LocalDate>> date(Caption caption, Function<S, Optional<LocalDate>> of, BiFunction<S, Optional<LocalDate>, S> with) {
        return following(fields.date(caption, Optional.empty(), given -> editor.edit(s -> with.apply(s, given))), of);
    }

    /// @param currencies to choose from, the likeliest first
    public Field<Optional<Money>> money(Caption caption, List<Currency> currencies, Function<S, Optional<Money>> of, BiFunction<S, Optional<Money>, S> with) {
        return following(fields.money(caption, currencies, Optional.empty(), given -> editor.edit(s -> with.apply(s, given))), of);
    }

    /// An hour of the day, or none.
    public Field<Optional<LocalTime>> time(Caption caption, Function<S, Optional<LocalTime>> of, BiFunction<S, Optional<LocalTime>, S> with) {
        return following(fields.hour(caption, Optional.empty(), given -> editor.edit(s -> with.apply(s, given))), of);
    }

    /// A zone by the name of its city, or none.
    public Field<Optional<ZoneId>> zone(Caption caption, Function<S, Optional<ZoneId>> of, BiFunction<S, Optional<ZoneId>, S> with) {
        Stream<Optional<ZoneId>> cities = ZoneId.getAvailableZoneIds().stream().filter(Zones::isCity).sorted().map(id -> Optional.of(ZoneId.of(id)));
        List<Optional<ZoneId>> all = Stream.concat(Stream.of(Optional.<ZoneId>empty()), cities).toList();
        return following(fields.search(caption, all, zone -> zone.map(Zones::name).orElse(noZone), Optional.empty(), given -> editor.edit(s -> with.apply(s, given))), of);
    }
}
