package demarche.plan;

import static demarche.plan.handling.Sensitivity.MINISTRY;
import static demarche.plan.handling.Sensitivity.OPEN;

import demarche.plan.choice.Grade;
import demarche.plan.choice.RiskResponse;
import demarche.plan.choice.RiskStatus;
import demarche.plan.handling.Sensitive;
import demarche.plan.id.EventId;
import demarche.plan.id.ItemId;
import demarche.plan.limit.Limits;
import java.util.Optional;

/// What could go wrong, how likely and how bad it is, and what is done about it.
///
/// @param programme the programme it threatens; empty: the whole plan
/// @param title never blank
/// @param cause may be empty
/// @param measures what is done about it; may be empty
/// @param owner who watches it; may be empty
/// @param trigger by what we see it coming; may be empty
/// @param event the decision point it is tied to: as its day nears, the risk rises
public record Risk(@Sensitive(OPEN) ItemId id, @Sensitive(MINISTRY) Optional<ItemId> programme, @Sensitive(MINISTRY) String title,
        @Sensitive(MINISTRY) String cause, @Sensitive(MINISTRY) Grade likelihood, @Sensitive(MINISTRY) Grade impact,
        @Sensitive(MINISTRY) RiskResponse response, @Sensitive(MINISTRY) String measures, @Sensitive(MINISTRY) String owner,
        @Sensitive(MINISTRY) String trigger, @Sensitive(MINISTRY) Optional<EventId> event, @Sensitive(MINISTRY) RiskStatus status) implements Item {

    public Risk {
        Limits.title(title);
        Limits.text(cause);
        Limits.text(measures);
        Limits.line(owner);
        Limits.line(trigger);
    }

    /// A risk nobody has weighed yet.
    public static Risk titled(ItemId id, String title) {
        return new Risk(id, Optional.empty(), title, "", Grade.MEDIUM, Grade.MEDIUM, RiskResponse.REDUCE, "", "", "", Optional.empty(), RiskStatus.OPEN);
    }

    @Override
    public Kind kind() {
        return Kind.RISK;
    }

    @Override
    public Optional<Address> within() {
        return programme.map(id -> new Address(Kind.PROGRAMME, id));
    }

    public Risk withProgramme(Optional<ItemId> programme) {
        return new Risk(id, programme, title, cause, likelihood, impact, response, measures, owner, trigger, event, status);
    }

    public Risk withTitle(String title) {
        return new Risk(id, programme, title, cause, likelihood, impact, response, measures, owner, trigger, event, status);
    }

    public Risk withCause(String cause) {
        return new Risk(id, programme, title, cause, likelihood, impact, response, measures, owner, trigger, event, status);
    }

    public Risk withLikelihood(Grade likelihood) {
        return new Risk(id, programme, title, cause, likelihood, impact, response, measures, owner, trigger, event, status);
    }

    public Risk withImpact(Grade impact) {
        return new Risk(id, programme, title, cause, likelihood, impact, response, measures, owner, trigger, event, status);
    }

    public Risk withResponse(RiskResponse response) {
        return new Risk(id, programme, title, cause, likelihood, impact, response, measures, owner, trigger, event, status);
    }

    public Risk withMeasures(String measures) {
        return new Risk(id, programme, title, cause, likelihood, impact, response, measures, owner, trigger, event, status);
    }

    public Risk withOwner(String owner) {
        return new Risk(id, programme, title, cause, likelihood, impact, response, measures, owner, trigger, event, status);
    }

    public Risk withTrigger(String trigger) {
        return new Risk(id, programme, title, cause, likelihood, impact, response, measures, owner, trigger, event, status);
    }

    public Risk withEvent(Optional<EventId> event) {
        return new Risk(id, programme, title, cause, likelihood, impact, response, measures, owner, trigger, event, status);
    }

    public Risk withStatus(RiskStatus status) {
        return new Risk(id, programme, title, cause, likelihood, impact, response, measures, owner, trigger, event, status);
    }
}
