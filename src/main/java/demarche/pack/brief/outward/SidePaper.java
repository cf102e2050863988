package demarche.pack.brief.outward;

import demarche.insight.Countdown;
import demarche.insight.PaperMarking;
import demarche.pack.block.Block;
import demarche.pack.block.Phrase;
import demarche.pack.block.Run;
import demarche.pack.brief.ground.EventName;
import demarche.pack.brief.ground.Ground;
import demarche.pack.brief.ground.Lines;
import demarche.pack.brief.ground.Standings;
import demarche.plan.Meeting;
import demarche.plan.Programme;
import demarche.plan.handling.Handling;
import demarche.reference.practice.Event;
import demarche.reference.state.Standing;
import demarche.text.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the papers that leave the ministry have in common: law and calendar, who answers for them, and their marking with its reason.
///
/// @param ground of what is left of the plan for the edition
/// @param room   how many lines of one kind there may be at most
public record SidePaper(Ground ground, Unspoken unspoken, Handling marking, int room) {
    /// More than that nobody reads in a paper of one side.
    public static final int MOST = 6;
    private static final int DATES = 3;
    private static final int LONGEST = 14;
    private static final int LETTERS = 100;
    private static final int SOURCES = 8;
    private static final List<String> TREATIES = List.of("ETS185", "UNCC");

    String text(String key, Object... places) {
        return Texts.of("editions", ground.request().locale()).get(key, places);
    }

    /// The day of the facts, and that it is a sample where it is one.
    String line() {
        String day = ground.days().day(ground.day());
        return ground.plan().head().sample() ? text("editions.line.sample", day) : text("editions.line", day);
    }

    /// For whom, and where and when it is handed over; empty where no meeting is known.
    Optional<String> addressee() {
        Texts occasion = Texts.of("occasion", ground.request().locale());
        return ground.engagement().meeting().map(Meeting::title).map(who -> {
            String to = occasion.get("occasion.paper.for", ground.stateName(), cut(who));
            return ground.engagement().slot().day().map(day -> to + " " + placed(ground.days().day(day))).orElse(to);
        });
    }

    private String placed(String day) {
        Texts occasion = Texts.of("occasion", ground.request().locale());
        return ground.engagement().slot().zone().map(zone -> occasion.get("occasion.paper.place", ground.hours().city(zone), day)).orElseGet(() -> occasion.get("occasion.paper.day", day));
    }

    String dates(Programme p) {
        return p.starts().isEmpty() && p.ends().isEmpty() ? text("editions.dates.open") : ground.days().brief().span(p.starts(), p.ends());
    }

    /// A line of the plan as far as a side has room.
    static String cut(String line) {
        return Lines.first(line, LONGEST, LETTERS);
    }

    /// Steps taken towards treaties, then the days ahead. That no step was seen is not told to the one who would have taken it.
    List<Block> lawAndCalendar() {
        var rows = new ArrayList<Block>();
        List<Phrase> law = TREATIES.stream().filter(this::isTaken).map(code -> Phrase.of(new Standings(ground).sentence(code))).toList();
        if (!law.isEmpty()) rows.add(Block.Row.of(text("editions.law"), new Block.Listing(false, law)));
        List<Phrase> dates = ground.countdowns().stream().map(Countdown::event).filter(e -> unspoken.isFree(e.title())).limit(Math.min(DATES, room)).map(this::date).toList();
        if (!dates.isEmpty()) rows.add(Block.Row.of(text("editions.calendar"), new Block.Listing(false, dates)));
        return rows;
    }

    private boolean isTaken(String code) {
        Standing standing = ground.facts().standing(ground.iso3(), code);
        boolean open = ground.reference().instrument(code).filter(i -> !i.openedOn().isAfter(ground.day())).isPresent();
        return open && (standing == Standing.PARTY || standing == Standing.SIGNATORY || standing == Standing.INVITED);
    }

    private Phrase date(Event event) {
        ground.cite(event.source());
        return Phrase.of(ground.tongue().dated(ground.days().span(event.first(), event.last()), new EventName(ground).of(event)));
    }

    Optional<Block> contact() {
        String unit = ground.plan().head().unit();
        return unit.isBlank() ? Optional.empty() : Optional.of(Block.Row.of(text("editions.contact"), Block.Paragraph.of(cut(unit))));
    }

    /// Where it is from, the marking and what it means, and why it is this one.
    ///
    /// @param rule why it carries this marking
    Block marked(String rule) {
        String sources = ground.sources().all().stream().flatMap(s -> words(s.what())).flatMap(s -> Arrays.stream(s.split(";\\s+"))).filter(unspoken::isFree).distinct()
                .limit(SOURCES).collect(Collectors.joining("; "));
        Phrase note = sources.isEmpty() ? Phrase.none() : ground.tongue().quoting(text("editions.sources", sources) + " ", sources);
        return new Block.Note(note.words(ground.names().of(marking) + " " + rule(rule)));
    }

    private String rule(String byContents) {
        if (marking == Handling.RED) return text("editions.rule.red");
        return marking.compareTo(PaperMarking.ofFields(ground.request().edition())) > 0 ? text("editions.rule.raised") : byContents;
    }

    private static Stream<String> words(Phrase phrase) {
        return phrase.runs().stream().flatMap(run -> run instanceof Run.Words(String text) ? Stream.of(text)
                : run instanceof Run.In(Locale _, String foreign) ? Stream.of(foreign) : Stream.empty());
    }
}
