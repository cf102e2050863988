package demarche.plan;

import static demarche.plan.handling.Sensitivity.MINISTRY;
import static demarche.plan.handling.Sensitivity.OPEN;
import static demarche.plan.handling.Sensitivity.PARTNER;

import demarche.plan.choice.Likelihood;
import demarche.plan.choice.Priority;
import demarche.plan.handling.Sensitive;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.plan.id.NarrativeId;
import demarche.plan.limit.Limits;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/// A state the plan works with: what is asked of it, what worries it, and who there stands behind the work. What we judge of it are [Assessment]s.
///
/// @param decisionAsked what we would like the state to decide; may be empty
/// @param concerns concerns and misconceptions the state has voiced, with how likely it is to raise them again
/// @param requestedBy who there asked for support; may be empty
/// @param localOwner who there carries the work on; may be empty
public record TargetState(@Sensitive(OPEN) ItemId id, @Sensitive(OPEN) Iso3 iso3, @Sensitive(MINISTRY) String decisionAsked, @Sensitive(MINISTRY) Priority priority,
        @Sensitive(MINISTRY) SortedMap<NarrativeId, Likelihood> concerns, @Sensitive(PARTNER) String requestedBy,
        @Sensitive(PARTNER) String localOwner) implements Item {

    public TargetState {
        Limits.line(decisionAsked);
        Limits.line(requestedBy);
        Limits.line(localOwner);
        concerns = Collections.unmodifiableSortedMap(new TreeMap<>(concerns));
    }

    /// A target state of which nothing is recorded yet.
    public static TargetState of(ItemId id, Iso3 iso3) {
        return new TargetState(id, iso3, "", Priority.MEDIUM, new TreeMap<>(), "", "");
    }

    @Override
    public Kind kind() {
        return Kind.TARGET_STATE;
    }

    public TargetState withIso3(Iso3 iso3) {
        return new TargetState(id, iso3, decisionAsked, priority, concerns, requestedBy, localOwner);
    }

    public TargetState withDecisionAsked(String decisionAsked) {
        return new TargetState(id, iso3, decisionAsked, priority, concerns, requestedBy, localOwner);
    }

    public TargetState withPriority(Priority priority) {
        return new TargetState(id, iso3, decisionAsked, priority, concerns, requestedBy, localOwner);
    }

    public TargetState withConcerns(SortedMap<NarrativeId, Likelihood> concerns) {
        return new TargetState(id, iso3, decisionAsked, priority, concerns, requestedBy, localOwner);
    }

    public TargetState withRequestedBy(String requestedBy) {
        return new TargetState(id, iso3, decisionAsked, priority, concerns, requestedBy, localOwner);
    }

    public TargetState withLocalOwner(String localOwner) {
        return new TargetState(id, iso3, decisionAsked, priority, concerns, requestedBy, localOwner);
    }
}
