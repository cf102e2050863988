package demarche.insight.people;

import demarche.plan.Contact;
import demarche.plan.Encounter;
import demarche.plan.Plan;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The encounters of a plan as people ask for them, the last first.
public final class Talks {
    public static final Comparator<Encounter> LAST_FIRST = Comparator.comparing(Encounter::day).reversed().thenComparing(Encounter::id);

    private Talks() {}

    public static List<Encounter> of(Plan plan) {
        return plan.encounters().stream().sorted(LAST_FIRST).toList();
    }

    public static List<Encounter> of(Plan plan, Iso3 state) {
        return plan.encounters().stream().filter(e -> e.state().equals(state)).sorted(LAST_FIRST).toList();
    }

    public static List<Encounter> with(Plan plan, ItemId contact) {
        return plan.encounters().stream().filter(e -> e.contacts().contains(contact)).sorted(LAST_FIRST).toList();
    }

    /// The contacts that serve the state, those met last on or before the day first, then by name.
    public static List<Contact> people(Plan plan, Iso3 state, LocalDate day) {
        Comparator<Contact> byMeeting = Comparator.comparing((Contact c) -> lastMet(plan, c.id(), day).map(Encounter::day).orElse(LocalDate.MIN)).reversed();
        return plan.contacts().stream().filter(c -> c.state().equals(Optional.of(state))).sorted(byMeeting.thenComparing(Contact::title)).toList();
    }

    /// When the contact was last met, on or before the day.
    public static Optional<Encounter> lastMet(Plan plan, ItemId contact, LocalDate day) {
        return with(plan, contact).stream().filter(e -> !e.day().isAfter(day)).findFirst();
    }

    /// The names of those met: contacts first, then the others.
    public static List<String> names(Plan plan, Encounter encounter) {
        Stream<String> known = encounter.contacts().stream().flatMap(id -> plan.contacts().find(id).stream()).map(Contact::title).sorted();
        return Stream.concat(known, Stream.of(encounter.others()).filter(o -> !o.isBlank())).toList();
    }
}
