package demarche.plan;

import static demarche.plan.handling.Sensitivity.DELIVERY;
import static demarche.plan.handling.Sensitivity.OPEN;

import demarche.plan.handling.Sensitive;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.plan.id.TopicId;
import demarche.plan.limit.Limits;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/// A project of somebody else in a state of ours, as a list of theirs tells it.
///
/// @param title never blank
/// @param provider who carries it out or pays; may be empty
/// @param topics ours that its words come closest to, chosen by a person
/// @param starts first day
/// @param ends last day, included
/// @param description may be empty
/// @param reference its number in the list it is from; may be empty
/// @param origin the list it is from: name of the file, or an address as text; may be empty
/// @param takenOn the day it was taken from there
public record OtherProject(@Sensitive(OPEN) ItemId id, @Sensitive(DELIVERY) String title, @Sensitive(DELIVERY) String provider,
        @Sensitive(DELIVERY) SortedSet<Iso3> states, @Sensitive(DELIVERY) SortedSet<TopicId> topics, @Sensitive(DELIVERY) Optional<LocalDate> starts,
        @Sensitive(DELIVERY) Optional<LocalDate> ends, @Sensitive(DELIVERY) String description, @Sensitive(DELIVERY) String reference,
        @Sensitive(DELIVERY) String origin, @Sensitive(DELIVERY) Optional<LocalDate> takenOn) implements Item {

    public OtherProject {
        Limits.title(title);
        Limits.line(provider);
        Limits.text(description);
        Limits.line(reference);
        Limits.line(origin);
        states = Collections.unmodifiableSortedSet(new TreeSet<>(states));
        topics = Collections.unmodifiableSortedSet(new TreeSet<>(topics));
    }

    /// A project of which only the title is known.
    public static OtherProject titled(ItemId id, String title) {
        return new OtherProject(id, title, "", new TreeSet<>(), new TreeSet<>(), Optional.empty(), Optional.empty(), "", "", "", Optional.empty());
    }

    @Override
    public Kind kind() {
        return Kind.OTHER_PROJECT;
    }

    public OtherProject withTitle(String title) {
        return new OtherProject(id, title, provider, states, topics, starts, ends, description, reference, origin, takenOn);
    }

    public OtherProject withProvider(String provider) {
        return new OtherProject(id, title, provider, states, topics, starts, ends, description, reference, origin, takenOn);
    }

    public OtherProject withStates(SortedSet<Iso3> states) {
        return new OtherProject(id, title, provider, states, topics, starts, ends, description, reference, origin, takenOn);
    }

    public OtherProject withTopics(SortedSet<TopicId> topics) {
        return new OtherProject(id, title, provider, states, topics, starts, ends, description, reference, origin, takenOn);
    }

    public OtherProject withStarts(Optional<LocalDate> starts) {
        return new OtherProject(id, title, provider, states, topics, starts, ends, description, reference, origin, takenOn);
    }

    public OtherProject withEnds(Optional<LocalDate> ends) {
        return new OtherProject(id, title, provider, states, topics, starts, ends, description, reference, origin, takenOn);
    }

    public OtherProject withDescription(String description) {
        return new OtherProject(id, title, provider, states, topics, starts, ends, description, reference, origin, takenOn);
    }

    public OtherProject withReference(String reference) {
        return new OtherProject(id, title, provider, states, topics, starts, ends, description, reference, origin, takenOn);
    }

    public OtherProject withOrigin(String origin) {
        return new OtherProject(id, title, provider, states, topics, starts, ends, description, reference, origin, takenOn);
    }

    public OtherProject withTakenOn(Optional<LocalDate> takenOn) {
        return new OtherProject(id, title, provider, states, topics, starts, ends, description, reference, origin, takenOn);
    }
}
