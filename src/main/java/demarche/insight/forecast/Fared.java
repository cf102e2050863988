package demarche.insight.forecast;

import demarche.plan.Forecast;
import demarche.plan.Plan;
import demarche.plan.id.EventId;
import demarche.plan.id.Iso3;
import demarche.reference.Facts;
import demarche.reference.practice.Event;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// How forecasts fared. Of several on one state and one event the last that was made before the event was over counts.
///
/// @param untold those whose event is over and whose outcome nobody has told
public record Fared(int asExpected, int otherwise, int ahead, int untold) {
    private record Point(Iso3 state, EventId event) {}

    public static Fared of(Plan plan, Facts facts) {
        var outcomes = new Outcomes(plan, facts);
        Collection<Forecast> counted = counted(plan, facts);
        int asExpected = 0;
        int otherwise = 0;
        int ahead = 0;
        for (Forecast forecast : counted) {
            Optional<Boolean> agrees = outcomes.asExpected(forecast);
            if (agrees.isPresent() && agrees.get()) asExpected++;
            else if (agrees.isPresent()) otherwise++;
            else if (outcomes.of(forecast) instanceof Outcome.Ahead) ahead++;
        }
        return new Fared(asExpected, otherwise, ahead, counted.size() - asExpected - otherwise - ahead);
    }

    /// Those of which the outcome is known.
    public int decided() {
        return asExpected + otherwise;
    }

    /// The forecasts that count, one for each state and event.
    static List<Forecast> counted(Plan plan, Facts facts) {
        Map<Point, Forecast> last = plan.forecasts().stream().filter(f -> !f.day().isAfter(lastDay(f, facts)))
                .collect(Collectors.toMap(f -> new Point(f.state(), f.event()), Function.identity(), (a, b) -> Forecast.BY_DAY.compare(a, b) > 0 ? a : b));
        return last.values().stream().sorted(Forecast.BY_DAY).toList();
    }

    private static LocalDate lastDay(Forecast forecast, Facts facts) {
        return facts.event(forecast.event()).map(Event::last).orElse(LocalDate.MAX);
    }
}
