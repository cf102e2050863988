package demarche.ui.encounters.log;

import demarche.insight.Known;
import demarche.insight.answer.AnswerSearch;
import demarche.insight.answer.Answers;
import demarche.insight.people.Likeness;
import demarche.insight.people.Logged;
import demarche.insight.people.Talks;
import demarche.plan.Contact;
import demarche.plan.Encounter;
import demarche.plan.choice.NarrativeKind;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.plan.id.NarrativeId;
import demarche.plan.limit.Limits;
import demarche.plan.limit.Refused;
import demarche.reference.topic.Narrative;
import demarche.text.Folding;
import demarche.ui.desk.Desk;
import demarche.ui.encounters.part.Finding;
import demarche.ui.encounters.part.Wording;
import demarche.ui.kit.form.Refusals;
import demarche.ui.kit.part.Choice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// An encounter being written down: what is given so far, what can be found by typing, and what saving adds to the plan. Nothing is kept before it is saved.
final class Draft {
    /// Holds the place of the state until it is known: ISO 3166 leaves this code to its users.
    private static final Iso3 NOWHERE = new Iso3("ZZZ");
    private static final int EACH = 4;
    private final Desk desk;
    private final Wording wording;
    private final boolean isNew;
    private final List<Contact> met = new ArrayList<>();
    private final List<String> others = new ArrayList<>();
    private Optional<AnswerSearch> search = Optional.empty();
    private Encounter given;
    private boolean judging = true;

    private Draft(Desk desk, Wording wording, Encounter given, boolean isNew) {
        this.desk = desk;
        this.wording = wording;
        this.given = given;
        this.isNew = isNew;
        if (!given.others().isBlank()) others.add(given.others());
    }

    /// An encounter of today by whoever sits here.
    static Draft anew(Desk desk, Wording wording, Optional<Iso3> state) {
        return new Draft(desk, wording, Encounter.of(ItemId.random(), state.orElse(NOWHERE), desk.planDay()).withAuthor(desk.author()), true);
    }

    /// A mistake in what was written down is mended.
    static Draft of(Desk desk, Wording wording, Encounter encounter) {
        return new Draft(desk, wording, encounter, false);
    }

    boolean isNew() {
        return isNew;
    }

    Encounter given() {
        return given;
    }

    Wording wording() {
        return wording;
    }

    LocalDate today() {
        return desk.planDay();
    }

    Optional<Iso3> state() {
        return Optional.of(given.state()).filter(s -> !s.equals(NOWHERE));
    }

    /// Whether anything was written that would be lost.
    boolean isWritten() {
        Encounter empty = Encounter.of(given.id(), given.state(), given.day()).withAuthor(given.author()).withRaised(given.raised());
        return !given.equals(empty) || !met.isEmpty() || !others.isEmpty();
    }

    /// @return why it was refused
    Optional<String> take(UnaryOperator<Encounter> change) {
        try {
            given = change.apply(given);
            return Optional.empty();
        } catch (Refused refused) {
            return Optional.of(Refusals.in(wording.texts().locale()).sentence(refused));
        }
    }

    Optional<String> takeDay(Optional<LocalDate> day) {
        if (day.isEmpty()) return Optional.of(wording.text("encounters.refused.no-day"));
        if (day.get().isAfter(today())) return Optional.of(wording.text("encounters.refused.later", wording.days().day(today())));
        return take(e -> e.withDay(day.get()));
    }

    void raise(NarrativeId concern) {
        var raised = new TreeSet<>(given.raised());
        raised.add(concern);
        given = given.withRaised(raised);
    }

    void drop(NarrativeId concern) {
        var raised = new TreeSet<>(given.raised());
        raised.remove(concern);
        given = given.withRaised(raised);
    }

    List<Person> people() {
        Stream<Person> known = given.contacts().stream().filter(id -> met.stream().noneMatch(m -> m.id().equals(id))).map(Person.Known::new);
        return Stream.of(known, met.stream().map(m -> new Person.Fresh(m.title())), others.stream().map(Person.Other::new)).<Person>flatMap(p -> p).toList();
    }

    String name(Person person) {
        return switch (person) {
            case Person.Known(ItemId id) -> desk.plan().contacts().find(id).map(Contact::title).orElse(id.value());
            case Person.Fresh(String name) -> wording.text("encounters.who.fresh", name);
            case Person.Other(String name) -> name;
        };
    }

    /// @return why the name was refused
    Optional<String> meet(Person person) {
        return switch (person) {
            case Person.Known(ItemId id) -> meet(id);
            case Person.Fresh(String name) -> take(e -> {
                Limits.title(name);
                Contact fresh = Contact.titled(ItemId.random(), name).withState(state());
                met.add(fresh);
                return with(e, fresh.id());
            });
            case Person.Other(String name) -> take(e -> {
                Encounter more = e.withOthers(Stream.concat(others.stream(), Stream.of(name)).collect(Collectors.joining(", ")));
                others.add(name);
                return more;
            });
        };
    }

