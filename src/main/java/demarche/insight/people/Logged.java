package demarche.insight.people;

import demarche.plan.Assessment;
import demarche.plan.Contact;
import demarche.plan.Encounter;
import demarche.plan.Hearing;
import demarche.plan.Item;
import demarche.plan.Plan;
import demarche.plan.id.ItemId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// An encounter with all that logging it adds to the plan, so that nothing is typed twice: those we met for the first time, a judgement where the stance heard
/// is another one than we had, and that each concern was heard.
///
/// @param judged empty where the stance heard is what we judged already, and where none was heard
public record Logged(Encounter encounter, List<Contact> met, Optional<Assessment> judged, List<Hearing> heard) {
    public Logged {
        met = List.copyOf(met);
        heard = List.copyOf(heard);
    }

    /// @param met   those of the encounter's contacts that the plan does not have yet
    /// @param words how the encounter is cited as the source of what it adds
    public static Logged of(Plan plan, Encounter encounter, List<Contact> met, PeopleWords words) {
        Plan with = put(plan, met);
        return new Logged(encounter, met, judged(plan, encounter, words), heard(with, encounter, words));
    }

    /// The same without a judgement.
    public Logged withoutJudgement() {
        return new Logged(encounter, met, Optional.empty(), heard);
    }

    public Plan into(Plan plan) {
        var items = new ArrayList<Item>(List.of(encounter));
        items.addAll(met);
        items.addAll(heard);
        judged.ifPresent(items::add);
        return put(plan, items);
    }

    /// What was judged on the day of the encounter, before it.
    public static Optional<Assessment> before(Plan plan, Encounter encounter) {
        return plan.assessments(encounter.state()).stream().filter(a -> !a.day().isAfter(encounter.day())).reduce((_, last) -> last);
    }

    private static Plan put(Plan plan, List<? extends Item> items) {
        Plan more = plan;
        for (Item item : items) more = more.with(item);
        return more;
    }

    private static Optional<Assessment> judged(Plan plan, Encounter encounter, PeopleWords words) {
        if (encounter.heard().isEmpty()) return Optional.empty();
        Optional<Assessment> before = before(plan, encounter);
        if (before.filter(a -> a.leaning() == encounter.heard().get() && a.confidence() == encounter.confidence()).isPresent()) return Optional.empty();
        ItemId id = before.filter(a -> a.day().equals(encounter.day())).map(Assessment::id).map(ItemId::after).orElseGet(() -> ItemId.of("judged", encounter.id().value()));
        Assessment from = before.map(a -> a.again(id, encounter.day())).orElseGet(() -> Assessment.of(id, encounter.state(), encounter.day()));
        return Optional.of(from.withLeaning(encounter.heard().get(), encounter.confidence()).withRationale(why(encounter, words)).withAuthor(encounter.author())
                .withSource(words.cited(encounter)));
    }

    private static String why(Encounter encounter, PeopleWords words) {
        if (!encounter.summary().isBlank()) return encounter.summary();
        return encounter.quote().isBlank() ? "" : words.texts().get("encounters.quoted", encounter.quote());
    }

    /// Their words stand beside a concern only where it is the only one: else nobody knows which of them they voiced.
    private static List<Hearing> heard(Plan plan, Encounter encounter, PeopleWords words) {
        String saidBy = words.joined(Talks.names(plan, encounter));
        String quote = encounter.raised().size() == 1 ? encounter.quote() : "";
        return encounter.raised().stream().map(concern -> Hearing.of(ItemId.of("heard", encounter.id().value(), concern.value()), encounter.state(), concern)
                .withDay(Optional.of(encounter.day())).withSaidBy(saidBy).withWords(quote).withSource(words.cited(encounter))).toList();
    }

    /// Every item that it adds, the encounter first.
    public Stream<Item> items() {
        return Stream.of(Stream.of(encounter), met.stream(), judged.stream(), heard.stream()).flatMap(s -> s);
    }
}
