package demarche.pack.brief.front;

import demarche.insight.Countdown;
import demarche.insight.Known;
import demarche.pack.block.Block.Permission.Grant;
import demarche.pack.block.Block;
import demarche.pack.block.Phrase;
import demarche.pack.block.Section.Thumb;
import demarche.pack.block.Section;
import demarche.pack.block.Table.Cells;
import demarche.pack.block.Table.Column;
import demarche.pack.block.Table;
import demarche.pack.brief.ground.Appointment;
import demarche.pack.brief.ground.Concerns;
import demarche.pack.brief.ground.EventName;
import demarche.pack.brief.ground.Ground;
import demarche.pack.brief.ground.Lines;
import demarche.pack.brief.ground.Marking;
import demarche.pack.brief.outward.SidePaper;
import demarche.pack.brief.page.OfferPage;
import demarche.pack.brief.page.PointsPage;
import demarche.plan.Contact;
import demarche.plan.Meeting;
import demarche.plan.Programme;
import demarche.plan.TargetState;
import demarche.plan.choice.ProgrammeStatus;
import demarche.reference.practice.Event;
import demarche.reference.topic.Narrative;
import demarche.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The card for the pocket: what to get and to say on one side, what to answer and to announce on the other. Reasons, sources and our assessment stay in
/// the brief.
public final class CardSides {
    /// Words, and then letters, that a line may have.
    private static final int WORDS = 18;
    private static final int POINT = 90;
    private static final int CONCERN = 70;
    private static final int ANSWER = 120;
    /// Letters that a line loses with each step of less room.
    private static final int STEP = 8;
    private static final int TITLE = 70;
    private static final int GET = 160;
    private static final int PLACE = 44;
    private static final int OBJECTIVES = 3;
    private static final int PERSONS = 3;
    /// The first side holds more lines than the second, which is mostly table.
    private static final int MORE = 2;
    private final Ground ground;
    private final Texts texts;
    private final Room room;

    private CardSides(Ground ground, Room room) {
        this.ground = ground;
        this.texts = Texts.of("editions", ground.request().locale());
        this.room = room;
    }

    /// How many lines of one kind each side may have at most; with less, lines are shorter too. With 0 there is one line of each.
    public record Room(int first, int second) {
        public static Room most() {
            return new Room(SidePaper.MOST, SidePaper.MOST);
        }

        /// The less of both, side for side.
        public Room least(Room other) {
            return new Room(Math.min(first, other.first), Math.min(second, other.second));
        }

        /// With less on the side that ran over, as far as there is less.
        public Room less(boolean onFirst, boolean onSecond) {
            return new Room(onFirst ? Math.max(0, first - 1) : first, onSecond ? Math.max(0, second - 1) : second);
        }
    }

    public static List<Section> of(Ground ground, Room room) {
        var sides = new CardSides(ground, room);
        return List.of(sides.say(), sides.answer());
    }

