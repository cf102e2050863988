package demarche.insight.forecast;

import demarche.plan.Forecast;
import demarche.plan.Plan;
import demarche.plan.choice.Course;
import demarche.reference.Facts;
import demarche.reference.practice.Event;
import demarche.reference.practice.EventKind;
import demarche.reference.state.Bounds;
import demarche.reference.state.Resolution;
import demarche.reference.state.Standing;
import demarche.reference.state.TreatyRecord;
import demarche.reference.state.Vote;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Says what came of a forecast, from what is known on the day of the facts. The reference answers where it can for certain: a roll call whose symbol
/// the event names, or a dated step towards the treaty it names. Elsewhere what somebody entered counts; that no step was seen is not that none was taken.
public final class Outcomes {
    private static final Pattern SYMBOL = Pattern.compile("A/RES/\\d+/\\d+");

    /// A dated step of the state towards a treaty.
    private record Step(Course course, LocalDate day, String source) {}

    private final Plan plan;
    private final Facts facts;

    public Outcomes(Plan plan, Facts facts) {
        this.plan = plan;
        this.facts = facts;
    }

    public Outcome of(Forecast forecast) {
        Optional<Event> event = facts.event(forecast.event());
        if (event.filter(this::isAhead).isPresent()) return new Outcome.Ahead();
        Optional<Outcome> told = event.flatMap(e -> told(forecast, e));
        if (told.filter(Outcome.Told.class::isInstance).isPresent()) return told.get();
        return entered(forecast).or(() -> told).orElse(new Outcome.Untold());
    }

    /// What was entered beside one forecast is so for the others on the same state and event.
    private Optional<Outcome> entered(Forecast forecast) {
        Stream<Forecast> others = plan.forecasts().stream().filter(f -> f.state().equals(forecast.state()) && f.event().equals(forecast.event())).sorted(Forecast.BY_DAY.reversed());
        return Stream.concat(Stream.of(forecast), others).flatMap(f -> f.outcome().map(course -> (Outcome) new Outcome.Entered(course, f.outcomeSource())).stream()).findFirst();
    }

    /// Empty where nothing can be compared.
    public Optional<Boolean> asExpected(Forecast forecast) {
        return of(forecast).known().map(forecast.expected()::equals);
    }

    private boolean isAhead(Event event) {
        return event.last().isAfter(facts.day());
    }

    private Optional<Outcome> told(Forecast forecast, Event event) {
        return event.kind() == EventKind.SIGNING ? signing(forecast, event) : rollCall(forecast, event);
    }

    private Optional<Outcome> rollCall(Forecast forecast, Event event) {
        List<Resolution> named = SYMBOL.matcher(event.title()).results().map(MatchResult::group).flatMap(symbol -> facts.resolutions().stream()
                .filter(r -> r.symbol().equals(symbol))).filter(r -> !r.date().isBefore(event.first()) && !r.date().isAfter(event.last())).toList();
        if (named.size() != 1) return Optional.empty();
        Resolution resolution = named.getFirst();
        if (resolution.totals().isEmpty()) return Optional.of(new Outcome.WithoutVote(resolution.date(), resolution.source()));
        return facts.ballots(forecast.state()).stream().filter(b -> b.resolution().equals(resolution.symbol())).findFirst()
                .map(b -> new Outcome.Told(course(b.vote()), b.date(), b.source()));
    }

    private static Course course(Vote vote) {
        return switch (vote) {
            case YES -> Course.VOTES_YES;
            case NO -> Course.VOTES_NO;
            case ABSTAIN -> Course.ABSTAINS;
            case ABSENT -> Course.STAYS_AWAY;
        };
    }

    /// A step from the day of the forecast to the last day of the event was taken there; where the first step came later, none was.
    private Optional<Outcome> signing(Forecast forecast, Event event) {
        List<Step> steps = facts.reference().instruments().stream().filter(i -> event.title().contains(i.shortName()) || event.title().contains(i.name()))
                .flatMap(i -> facts.treaty(forecast.state(), i.code()).stream()).flatMap(this::steps).sorted(Comparator.comparing(Step::day)).toList();
        if (steps.isEmpty() || steps.getFirst().day().isBefore(forecast.day())) return Optional.empty();
        Optional<Step> there = steps.stream().filter(s -> !s.day().isAfter(event.last())).reduce((_, last) -> last);
        if (there.isPresent()) return there.map(s -> new Outcome.Told(s.course(), s.day(), s.source()));
        return Optional.of(new Outcome.Told(Course.NO_STEP, event.last(), steps.getFirst().source()));
    }

    private Stream<Step> steps(TreatyRecord row) {
        Stream<Step> signed = row.signedOn().map(day -> new Step(Course.SIGNS, day, row.source())).stream();
        Stream<Step> joined = row.farthest() == Standing.PARTY ? exact(row.farthestBounds()).map(day -> new Step(Course.RATIFIES, day, row.source())).stream() : Stream.empty();
        return Stream.concat(signed, joined).filter(s -> !s.day().isAfter(facts.day()));
    }

    private static Optional<LocalDate> exact(Bounds bounds) {
        return bounds.notBefore().filter(bounds.notAfter()::equals);
    }
}
