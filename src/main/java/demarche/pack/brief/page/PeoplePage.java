package demarche.pack.brief.page;

import demarche.insight.people.FollowUp;
import demarche.insight.people.PeopleWords;
import demarche.insight.people.Talks;
import demarche.pack.block.Block;
import demarche.pack.block.Fact;
import demarche.pack.block.Label;
import demarche.pack.block.Phrase;
import demarche.pack.block.Section.Thumb;
import demarche.pack.block.Section;
import demarche.pack.brief.ground.Ground;
import demarche.pack.brief.ground.Lines;
import demarche.plan.Contact;
import demarche.plan.Encounter;
import demarche.plan.Kind;
import demarche.plan.Meeting;
import demarche.plan.Organisation;
import demarche.plan.choice.BriefPart;
import demarche.plan.choice.Consent;
import demarche.plan.choice.Leaning;
import demarche.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Whom one meets there, what was said and promised, and what we still owe: for the ministry alone, whatever the fields of a contact would allow.
public final class PeoplePage {
    private static final int PERSONS = 4;
    private static final int TALKS = 3;
    private static final int BIOGRAPHY = 60;
    private static final int SUMMARY = 30;
    private static final int SPOKEN = 15;
    private static final int OWED = 4;
    private final Ground ground;
    private final PeopleWords words;
    private final Texts occasion;

    public PeoplePage(Ground ground) {
        this.ground = ground;
        this.occasion = Texts.of("occasion", ground.request().locale());
        this.words = new PeopleWords(Texts.of("encounters", ground.request().locale()));
    }

    /// Empty where nobody is known and nothing was said, and in an edition that leaves the ministry.
    public static Optional<Section> of(Ground ground) {
        return ground.mayTell(Kind.ENCOUNTER) ? new PeoplePage(ground).section() : Optional.empty();
    }

