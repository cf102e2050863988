package demarche.reference;

import demarche.plan.OwnFact;
import demarche.plan.Plan;
import demarche.plan.handling.Edition;
import demarche.plan.handling.Sensitivity;
import demarche.plan.id.EventId;
import demarche.plan.id.FactKey;
import demarche.plan.id.Iso3;
import demarche.plan.id.TopicId;
import demarche.reference.state.Ballot;
import demarche.reference.state.IndexValue;
import demarche.reference.state.Membership;
import demarche.reference.state.Resolution;
import demarche.reference.state.Standing;
import demarche.reference.state.SwingList;
import demarche.reference.state.TreatyRecord;
import demarche.reference.state.Vote;
import demarche.reference.topic.Topic;
import demarche.reference.practice.Event;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What the reference holds as it was known on one day: later votes, signatures, indices and events are not there. With a plan, its own facts stand in
/// the place of the reference's from their day on, and their sources say so.
public final class Facts {
    private final Reference reference;
    private final LocalDate day;
    private final Set<TopicId> notYetOpen;
    private final OwnFacts own;
    private final Calendar calendar;

    private Facts(Facts known, OwnFacts own, Calendar calendar) {
        this.reference = known.reference;
        this.day = known.day;
        this.notYetOpen = known.notYetOpen;
        this.own = own;
        this.calendar = calendar;
    }

    private Facts(Facts known, Reference named) {
        this.reference = named;
        this.day = known.day;
        this.notYetOpen = known.notYetOpen;
        this.own = known.own;
        this.calendar = new Calendar(named, known.calendar.own());
    }

    Facts(Reference reference, LocalDate day) {
        this.reference = reference;
        this.day = day;
        this.notYetOpen = reference.instruments().stream().filter(i -> i.openedOn().isAfter(day)).flatMap(i -> i.topic().stream()).collect(Collectors.toUnmodifiableSet());
        this.own = OwnFacts.NONE;
        this.calendar = Calendar.of(reference);
    }

    /// The same day with the plan's own facts and its own decision points.
    public Facts with(Plan plan) {
        OwnFacts facts = OwnFacts.of(plan, reference, day);
        Calendar events = Calendar.of(reference).with(plan);
        return facts == own && events.equals(calendar) ? this : new Facts(this, facts, events);
    }

    /// The same day as the reference alone knows it.
    public Facts withoutOwn() {
        return own == OwnFacts.NONE && !calendar.hasOwn() ? this : new Facts(this, OwnFacts.NONE, Calendar.of(reference));
    }

    /// The same facts as they are called in a language: see [Reference#in].
    public Facts in(Locale language) {
        Reference named = reference.in(language);
        return named == reference ? this : new Facts(this, named);
    }

    /// What such an edition may say: facts of our own stay in the ministry.
    public Facts seenIn(Edition edition) {
        return Sensitivity.MINISTRY.seenIn(edition) ? this : withoutOwn();
    }

    /// Our own fact that stands here, if one does.
    public Optional<OwnFact> own(Iso3 iso3, FactKey fact) {
        return own.find(iso3, fact);
    }

    /// Our own facts that stand for the state.
    public List<OwnFact> own(Iso3 iso3) {
        return own.about(iso3);
    }

    public Reference reference() {
        return reference;
    }

    public LocalDate day() {
        return day;
    }

    /// Whether the topic could be spoken of on the day: articles of a treaty that was not yet open could not.
    public boolean knows(TopicId topic) {
        for (Optional<TopicId> at = Optional.of(topic); at.isPresent(); at = at.flatMap(reference::topic).flatMap(Topic::parent)) {
            if (notYetOpen.contains(at.get())) return false;
        }
        return true;
    }

    /// Adopted by the day, oldest first.
    public List<Resolution> resolutions() {
        return reference.resolutions().stream().filter(r -> !r.date().isAfter(day)).toList();
    }

    /// The state's votes up to the day, oldest first.
    public List<Ballot> ballots(Iso3 iso3) {
        List<Ballot> known = reference.ballots(iso3).stream().filter(b -> !b.date().isAfter(day)).toList();
        return own.speaksOf(iso3) ? own.ballots(iso3, known, resolutions().stream().collect(Collectors.toMap(Resolution::symbol, Resolution::date))) : known;
    }

    /// Empty where there was no roll call by the day, or the state was not a member.
    public Optional<Vote> vote(Iso3 iso3, String resolution) {
        return ballots(iso3).stream().filter(b -> b.resolution().equals(resolution)).map(Ballot::vote).findFirst();
    }

    /// The row behind [#standing], whatever its date.
    public Optional<TreatyRecord> treaty(Iso3 iso3, String code) {
        return own.treaty(iso3, code, reference.treaties(iso3).stream().filter(t -> t.treaty().equals(code)).findFirst());
    }

    /// Where the state stood towards the treaty on the day; NONE where no step was seen.
    public Standing standing(Iso3 iso3, String code) {
        return treaty(iso3, code).map(t -> t.on(day)).orElse(Standing.NONE);
    }

    /// How many states were certainly parties on the day.
    public long parties(String code) {
        return reference.states().stream().filter(s -> standing(s.iso3(), code) == Standing.PARTY).count();
    }

    /// Memberships shown by a source of the day or before.
    public List<Membership> memberships(Iso3 iso3) {
        List<Membership> known = reference.memberships(iso3).stream().filter(m -> !m.asOf().last().isAfter(day)).toList();
        return own.speaksOf(iso3) ? own.memberships(iso3, known) : known;
    }

    /// Values of years that had ended by the day.
    public List<IndexValue> indices(Iso3 iso3) {
        List<IndexValue> known = reference.indices(iso3).stream().filter(i -> !LocalDate.of(i.year(), 12, 31).isAfter(day)).toList();
        return own.speaksOf(iso3) ? own.indices(iso3, known) : known;
    }

    /// The published lists of undecided states that the state was on.
    public List<SwingList> lists(Iso3 iso3) {
        return reference.swingLists().stream().filter(l -> !l.publishedOn().isAfter(day) && l.states().contains(iso3)).toList();
    }

    /// Every event, whenever it became known, in order of first day: those of the reference and the plan's own.
    public List<Event> events() {
        return calendar.events();
    }

    /// The event, whenever it became known: one of the reference, or the plan's own.
    public Optional<Event> event(EventId id) {
        return calendar.event(id);
    }

    /// Events in the calendar of the day that are not over, the next first.
    public List<Event> upcoming() {
        return events().stream().filter(e -> e.isKnownOn(day) && !e.last().isBefore(day)).toList();
    }

    /// Those of [#upcoming] at which states decide.
    public List<Event> decisionPoints() {
        return upcoming().stream().filter(Event::isDecisionPoint).toList();
    }
}
