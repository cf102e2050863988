package demarche.plan.part;

import static demarche.plan.handling.Sensitivity.DELIVERY;
import static demarche.plan.handling.Sensitivity.PARTNER;

import demarche.plan.limit.Limits;
import demarche.plan.choice.ActivityStatus;
import demarche.plan.handling.Sensitive;
import demarche.plan.id.ItemId;
import demarche.plan.money.Money;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/// What it takes to carry an activity out, and what came of it.
///
/// @param lead who answers for it; may be empty
/// @param people the contacts who take part in holding it
/// @param cost what it is expected to cost; where a budget line names the activity, the line counts instead
/// @param output the result it serves
/// @param deliverables what will be handed over; may be empty
/// @param evidence what shows that it took place; may be empty
public record Delivery(@Sensitive(DELIVERY) String lead, @Sensitive(DELIVERY) SortedSet<ItemId> people, @Sensitive(DELIVERY) ActivityStatus status,
        @Sensitive(DELIVERY) Optional<Money> cost, @Sensitive(DELIVERY) Optional<ItemId> output, @Sensitive(PARTNER) String deliverables,
        @Sensitive(DELIVERY) String evidence) implements Part {

    public Delivery {
        Limits.line(lead);
        Limits.text(deliverables);
        Limits.text(evidence);
        people = Collections.unmodifiableSortedSet(new TreeSet<>(people));
    }

    /// Planned, and nothing more.
    public static Delivery planned() {
        return new Delivery("", new TreeSet<>(), ActivityStatus.PLANNED, Optional.empty(), Optional.empty(), "", "");
    }

    public Delivery withLead(String lead) {
        return new Delivery(lead, people, status, cost, output, deliverables, evidence);
    }

    public Delivery withPeople(SortedSet<ItemId> people) {
        return new Delivery(lead, people, status, cost, output, deliverables, evidence);
    }

    public Delivery withStatus(ActivityStatus status) {
        return new Delivery(lead, people, status, cost, output, deliverables, evidence);
    }

    public Delivery withCost(Optional<Money> cost) {
        return new Delivery(lead, people, status, cost, output, deliverables, evidence);
    }

    public Delivery withOutput(Optional<ItemId> output) {
        return new Delivery(lead, people, status, cost, output, deliverables, evidence);
    }

    public Delivery withDeliverables(String deliverables) {
        return new Delivery(lead, people, status, cost, output, deliverables, evidence);
    }

    public Delivery withEvidence(String evidence) {
        return new Delivery(lead, people, status, cost, output, deliverables, evidence);
    }
}
