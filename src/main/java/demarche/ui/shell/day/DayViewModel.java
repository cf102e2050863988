package demarche.ui.shell.day;

import demarche.plan.Plan;
import demarche.plan.Programme;
import demarche.reference.Reference;
import demarche.reference.practice.Event;
import demarche.reference.state.Instrument;
import demarche.reference.state.Resolution;
import demarche.text.Days;
import demarche.text.Texts;
import demarche.ui.desk.Desk;
import demarche.ui.desk.Sight;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// On which day the facts are looked at, and the ways to another: for a look, or kept with the plan. Knows no controls.
public final class DayViewModel {
    /// What the window says of the day.
    ///
    /// @param day   `31 Dec 2019`
    /// @param how   why this day: the plan follows today, keeps the day, or it is only looked at
    /// @param look  the sentence that another day than the plan's is looked at; empty where it is not
    /// @param limit what the tables or the plan cannot say on such a day; empty where there is nothing to warn of
    record Shown(String day, String how, Optional<String> look, Optional<String> limit) {}

    private final Desk desk;
    private final Texts texts;
    private final Days days;
    private final ReadOnlyObjectWrapper<Optional<Shown>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());

    /// @param texts the bundle `day`
    public DayViewModel(Desk desk, Texts texts) {
        this.desk = desk;
        this.texts = texts;
        this.days = new Days(texts.locale());
        desk.sightProperty().subscribe(sight -> shown.set(sight.map(this::read)));
    }

    Texts texts() {
        return texts;
    }

    /// Empty while no plan is open.
    ReadOnlyObjectProperty<Optional<Shown>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    private Shown read(Sight sight) {
        Optional<LocalDate> own = sight.plan().head().asOf();
        String planDay = days.day(desk.planDay());
        Optional<String> look = desk.isLooking() ? Optional.of(texts.get("day.look", days.day(sight.day()), planDay)) : Optional.empty();
        String how = desk.isLooking() ? texts.get("day.how.look") : own.isPresent() ? texts.get("day.how.kept") : texts.get("day.how.today");
        return new Shown(days.day(sight.day()), how, look, limit(sight.plan(), sight.day()));
    }

    private Optional<String> limit(Plan plan, LocalDate day) {
        LocalDate end = desk.reference().compiledOn();
        if (day.isAfter(desk.today())) return Optional.of(texts.get("day.limit.future", days.day(end)));
        LocalDate begin = begin(desk.reference());
        if (day.isBefore(begin)) return Optional.of(texts.get("day.limit.before", days.day(begin)));
        Optional<LocalDate> first = plan.programmes().stream().flatMap((Programme p) -> p.starts().stream()).min(Comparator.naturalOrder());
        return desk.isLooking() ? first.filter(day::isBefore).map(start -> texts.get("day.limit.programmes", days.day(start))) : Optional.empty();
    }

    /// The first day of which the tables hold anything.
    private static LocalDate begin(Reference reference) {
        Stream<LocalDate> treaties = reference.instruments().stream().map(Instrument::openedOn);
        Stream<LocalDate> votes = reference.resolutions().stream().map(Resolution::date);
        return Stream.concat(Stream.concat(treaties, votes), reference.events().stream().map(Event::first)).min(Comparator.naturalOrder()).orElse(reference.compiledOn());
    }

    /// Days of roll calls and of decision points that stand in the calendar of today, the latest first.
    List<Jump> jumps() {
        Stream<Jump> votes = desk.reference().resolutions().stream().filter(r -> r.totals().isPresent())
                .map(r -> new Jump(r.date(), texts.get("day.jump.vote", r.shortSymbol(), r.title())));
        Stream<Jump> points = desk.reference().events().stream().filter(e -> e.isDecisionPoint() && e.isKnownOn(desk.today()) && !isVoted(e))
                .map(e -> new Jump(e.first(), e.name()));
        return Stream.concat(votes, points).sorted(Comparator.comparing(Jump::day).reversed()).toList();
    }

    /// The roll call itself is listed already.
    private boolean isVoted(Event event) {
        return desk.reference().resolutions().stream().anyMatch(r -> r.totals().isPresent() && r.date().equals(event.first()) && event.title().contains(r.shortSymbol()));
    }

    String worded(LocalDate day) {
        return days.day(day);
    }

    Optional<LocalDate> day() {
        return desk.sightProperty().get().map(Sight::day);
    }

    /// Shows the facts of that day, and leaves the plan as it is.
    void look(LocalDate day) {
        desk.look(day);
    }

    void lookToday() {
        desk.look(desk.today());
    }

    String today() {
        return days.day(desk.today());
    }

    boolean isToday() {
        return desk.day().equals(desk.today());
    }

    /// Back to the plan's day.
    void back() {
        desk.lookBack();
    }

    /// Why the day shown cannot be kept with the plan; empty where it can.
    Optional<String> keepRefusal() {
        if (desk.day().isAfter(desk.today())) return Optional.of(texts.get("day.keep.future"));
        boolean kept = desk.plan().head().asOf().equals(Optional.of(desk.day()));
        return kept ? Optional.of(texts.get("day.keep.kept")) : Optional.empty();
    }

    /// One undoable edit: the plan uses the day shown from now on.
    void keep() {
        if (keepRefusal().isEmpty()) desk.keepDay(Optional.of(desk.day()));
    }

    boolean followsToday() {
        return desk.plan().head().asOf().isEmpty();
    }

    /// One undoable edit: the plan uses today's facts, whichever day that is.
    void followToday() {
        desk.keepDay(Optional.empty());
    }
}
