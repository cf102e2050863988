package demarche.pack.brief.front;

import demarche.insight.people.FollowUp;
import demarche.pack.block.Block;
import demarche.pack.block.Phrase;
import demarche.pack.block.Section.Thumb;
import demarche.pack.block.Section;
import demarche.pack.block.Table.Cells;
import demarche.pack.block.Table.Column;
import demarche.pack.block.Table;
import demarche.pack.brief.ground.Appointment;
import demarche.pack.brief.ground.Ground;
import demarche.pack.brief.ground.Lines;
import demarche.pack.brief.ground.Marking;
import demarche.pack.brief.page.Critical;
import demarche.pack.brief.page.DecisionsPage;
import demarche.pack.brief.page.PressLine;
import demarche.plan.Meeting;
import demarche.plan.id.Iso3;
import demarche.text.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// All meetings of a pack in order of time on one side, with what to take along, what is still to be decided and who answers.
public final class DaySheet {
    private static final String ID = "day-sheet";
    private static final int TAKEN = 4;
    private static final int WORDS = 12;
    private static final int LETTERS = 90;
    private static final int CONTACT = 240;
    private final List<Ground> grounds;
    private final Ground ground;
    private final Texts texts;
    private final List<Meeting> meetings;

    private DaySheet(List<Ground> grounds) {
        this.grounds = grounds;
        this.ground = grounds.getFirst();
        this.texts = Texts.of("occasion", ground.request().locale());
        this.meetings = ground.engagement().meetings();
    }

    /// Empty where there is no meeting.
    ///
    /// @param grounds of the briefs that follow; they may be fewer than the meetings
    public static Optional<Section> of(List<Ground> grounds) {
        var sheet = new DaySheet(grounds);
        return sheet.meetings.isEmpty() ? Optional.empty() : Optional.of(sheet.section());
    }

    private Section section() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Title(title(), line()));
        days().forEach((day, list) -> blocks.add(table(caption(day), list)));
        taken().ifPresent(blocks::add);
        decisions().ifPresent(blocks::add);
        String contact = ground.engagement().pack().map(p -> p.clearance().contact()).orElse("");
        if (!contact.isBlank()) blocks.add(Block.Row.of(texts.get("occasion.day.answers"), new Block.Paragraph(ground.invented(Phrase.of(Lines.first(contact, CONTACT, CONTACT))))));
        if (ground.volume().isOfSeveral()) new PressLine(ground).entry().ifPresent(blocks::add);
        return new Section(ID, "", texts.get("occasion.day"), Thumb.COVER, blocks);
    }

    private Map<Optional<LocalDate>, List<Meeting>> days() {
        return meetings.stream().collect(Collectors.groupingBy(m -> m.slot().day(), LinkedHashMap::new, Collectors.toList()));
    }

    private String title() {
        List<LocalDate> days = days().keySet().stream().flatMap(Optional::stream).toList();
        if (days.isEmpty()) return texts.get("occasion.day");
        return days.size() == 1 ? ground.days().weekday(days.getFirst()) : ground.days().span(days.getFirst(), days.getLast());
    }

    private String caption(Optional<LocalDate> day) {
        if (days().size() == 1) return texts.get("occasion.day.order");
        return day.map(ground.days()::weekday).orElseGet(() -> texts.get("occasion.day.open"));
    }

    private String line() {
        String count = texts.get("occasion.day.count", meetings.size());
        String zone = oneZone().map(z -> " " + texts.get("occasion.day.zone", z)).orElse("");
        String sample = ground.plan().head().sample() ? " " + texts.get("occasion.day.sample") : "";
        return count + zone + sample + " " + Marking.sentence(ground.request(), ground.names());
    }

    /// Said once where all hours are of one zone.
    private Optional<String> oneZone() {
        Set<String> zones = meetings.stream().map(m -> new Appointment(ground, m.slot()).zone()).collect(Collectors.toSet());
        return zones.size() == 1 ? zones.stream().findFirst().filter(z -> !z.isEmpty()) : Optional.empty();
    }

    private Table table(String caption, List<Meeting> list) {
        var rows = list.stream().<Table.Line>map(this::row).toList();
        return new Table(Optional.of(caption), Table.Size.WIDE, List.of(Column.of(texts.get("occasion.number"), 12), Column.of(texts.get("occasion.day.time"), 28),
                Column.of(texts.get("occasion.day.with"), 33), Column.of(texts.get("occasion.day.where"), 38), Column.of(texts.get("occasion.day.what"), 37), Column.of(texts.get("occasion.day.brief"), 20)), rows);
    }

    private Cells row(Meeting m) {
        var appointment = new Appointment(ground, m.slot());
        String hours = appointment.hours();
        Phrase time = hours.isEmpty() ? Phrase.of(texts.get("occasion.unknown")) : Phrase.none().strong(hours);
        if (!hours.isEmpty() && oneZone().isEmpty() && !appointment.zone().isEmpty()) time = time.newLine().words(appointment.zone());
        return Cells.of(Phrase.of(Integer.toString(meetings.indexOf(m) + 1)), time, Phrase.none().strong(ground.name(m.state())), cell(m.slot().place()), cell(m.purpose()),
                m.number().isBlank() ? Phrase.of("—") : Phrase.none().whole(m.number()));
    }

    private static Phrase cell(String text) {
        return Phrase.of(text.isBlank() ? "—" : Lines.first(text, WORDS, LETTERS));
    }

    /// What we promised those whom we meet and have not done yet.
    private Optional<Block> taken() {
        Set<Iso3> states = meetings.stream().map(Meeting::state).collect(Collectors.toSet());
        List<Phrase> owed = FollowUp.open(ground.plan(), ground.day()).stream().map(FollowUp::encounter).filter(e -> states.contains(e.state()) && !e.day().isAfter(ground.day()) && !e.followUp().isBlank())
                .limit(TAKEN).map(e -> ground.invented(Phrase.of(texts.get("occasion.day.owed", Lines.first(e.followUp(), WORDS, LETTERS), ground.name(e.state()))))).toList();
        return owed.isEmpty() ? Optional.empty() : Optional.of(Block.Row.of(texts.get("occasion.day.take"), new Block.Listing(false, owed)));
    }

    private Optional<Block> decisions() {
        List<Phrase> open = grounds.stream().filter(g -> !DecisionsPage.asked(g).isEmpty()).map(this::decision).toList();
        if (open.isEmpty()) return Optional.empty();
        return Optional.of(Block.Row.of(texts.get("occasion.day.decide"), open.size() == 1 ? new Block.Paragraph(open.getFirst()) : new Block.Listing(false, open)));
    }

    private Phrase decision(Ground brief) {
        String name = brief.engagement().number().isBlank() ? brief.stateName() : brief.stateName() + " " + brief.engagement().number();
        int count = DecisionsPage.asked(brief).size();
        return Critical.of(brief).filter(Critical::asked).map(c -> Phrase.of(texts.get("occasion.day.decisions.by", count, name, c.date())))
                .orElseGet(() -> Phrase.of(texts.get("occasion.day.decisions", count, name)));
    }
}