    private Optional<Section> section() {
        List<Contact> people = people();
        List<Encounter> talks = talks();
        List<Block> outward = outward();
        if (people.isEmpty() && talks.isEmpty() && outward.isEmpty()) return Optional.empty();
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Title(name(), line(people, talks)));
        List<Block.Entry> entries = people.stream().limit(PERSONS).map(this::person).toList();
        List<Phrase> said = talks.stream().limit(TALKS).map(this::talk).toList();
        List<Phrase> owed = owed();
        PeopleRoom room = PeopleRoom.of(entries, said, owed, outward);
        blocks.addAll(entries.subList(0, room.persons()));
        if (people.size() > room.persons()) blocks.add(new Block.Note(Phrase.of(ground.text("people.more", people.size() - room.persons()))));
        if (!said.isEmpty()) blocks.add(Block.Row.of(ground.text("people.talks"), new Block.Listing(false, said.subList(0, room.talks()))));
        if (!owed.isEmpty()) blocks.add(Block.Row.of(ground.text("people.owed"), new Block.Listing(false, owed)));
        blocks.addAll(outward);
        return Optional.of(ground.section(BriefPart.PEOPLE, name(), Thumb.LOOK_UP, blocks));
    }

    /// Those we meet first, then the others we know there.
    private List<Contact> people() {
        List<Contact> met = ground.engagement().meeting().stream().flatMap(m -> m.contacts().stream()).flatMap(id -> ground.plan().contacts().find(id).stream()).toList();
        return Stream.concat(met.stream(), Talks.people(ground.plan(), ground.iso3(), ground.day()).stream()).distinct().toList();
    }

    private String name() {
        return PressLine.standsIn(ground) ? occasion.get("occasion.people") : ground.text("people.title");
    }

    /// Who is there for us, and what the press is told.
    private List<Block> outward() {
        var blocks = new ArrayList<Block>();
        ground.engagement().meeting().map(Meeting::ourSide).filter(side -> !side.isBlank())
                .ifPresent(side -> blocks.add(Block.Row.of(occasion.get("occasion.our-side"), new Block.Paragraph(ground.invented(Phrase.of(side))))));
        if (PressLine.standsIn(ground)) new PressLine(ground).entry().ifPresent(blocks::add);
        return blocks;
    }

    private String line(List<Contact> people, List<Encounter> talks) {
        return talks.isEmpty() ? ground.text("people.line.never", people.size()) : ground.text("people.line", people.size(), talks.size(), ground.days().day(talks.getFirst().day()));
    }

    /// Those on or before the day of the plan, the last first.
    private List<Encounter> talks() {
        return Talks.of(ground.plan(), ground.iso3()).stream().filter(e -> !e.day().isAfter(ground.day())).toList();
    }

    private Block.Entry person(Contact c) {
        var notes = new ArrayList<Phrase>();
        if (c.restricted()) notes.add(Phrase.of(ground.text("people.restricted")));
        if (ground.plan().head().sample()) notes.add(Phrase.none().aside(ground.text("brief.sample")));
        var said = new ArrayList<Fact>();
        if (c.stance() != Leaning.UNKNOWN) said.add(Fact.of(ground.text("people.stance"), ground.names().of(c.stance())));
        Talks.lastMet(ground.plan(), c.id(), ground.day()).ifPresent(e -> said.add(new Fact(ground.text("people.last-met"), met(e))));
        return new Block.Entry(new Label(c.title(), notes), opening(c), said);
    }

    private Phrase opening(Contact c) {
        String body = c.organisation().flatMap(ground.plan().organisations()::find).map(Organisation::title).orElse("");
        String office = Stream.of(c.role(), body, c.post()).filter(s -> !s.isBlank()).collect(Collectors.joining(", "));
        Phrase opening = office.isEmpty() ? Phrase.none() : Phrase.none().strong(office + ".");
        return Stream.of(biography(c), languages(c)).filter(s -> !s.isBlank()).reduce(opening, (phrase, text) -> phrase.words(" " + text), (_, last) -> last);
    }

    /// Nobody reads of those who refused, even while the text still stands in the plan.
    private String biography(Contact c) {
        return c.consent() == Consent.REFUSED ? ground.text("people.refused") : Lines.first(c.biography(), BIOGRAPHY);
    }

    private String languages(Contact c) {
        Locale locale = ground.request().locale();
        String named = c.languages().stream().map(tag -> Locale.forLanguageTag(tag.value()).getDisplayLanguage(locale)).sorted().collect(Collectors.joining(", "));
        return named.isEmpty() ? "" : ground.text("people.speaks", named);
    }

    private Phrase met(Encounter e) {
        Phrase met = Phrase.of(words.cited(e) + ".");
        if (!e.quote().isBlank()) met = met.words(" " + ground.text("people.quoted", Lines.first(e.quote(), SPOKEN)));
        return e.promise().isBlank() ? met : met.words(" " + ground.text("people.promised")).words(" ").strong(Lines.first(e.promise(), SPOKEN));
    }

    /// One talk as a line: how and where, with whom, what stance was heard, what was said where no person we know has it beside the name, what it was about.
    Phrase talk(Encounter e) {
        String who = words.joined(Talks.names(ground.plan(), e));
        Phrase talk = Phrase.none().strong(words.cited(e) + ".");
        if (!who.isBlank()) talk = talk.words(" " + ground.text("people.with", who));
        if (e.heard().isPresent()) talk = talk.words(" " + ground.text("people.heard", words.of(e.heard().get()), words.of(e.confidence())));
        if (!e.quote().isBlank() && e.contacts().isEmpty()) talk = talk.words(" " + ground.text("people.quoted", Lines.first(e.quote(), SPOKEN)));
        if (!e.summary().isBlank()) talk = talk.words(" " + Lines.first(e.summary(), SUMMARY));
        return e.promise().isBlank() ? talk : talk.words(" " + ground.text("people.promised") + " " + Lines.first(e.promise(), SUMMARY));
    }

    /// What we still have to do, the most overdue first.
    private List<Phrase> owed() {
        return FollowUp.open(ground.plan(), ground.day()).stream().filter(f -> f.encounter().state().equals(ground.iso3()) && !f.encounter().day().isAfter(ground.day()))
                .limit(OWED).map(this::owed).toList();
    }

    private Phrase owed(FollowUp followUp) {
        Encounter e = followUp.encounter();
        String task = e.followUp().isBlank() ? words.cited(e) : e.followUp();
        if (e.followUpBy().isEmpty()) return Phrase.of(task);
        String by = ground.days().day(e.followUpBy().get());
        return followUp.isOverdue() ? Phrase.of(ground.text("people.owed.by", task, by)).words(" ").strong(ground.text("people.owed.over")) : Phrase.of(ground.text("people.owed.by", task, by));
    }

    /// The last talks as lines for the facts that are not to be disclosed.
    static List<Phrase> lastContacts(Ground ground, int most) {
        if (!ground.mayTell(Kind.ENCOUNTER)) return List.of();
        var page = new PeoplePage(ground);
        return page.talks().stream().limit(most).map(page::contacted).toList();
    }

    private Phrase contacted(Encounter e) {
        String who = words.joined(Talks.names(ground.plan(), e));
        String contact = who.isBlank() ? ground.text("facts.contact", words.cited(e)) : ground.text("facts.contact.with", words.cited(e), who);
        return ground.invented(Phrase.of(contact));
    }
}
