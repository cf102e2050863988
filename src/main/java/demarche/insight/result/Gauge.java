package demarche.insight.result;

import demarche.plan.Measurement;
import demarche.plan.ResultIndicator;
import java.util.List;
import java.util.Optional;

/// An indicator with what was measured of it.
///
/// @param measurements the oldest first; what is dated after the day that is looked at stands among them and does not count
/// @param last         the latest that counts
public record Gauge(ResultIndicator indicator, List<Measurement> measurements, Optional<Measurement> last, Progress progress) {
    public Gauge {
        measurements = List.copyOf(measurements);
    }
}
