package demarche.ui.states.map;

import demarche.insight.map.Atlas;
import demarche.insight.map.Colouring;
import demarche.insight.map.Measure;
import demarche.insight.map.Subject;
import demarche.plan.Plan;
import demarche.plan.id.Iso3;
import demarche.reference.Facts;
import demarche.text.Days;
import demarche.text.Texts;
import demarche.ui.desk.Desk;
import demarche.ui.states.filter.FilterModel;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;

/// Which fact colours the map, which states it is about, and what it then says; follows the plan and its day.
final class MapViewModel {
    private static final List<String> FIRST = List.of("vote:74/247", "treaty:ETS185");
    private static final int MOST_NUMBERS = 15;

    /// A map as it stands.
    ///
    /// @param whole     of all states
    /// @param colouring of those that pass the filter
    record Shown(Atlas atlas, Colouring whole, Colouring colouring) {}

    private record Coloured(Atlas atlas, Colouring whole) {}

    private final Desk desk;
    private final Texts texts;
    private final Supplier<List<Measure>> measures;
    private final ObjectProperty<Optional<Iso3>> chosen;
    private final FilterModel filter;
    private final ObjectProperty<Optional<String>> wanted = new SimpleObjectProperty<>(Optional.empty());
    private Optional<Coloured> coloured = Optional.empty();
    private final ReadOnlyObjectWrapper<Optional<Shown>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final BooleanProperty numbered = new SimpleBooleanProperty();
    private final BooleanProperty asTable = new SimpleBooleanProperty();

    MapViewModel(StatesMap.Given given) {
        this.desk = given.desk();
        this.texts = Texts.of("map", given.locale());
        this.measures = given.measures();
        this.chosen = given.chosen();
        this.filter = given.filter();
    }

    /// Follows the plan and the filter until the subscription ends.
    Subscription follow() {
        return Subscription.combine(desk.sightProperty().subscribe(_ -> read()), wanted.subscribe((_, _) -> read()), filter.filterProperty().subscribe((_, _) -> narrow()));
    }

    /// The atlas is gathered and coloured away from the window: a plan of full size takes a while to go through.
    private void read() {
        Facts facts = desk.facts();
        Optional<Plan> plan = desk.planProperty().get();
        List<Measure> given = measures.get();
        Optional<String> name = wanted.get();
        desk.background().run(_ -> coloured(Atlas.of(facts, plan, given, texts), name), now -> {
            if (!name.equals(wanted.get())) return;
            coloured = Optional.of(now);
            narrow();
        }, _ -> {});
    }

    private void narrow() {
        filter.read();
        Set<Iso3> passing = filter.states();
        shown.set(coloured.map(c -> new Shown(c.atlas(), c.whole(), isNarrowed() ? c.whole().of(passing::contains) : c.whole())));
    }

    /// Whether a filter leaves states out.
    private boolean isNarrowed() {
        return !filter.filterProperty().get().isEmpty();
    }

    /// How many states of all the map is about, and by which filter; empty where it is about all.
    Optional<String> narrowed() {
        return shown.get().filter(_ -> isNarrowed())
                .map(now -> texts.get("map.narrowed", now.colouring().values().size(), now.whole().values().size(), filter.told()));
    }

    private static Coloured coloured(Atlas atlas, Optional<String> name) {
        Subject subject = name.flatMap(atlas::find).or(() -> FIRST.stream().flatMap(n -> atlas.find(n).stream()).findFirst())
                .orElseGet(() -> atlas.subjects().getFirst());
        return new Coloured(atlas, atlas.colouring(subject));
    }

    ReadOnlyObjectProperty<Optional<Shown>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    void colourBy(Subject subject) {
        wanted.set(Optional.of(subject.name()));
    }

    /// The state chosen here and in the list alike.
    ObjectProperty<Optional<Iso3>> chosenProperty() {
        return chosen;
    }

    BooleanProperty numberedProperty() {
        return numbered;
    }

    BooleanProperty asTableProperty() {
        return asTable;
    }

    /// Whether the fact is a number, so that states have ranks.
    boolean isRanked() {
        return shown.get().filter(s -> s.colouring().isRanked()).isPresent();
    }

    /// The ranks that stand on the map: among all states, as the board gives them.
    Map<Iso3, Integer> numbers() {
        if (!numbered.get() || !isRanked()) return Map.of();
        Shown now = shown.get().orElseThrow();
        Set<Iso3> highest = now.colouring().ranks(MOST_NUMBERS).keySet();
        Map<Iso3, Integer> ranks = now.whole().ranks(now.whole().values().size());
        ranks.keySet().retainAll(highest);
        return ranks;
    }

    /// What the chosen state is, whether it passes the filter or not.
    Optional<Colouring.Value> chosenValue() {
        return shown.get().flatMap(s -> chosen.get().flatMap(s.whole()::value));
    }

    /// Whether the state is chosen but left out by the filter.
    boolean isLeftOut(Iso3 state) {
        return shown.get().filter(s -> s.colouring().value(state).isEmpty()).isPresent();
    }

    /// The whole table as text with tabs, for the clipboard.
    String copied() {
        Colouring colouring = shown.get().orElseThrow().colouring();
        var text = new StringBuilder(colouring.title()).append('\n');
        narrowed().ifPresent(line -> text.append(line).append('\n'));
        text.append(String.join("\t", texts.get("map.column.state"), texts.get("map.column.value"), texts.get("map.column.source"))).append('\n');
        colouring.values().forEach(v -> text.append(String.join("\t", v.name(), v.words(), v.source())).append('\n'));
        return text.append(texts.get("map.sourced", colouring.source(), day(colouring.day()))).append('\n').append(texts.get("map.borders")).append('\n').toString();
    }

    String day(LocalDate day) {
        return new Days(texts.locale()).day(day);
    }

    String text(String key, Object... places) {
        return texts.get(key, places);
    }

    Texts texts() {
        return texts;
    }

    Desk desk() {
        return desk;
    }
}
