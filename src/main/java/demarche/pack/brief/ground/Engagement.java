package demarche.pack.brief.ground;

import demarche.plan.Meeting;
import demarche.plan.Pack;
import demarche.plan.Plan;
import demarche.plan.Recommendation;
import demarche.plan.id.Iso3;
import demarche.plan.part.Slot;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What a brief is for: the meeting with its state among all meetings of the pack.
///
/// @param pack     empty for a brief without an occasion
/// @param meetings all of the pack, by the hour
/// @param meeting  the first with the state
public record Engagement(Plan plan, Optional<Pack> pack, List<Meeting> meetings, Optional<Meeting> meeting) {
    private static final Comparator<Meeting> BY_HOUR = Comparator.comparing((Meeting m) -> m.slot().begins()).thenComparing(Meeting::id);
    private static final Comparator<Recommendation> BY_RANK = Comparator.comparing((Recommendation r) -> r.rank().orElse(Integer.MAX_VALUE)).thenComparing(Recommendation::id);

    public static Engagement of(Request request) {
        List<Meeting> all = request.pack().map(pack -> request.plan().meetings().stream().filter(m -> m.pack().equals(pack.id())).sorted(BY_HOUR).toList()).orElse(List.of());
        return new Engagement(request.plan(), request.pack(), all, all.stream().filter(m -> m.state().equals(request.state())).findFirst());
    }

    /// Where and when; nothing fixed where no meeting is known.
    public Slot slot() {
        return meeting.map(Meeting::slot).orElse(Slot.open());
    }

    /// The number of the brief; empty where it has none.
    public String number() {
        return meeting.map(Meeting::number).orElse("");
    }

    /// Those of the same day, this one among them.
    public List<Meeting> sameDay() {
        return meetings.stream().filter(m -> m.slot().day().isPresent() && m.slot().day().equals(slot().day())).toList();
    }

    /// What is to be decided about the state, the first by rank first.
    ///
    /// @param all whether what names no state is asked here
    public List<Recommendation> recommendations(Iso3 state, boolean all) {
        return pack.map(p -> plan.recommendations().stream().filter(r -> r.pack().equals(p.id()) && r.state().map(state::equals).orElse(all)).sorted(BY_RANK).toList()).orElse(List.of());
    }
}
