package demarche.pack.brief.ground;

import demarche.plan.Meeting;
import demarche.plan.Pack;
import demarche.plan.Plan;
import demarche.plan.Recommendation;
import demarche.plan.id.Iso3;
import demarche.plan.part.Slot;
import java.util.List;
import java.util.Optional;

/// What a brief is for: the meeting with its state among all meetings of the pack.
///
/// @param pack     empty for a brief without an occasion
/// @param meetings all of the pack, by the hour
/// @param meeting  the first with the state
public record Engagement(Plan plan, Optional<Pack> pack, List<Meeting> meetings, Optional<Meeting> meeting) {
    public static Engagement of(Request request) {
        List<Meeting> all = request.pack().map(pack -> request.plan().meetingsOf(pack.id())).orElse(List.of());
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
        return pack.map(p -> plan.recommendationsOf(p.id()).stream().filter(r -> r.state().map(state::equals).orElse(all)).toList()).orElse(List.of());
    }
}
