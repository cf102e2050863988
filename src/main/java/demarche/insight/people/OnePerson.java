package demarche.insight.people;

import demarche.plan.Activity;
import demarche.plan.Contact;
import demarche.plan.Encounter;
import demarche.plan.Plan;
import demarche.plan.choice.Consent;
import demarche.plan.choice.Leaning;
import demarche.plan.id.ItemId;
import demarche.plan.limit.Limits;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/// Makes one contact of two. What the kept one lacks comes from the other; encounters and activities that name the other name the kept one from then on.
public final class OnePerson {
    private OnePerson() {}

    /// The plan with the two as one; the other is gone.
    public static Plan of(Plan plan, Contact kept, Contact other) {
        Plan one = plan.with(merged(kept, other));
        for (Encounter e : plan.encounters()) if (e.contacts().contains(other.id())) one = one.with(e.withContacts(renamed(e.contacts(), kept.id(), other.id())));
        for (Activity a : plan.activities()) {
            SortedSet<ItemId> people = a.delivery().people();
            if (people.contains(other.id())) one = one.with(a.withDelivery(a.delivery().withPeople(renamed(people, kept.id(), other.id()))));
        }
        return one.without(other);
    }

    /// The plan without the person; encounters keep the name among the others, so that nobody forgets who was there.
    public static Plan gone(Plan plan, Contact contact) {
        Plan less = plan;
        for (Encounter e : plan.encounters()) {
            if (!e.contacts().contains(contact.id())) continue;
            String others = e.others().isBlank() ? contact.title() : e.others() + ", " + contact.title();
            less = less.with(e.withContacts(fewer(e.contacts(), contact.id())).withOthers(others.length() <= Limits.TITLE ? others : e.others()));
        }
        for (Activity a : plan.activities()) {
            SortedSet<ItemId> people = a.delivery().people();
            if (people.contains(contact.id())) less = less.with(a.withDelivery(a.delivery().withPeople(fewer(people, contact.id()))));
        }
        return less.without(contact);
    }

    /// The person again, and named where it was before.
    public static Plan back(Plan plan, Plan before, Contact contact) {
        Plan more = plan.with(contact);
        for (Encounter e : before.encounters()) {
            Optional<Encounter> now = plan.encounters().find(e.id());
            if (e.contacts().contains(contact.id()) && now.isPresent()) more = more.with(now.get().withContacts(also(now.get().contacts(), contact.id())).withOthers(e.others()));
        }
        for (Activity a : before.activities()) {
            Optional<Activity> now = plan.activities().find(a.id());
            if (!a.delivery().people().contains(contact.id()) || now.isEmpty()) continue;
            more = more.with(now.get().withDelivery(now.get().delivery().withPeople(also(now.get().delivery().people(), contact.id()))));
        }
        return more;
    }

    private static SortedSet<ItemId> fewer(SortedSet<ItemId> ids, ItemId gone) {
        var now = new TreeSet<>(ids);
        now.remove(gone);
        return now;
    }

    private static SortedSet<ItemId> also(SortedSet<ItemId> ids, ItemId more) {
        var now = new TreeSet<>(ids);
        now.add(more);
        return now;
    }

    /// Two again, as they were before: on a plan that may have moved on since.
    public static Plan undone(Plan plan, Plan before, Contact kept, Contact other) {
        Plan two = plan.with(kept).with(other);
        for (Encounter e : before.encounters()) {
            if (!e.contacts().contains(other.id())) continue;
            Optional<Encounter> now = plan.encounters().find(e.id());
            if (now.isPresent()) two = two.with(now.get().withContacts(parted(now.get().contacts(), e.contacts(), kept.id(), other.id())));
        }
        for (Activity a : before.activities()) {
            if (!a.delivery().people().contains(other.id())) continue;
            Optional<Activity> now = plan.activities().find(a.id());
            if (now.isPresent()) two = two.with(now.get().withDelivery(now.get().delivery().withPeople(parted(now.get().delivery().people(), a.delivery().people(), kept.id(), other.id()))));
        }
        return two;
    }

    private static SortedSet<ItemId> renamed(SortedSet<ItemId> ids, ItemId kept, ItemId other) {
        var now = new TreeSet<>(ids);
        now.remove(other);
        now.add(kept);
        return now;
    }

    private static SortedSet<ItemId> parted(SortedSet<ItemId> now, SortedSet<ItemId> before, ItemId kept, ItemId other) {
        var parted = new TreeSet<>(now);
        parted.add(other);
        if (!before.contains(kept)) parted.remove(kept);
        return parted;
    }

    /// Restricted if either is, and refused if either refused: what protects a person wins.
    public static Contact merged(Contact kept, Contact other) {
        var languages = new TreeSet<>(kept.languages());
        languages.addAll(other.languages());
        Contact consenting = strictest(kept, other);
        return kept.withRole(first(kept.role(), other.role())).withOrganisation(kept.organisation().or(other::organisation)).withState(kept.state().or(other::state))
                .withPost(first(kept.post(), other.post())).withLanguages(languages).withStance(kept.stance() == Leaning.UNKNOWN ? other.stance() : kept.stance())
                .withBiography(first(kept.biography(), other.biography())).withReach(both(kept.reach(), other.reach(), ", ")).withConsent(consenting.consent())
                .withConsentOn(consenting.consentOn()).withRestricted(kept.restricted() || other.restricted()).withNotes(both(kept.notes(), other.notes(), "\n"));
    }

    private static Contact strictest(Contact kept, Contact other) {
        if (kept.consent() == other.consent()) return kept.consentOn().isPresent() ? kept : other;
        if (kept.consent() == Consent.REFUSED || other.consent() == Consent.NOT_ASKED) return kept;
        return other;
    }

    private static String first(String kept, String other) {
        return kept.isBlank() ? other : kept;
    }

    private static String both(String kept, String other, String between) {
        if (kept.isBlank() || other.isBlank() || kept.contains(other)) return first(kept, other);
        return other.contains(kept) ? other : kept + between + other;
    }
}
