package demarche.insight.state;

import demarche.insight.Known;
import demarche.plan.Plan;
import demarche.plan.id.Iso3;
import demarche.reference.Facts;
import demarche.reference.practice.Event;
import demarche.reference.practice.EventKind;
import demarche.reference.state.Bounds;
import demarche.reference.state.Instrument;
import demarche.reference.state.Standing;
import demarche.reference.state.TreatyRecord;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What is new about a state between two days: the facts of the later day without those of the earlier, and what the plan added between them.
public final class Since {
    private final Plan plan;
    private final Iso3 state;
    private final Facts before;
    private final Facts now;

    private Since(Plan plan, Iso3 state, Facts before, Facts now) {
        this.plan = plan;
        this.state = state;
        this.before = before;
        this.now = now;
    }

    /// The newest first; nothing where `from` is not before the day of the facts.
    ///
    /// @param from what was so on this day already is not new
    public static List<News> of(Plan plan, Facts facts, Iso3 state, LocalDate from) {
        return new Since(plan, state, facts.reference().on(from), facts).news();
    }

    private List<News> news() {
        return Stream.of(votes(), adopted(), steps(), indices(), events(), ours()).flatMap(s -> s)
                .sorted(Comparator.comparing(News::day).reversed()).toList();
    }

    private boolean isNew(LocalDate day) {
        return day.isAfter(before.day()) && !day.isAfter(now.day());
    }

    private Stream<News> votes() {
        return now.ballots(state).stream().filter(b -> isNew(b.date()))
                .flatMap(b -> now.reference().resolution(b.resolution()).map(r -> new News.Voted(b, r)).stream());
    }

    private Stream<News> adopted() {
        return now.resolutions().stream().filter(r -> r.totals().isEmpty() && isNew(r.date())).map(News.Adopted::new);
    }

    private Stream<News> steps() {
        return now.reference().instruments().stream().flatMap(i -> step(i).stream());
    }

    /// Where the later day falls between the bounds of a step, nothing is said: it may not have been taken.
    private Optional<News> step(Instrument treaty) {
        Standing was = before.standing(state, treaty.code());
        Standing is = now.standing(state, treaty.code());
        if (was == is || is == Standing.UNKNOWN || !now.day().isAfter(before.day())) return Optional.empty();
        return now.treaty(state, treaty.code()).map(row -> new News.Stepped(treaty, was, is, row, takenOn(row, is)));
    }

    private static LocalDate takenOn(TreatyRecord row, Standing standing) {
        Bounds bounds = row.farthestBounds();
        return standing == Standing.SIGNATORY ? row.signedOn().orElse(bounds.notAfter()) : bounds.notAfter();
    }

    private Stream<News> indices() {
        return now.indices(state).stream().map(News.Measured::new).filter(n -> isNew(n.day())).map(n -> n);
    }

    /// Where states decided, and treaties that came into force. A roll call is told as the vote of the state.
    private Stream<News> events() {
        var known = new Known(now);
        return now.reference().events().stream().filter(e -> e.isDecisionPoint() || e.kind() == EventKind.ENTRY_INTO_FORCE)
                .filter(e -> isNew(e.last()) && known.has(e) && !isResolution(e)).map(News.Held::new);
    }

    private boolean isResolution(Event event) {
        return now.resolutions().stream().anyMatch(r -> event.title().startsWith(r.symbol() + " "));
    }

    private Stream<News> ours() {
        Stream<News> judged = plan.assessments(state).stream().map(News.Judged::new);
        Stream<News> expected = plan.forecasts().stream().filter(f -> f.state().equals(state)).map(News.Expected::new);
        Stream<News> heard = plan.hearings().stream().filter(h -> h.state().equals(state)).flatMap(h -> h.day().map(day -> new News.Heard(h, day)).stream());
        Stream<News> entered = plan.ownFacts().stream().filter(f -> f.state().equals(state)).map(News.Entered::new);
        return Stream.of(judged, expected, heard, entered).flatMap(s -> s).filter(n -> isNew(n.day()));
    }
}