    private Optional<String> meet(ItemId id) {
        if (state().isEmpty()) desk.plan().contacts().find(id).flatMap(Contact::state).ifPresent(s -> given = given.withState(s));
        return take(e -> with(e, id));
    }

    private static Encounter with(Encounter encounter, ItemId contact) {
        var all = new TreeSet<>(encounter.contacts());
        all.add(contact);
        return encounter.withContacts(all);
    }

    void part(Person person) {
        switch (person) {
            case Person.Known(ItemId id) -> leave(id);
            case Person.Fresh(String name) -> met.stream().filter(m -> m.title().equals(name)).findFirst().ifPresent(m -> {
                met.remove(m);
                leave(m.id());
            });
            case Person.Other(String name) -> {
                others.remove(name);
                given = given.withOthers(String.join(", ", others));
            }
        }
    }

    private void leave(ItemId id) {
        var fewer = new TreeSet<>(given.contacts());
        fewer.remove(id);
        given = given.withContacts(fewer);
    }

    List<Choice<Iso3>> findStates(String typed) {
        return new Finding(desk, wording).states(typed);
    }

    /// Contacts that are called so or may be the one meant, those of the state first and who was met last; then what was typed as a new contact, or for this encounter alone.
    List<Choice<Person>> findPeople(String typed) {
        List<String> words = Folding.words(typed);
        Contact asked = Contact.titled(given.id(), typed.isBlank() ? "?" : typed.strip()).withState(state());
        Stream<Choice<Person>> known = desk.plan().contacts().stream().filter(c -> !given.contacts().contains(c.id()))
                .filter(c -> Folding.begins(words, Folding.words(c.title() + " " + c.role())) || Likeness.why(asked, c).isPresent())
                .sorted(Comparator.comparing((Contact c) -> !c.state().equals(state())).thenComparing(this::lastMet, Comparator.reverseOrder()).thenComparing(Contact::title)).limit(EACH)
                .map(c -> new Choice<>(new Person.Known(c.id()), Optional.empty(), c.title(), wording.office(desk.plan(), c)));
        return Stream.concat(known, typed.isBlank() ? Stream.empty() : named(typed.strip())).toList();
    }

    private LocalDate lastMet(Contact contact) {
        return Talks.lastMet(desk.plan(), contact.id(), today()).map(Encounter::day).orElse(LocalDate.MIN);
    }

    private Stream<Choice<Person>> named(String name) {
        return Stream.of(new Choice<>(new Person.Other(name), Optional.empty(), wording.text("encounters.who.other", name), wording.text("encounters.who.other.line")),
                new Choice<>(new Person.Fresh(name), Optional.empty(), wording.text("encounters.who.new", name), wording.text("encounters.who.new.line")));
    }

    /// Concerns and misconceptions, by code or by their words.
    List<Choice<NarrativeId>> findConcerns(String typed) {
        if (search.isEmpty()) search = Optional.of(AnswerSearch.over(Answers.of(desk.plan(), desk.facts(), new Known(desk.facts()))));
        return search.get().find(typed).stream().map(AnswerSearch.Found::narrative).filter(Draft::isConcern).filter(n -> !given.raised().contains(n.id())).limit(EACH + 1)
                .map((Narrative n) -> new Choice<>(n.id(), Optional.empty(), n.statement(), "")).toList();
    }

    private static boolean isConcern(Narrative narrative) {
        return narrative.kind() == NarrativeKind.CONCERN || narrative.kind() == NarrativeKind.MISCONCEPTION;
    }

    String concern(NarrativeId id) {
        return wording.concern(desk.plan(), id);
    }

    /// Whether saving also judges the state anew, where the stance heard is another one than we had.
    void judge(boolean judging) {
        this.judging = judging;
    }

    boolean isJudging() {
        return judging;
    }

    /// What saving adds; a mended encounter adds nothing besides itself.
    Optional<Logged> logged() {
        if (state().isEmpty()) return Optional.empty();
        List<Contact> fresh = met.stream().map(m -> m.withState(m.state().or(this::state))).toList();
        return Optional.of(isNew ? Logged.of(desk.plan(), given, fresh, wording.words()) : new Logged(given, fresh, Optional.empty(), List.of()));
    }

    /// What is judged before the encounter, in words.
    String before() {
        return Logged.before(desk.plan(), given).map(a -> wording.text("encounters.also.before", wording.words().of(a.leaning()), wording.words().of(a.confidence()), wording.days().day(a.day())))
                .orElseGet(() -> wording.text("encounters.also.never"));
    }
}
