package demarche.plan;

import static demarche.plan.handling.Sensitivity.MINISTRY;
import static demarche.plan.handling.Sensitivity.OPEN;

import demarche.plan.choice.Occasion;
import demarche.plan.handling.Sensitive;
import demarche.plan.id.EventId;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.plan.limit.Limits;
import demarche.plan.part.Clearance;
import demarche.plan.part.Labelling;
import demarche.plan.part.Making;
import demarche.plan.part.Press;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/// Papers for one occasion: what was chosen for them is kept, so that they can be made again as of now, or as they were.
///
/// @param title never blank
/// @param number of the pack, such as 2020/P3; may be empty
/// @param event the conference or decision point it is for, or in whose margins one meets
/// @param states the states it is on
/// @param leader for whom it is made: the head of delegation; may be empty
public record Pack(@Sensitive(OPEN) ItemId id, @Sensitive(MINISTRY) String title, @Sensitive(MINISTRY) String number,
        @Sensitive(MINISTRY) Occasion occasion, @Sensitive(MINISTRY) Optional<EventId> event, @Sensitive(MINISTRY) SortedSet<Iso3> states,
        @Sensitive(MINISTRY) String leader, Making making, Labelling labelling, Clearance clearance, Press press) implements Item {

    public Pack {
        Limits.title(title);
        Limits.line(number);
        Limits.line(leader);
        states = Collections.unmodifiableSortedSet(new TreeSet<>(states));
    }

    /// A meeting with a state of which nothing is settled yet.
    public static Pack titled(ItemId id, String title) {
        return new Pack(id, title, "", Occasion.MEETING, Optional.empty(), new TreeSet<>(), "", Making.usual(), Labelling.ofParts(),
                Clearance.open(), Press.open());
    }

    @Override
    public Kind kind() {
        return Kind.PACK;
    }

    public Pack withTitle(String title) {
        return new Pack(id, title, number, occasion, event, states, leader, making, labelling, clearance, press);
    }

    public Pack withNumber(String number) {
        return new Pack(id, title, number, occasion, event, states, leader, making, labelling, clearance, press);
    }

    public Pack withOccasion(Occasion occasion) {
        return new Pack(id, title, number, occasion, event, states, leader, making, labelling, clearance, press);
    }

    public Pack withEvent(Optional<EventId> event) {
        return new Pack(id, title, number, occasion, event, states, leader, making, labelling, clearance, press);
    }

    public Pack withStates(SortedSet<Iso3> states) {
        return new Pack(id, title, number, occasion, event, states, leader, making, labelling, clearance, press);
    }

    public Pack withLeader(String leader) {
        return new Pack(id, title, number, occasion, event, states, leader, making, labelling, clearance, press);
    }

    public Pack withMaking(Making making) {
        return new Pack(id, title, number, occasion, event, states, leader, making, labelling, clearance, press);
    }

    public Pack withLabelling(Labelling labelling) {
        return new Pack(id, title, number, occasion, event, states, leader, making, labelling, clearance, press);
    }

    public Pack withClearance(Clearance clearance) {
        return new Pack(id, title, number, occasion, event, states, leader, making, labelling, clearance, press);
    }

    public Pack withPress(Press press) {
        return new Pack(id, title, number, occasion, event, states, leader, making, labelling, clearance, press);
    }
}