    private Section say() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Title(ground.stateName(), line()));
        blocks.add(new Block.Heading(texts.get("editions.card.get")));
        blocks.add(get());
        List<Phrase> leads = PointsPage.leads(ground, this::point);
        if (!leads.isEmpty()) {
            blocks.add(new Block.Heading(texts.get("editions.card.say")));
            blocks.add(new Block.Listing(true, leads.stream().limit(points()).toList()));
        }
        sentence().ifPresent(blocks::add);
        return new Section(ground.id("say"), "", texts.get("editions.card.say"), Thumb.COVER, blocks);
    }

    private String next(Event event) {
        return texts.get("editions.card.next", ground.days().span(event.first(), event.last()), Lines.first(new EventName(ground).of(event), WORDS, TITLE));
    }

    /// The objectives of a meeting need some of the room.
    private int points() {
        return objectives().isEmpty() ? room.first() + MORE : atLeast(room.first());
    }

    private static int atLeast(int room) {
        return room == 0 ? 1 : Math.max(2, room);
    }

    private static int shorter(int letters, int room) {
        return letters - STEP * (SidePaper.MOST - room);
    }

    private List<String> objectives() {
        return ground.engagement().meeting().map(m -> Lines.each(m.objectives())).orElse(List.of());
    }

    /// The meeting, or else the next decision point.
    private String line() {
        return ground.engagement().meeting().map(this::line).or(() -> ground.nextDecision().map(Countdown::event).map(this::next)).orElseGet(() -> texts.get("editions.card.next.none"));
    }

    /// `11 Feb 2020, 08:30–09:00 New York (UTC−5) · Delegates’ Lounge · French`
    private String line(Meeting meeting) {
        var appointment = Appointment.of(ground);
        String hours = (appointment.hours() + " " + appointment.zone()).strip();
        String day = meeting.slot().day().map(ground.days()::day).orElse("");
        String when = Stream.of(day, hours).filter(s -> !s.isEmpty()).collect(Collectors.joining(", "));
        String persons = meeting.contacts().stream().flatMap(id -> ground.plan().contacts().find(id).stream()).map(Contact::title).limit(PERSONS).collect(Collectors.joining(", "));
        return Stream.of(when, cut(meeting.slot().place()), cut(persons), cut(meeting.spoken())).filter(s -> !s.isEmpty()).collect(Collectors.joining(" · "));
    }

    private static String cut(String text) {
        return Lines.first(text, WORDS, PLACE);
    }

    private Optional<Block> sentence() {
        return ground.engagement().meeting().map(Meeting::sentence).filter(s -> !s.isBlank())
                .map(s -> new Block.Paragraph(Phrase.none().strong(Texts.of("occasion", ground.request().locale()).get("occasion.quoted", Lines.first(s, WORDS, ANSWER)))));
    }

    private Block get() {
        List<String> objectives = objectives();
        if (objectives.isEmpty()) return new Block.Paragraph(asked());
        return new Block.Listing(true, objectives.stream().limit(Math.min(OBJECTIVES, room.first() + 1)).map(line -> Phrase.of(Lines.first(line, WORDS, shorter(POINT, room.first())))).toList());
    }

    private Phrase asked() {
        String asked = ground.target().map(TargetState::decisionAsked).orElse("");
        return asked.isBlank() ? Phrase.of(texts.get("editions.card.get.unknown")) : ground.invented(Phrase.none().strong(Lines.first(asked, WORDS, GET)));
    }

    private String point(String lead) {
        return Lines.first(lead, WORDS, shorter(POINT, room.first())).replaceAll("[:;,]$", ".");
    }

    private Section answer() {
        var blocks = new ArrayList<Block>();
        List<Narrative> concerns = concerns();
        if (!concerns.isEmpty()) {
            blocks.add(new Table(Optional.of(ground.text("offer.if")), Table.Size.NORMAL, List.of(Column.of(texts.get("editions.card.concern"), 70), Column.of(ground.text("offer.say"), 98)),
                    concerns.stream().<Table.Line>map(n -> Cells.of(ground.tongue().phrase(n, Lines.first(n.statement(), WORDS, shorter(CONCERN, room.second()))), said(n))).toList()));
        }
        permission(Grant.OPEN, ground.text("offer.open"), true).ifPresent(blocks::add);
        permission(Grant.CLOSED, ground.text("offer.closed"), false).ifPresent(blocks::add);
        blocks.add(new Block.Note(Phrase.of(texts.get("editions.card.never", Marking.mark(ground.request()).label())).words(contact())));
        return new Section(ground.id("answer"), "", texts.get("editions.card.answer"), Thumb.COVER, blocks);
    }

    private String contact() {
        String contact = ground.engagement().pack().map(p -> p.clearance().contact()).orElse("");
        return contact.isBlank() ? "" : " " + Lines.first(contact, WORDS, POINT);
    }

    private List<Narrative> concerns() {
        var concerns = new Concerns(ground);
        var all = new ArrayList<>(concerns.raised().sequencedKeySet());
        all.addAll(concerns.ifRaised(atLeast(room.second())));
        return all.stream().distinct().limit(atLeast(room.second())).toList();
    }

    /// The first sentence of the answer; what is fair in it stands in the brief.
    private Phrase said(Narrative narrative) {
        return ground.reply(narrative).answer().map(a -> Lines.first(Known.sentences(a).stream().findFirst().orElse(""), WORDS, shorter(ANSWER, room.second()))).filter(s -> !s.isBlank())
                .map(s -> ground.tongue().phrase(narrative, s)).orElseGet(() -> Phrase.of(texts.get("editions.card.answer.none")));
    }

    private Optional<Block> permission(Grant grant, String heading, boolean may) {
        List<Programme> programmes = ground.programmes().stream().filter(p -> p.status() != ProgrammeStatus.DONE && p.status() != ProgrammeStatus.CANCELLED)
                .filter(p -> OfferPage.mayBeAnnounced(ground, p) == may).toList();
        if (programmes.isEmpty()) return Optional.empty();
        String titles = ground.tongue().joined(programmes.stream().limit(atLeast(room.second())).map(p -> Lines.first(p.title(), WORDS, shorter(TITLE, room.second()))).toList());
        String said = programmes.size() > atLeast(room.second()) ? texts.get("editions.card.more", titles, programmes.size() - atLeast(room.second())) : titles.endsWith("…") ? titles : titles + ".";
        return Optional.of(new Block.Permission(grant, heading, List.of(new Block.Paragraph(ground.invented(Phrase.of(said))))));
    }
}
