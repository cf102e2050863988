package demarche.plan;

import static demarche.plan.handling.Sensitivity.OPEN;
import static demarche.plan.handling.Sensitivity.PARTNER;

import demarche.plan.handling.Sensitive;
import demarche.plan.id.ActivityTypeId;
import demarche.plan.id.ItemId;
import demarche.plan.id.TopicId;
import demarche.plan.limit.Limits;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/// A kind of activity of the ministry’s own, and the pattern a new one is made from. Activities name it by its id.
///
/// @param title never blank
/// @param description may be empty
/// @param days how many days it usually takes
/// @param participants how many usually come
/// @param topics what it is usually about
/// @param deliverables what is usually handed over; may be empty
public record OwnActivityType(@Sensitive(OPEN) ItemId id, @Sensitive(PARTNER) String title, @Sensitive(PARTNER) String description,
        @Sensitive(PARTNER) Optional<Integer> days, @Sensitive(PARTNER) Optional<Integer> participants,
        @Sensitive(PARTNER) SortedSet<TopicId> topics, @Sensitive(PARTNER) String deliverables) implements Item {

    public OwnActivityType {
        Limits.title(title);
        Limits.text(description);
        Limits.count(days);
        Limits.count(participants);
        Limits.text(deliverables);
        topics = Collections.unmodifiableSortedSet(new TreeSet<>(topics));
    }

    /// A kind of which only the name is known.
    public static OwnActivityType titled(ItemId id, String title) {
        return new OwnActivityType(id, title, "", Optional.empty(), Optional.empty(), new TreeSet<>(), "");
    }

    @Override
    public Kind kind() {
        return Kind.OWN_ACTIVITY_TYPE;
    }

    /// By what activities name it.
    public ActivityTypeId type() {
        return new ActivityTypeId(id.value());
    }

    public OwnActivityType withTitle(String title) {
        return new OwnActivityType(id, title, description, days, participants, topics, deliverables);
    }

    public OwnActivityType withDescription(String description) {
        return new OwnActivityType(id, title, description, days, participants, topics, deliverables);
    }

    public OwnActivityType withDays(Optional<Integer> days) {
        return new OwnActivityType(id, title, description, days, participants, topics, deliverables);
    }

    public OwnActivityType withParticipants(Optional<Integer> participants) {
        return new OwnActivityType(id, title, description, days, participants, topics, deliverables);
    }

    public OwnActivityType withTopics(SortedSet<TopicId> topics) {
        return new OwnActivityType(id, title, description, days, participants, topics, deliverables);
    }

    public OwnActivityType withDeliverables(String deliverables) {
        return new OwnActivityType(id, title, description, days, participants, topics, deliverables);
    }
}
