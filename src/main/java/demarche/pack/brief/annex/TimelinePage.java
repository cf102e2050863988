package demarche.pack.brief.annex;

import demarche.insight.schedule.FlagWords;
import demarche.insight.schedule.PointAhead;
import demarche.insight.schedule.Schedule;
import demarche.insight.schedule.Span;
import demarche.pack.block.Block;
import demarche.pack.block.Figure;
import demarche.pack.block.Phrase;
import demarche.pack.block.Section.Thumb;
import demarche.pack.block.Section;
import demarche.pack.block.Table.Cells;
import demarche.pack.block.Table.Column;
import demarche.pack.block.Table;
import demarche.pack.brief.ground.EventName;
import demarche.pack.brief.ground.Ground;
import demarche.pack.figure.timeline.Grouping;
import demarche.pack.figure.timeline.PrintedTimeline;
import demarche.pack.figure.timeline.TimelineContent;
import demarche.pack.figure.timeline.TimelineMaker;
import demarche.pack.figure.timeline.TimelineMark;
import demarche.plan.Activity;
import demarche.plan.Kind;
import demarche.plan.id.Iso3;
import demarche.reference.practice.Event;
import demarche.reference.topic.Debate;
import demarche.text.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is planned for the state against the decision points ahead: a picture, what its letters mean, and what comes late.
public final class TimelinePage {
    private static final double POINTS = 72 / 25.4;
    private static final double WIDTH = 168 * POINTS;
    private static final double TALLEST = 150 * POINTS;
    private static final int DAYS_BACK = 75;
    private static final int MOST_DAYS = 420;
    private final Ground ground;
    private final Schedule schedule;
    private final Texts texts;

    private TimelinePage(Ground ground) {
        this.ground = ground;
        this.schedule = Schedule.of(ground.plan(), ground.facts());
        this.texts = Texts.of("timeline", ground.request().locale());
    }

    /// Empty where nothing has a day, or the edition may not see who does what when.
    public static Optional<Section> of(Ground ground) {
        if (!ground.mayTell(Kind.ACTIVITY)) return Optional.empty();
        var page = new TimelinePage(ground);
        TimelineContent content = page.content();
        return content.rows().isEmpty() ? Optional.empty() : Optional.of(page.section(content));
    }

    /// Decision points that this state has no part in are left out.
    private TimelineContent content() {
        TimelineContent all = new TimelineMaker(schedule, new PaperNames(), a -> schedule.states(a).contains(ground.iso3())).content(Grouping.PROGRAMME);
        return new TimelineContent(all.rows(), all.marks().stream().filter(m -> points().anyMatch(e -> e.id().equals(m.id()))).toList(), all.today());
    }

    private Stream<Event> points() {
        return schedule.ahead().stream().map(PointAhead::event).filter(e -> ground.known().has(e) && e.concerns(ground.iso3()));
    }

    private Section section(TimelineContent content) {
        List<Activity> late = schedule.late().stream().filter(a -> schedule.states(a).contains(ground.iso3())).toList();
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Title(texts.get("timeline.title"), late.isEmpty() ? ground.text("timeline.line") : ground.text("timeline.line.late", late.size())));
        blocks.add(figure(content));
        if (!content.marks().isEmpty()) blocks.add(letters(content));
        blocks.add(starts(content));
        if (ground.plan().head().sample()) blocks.add(new Block.Note(Phrase.of(ground.text("timeline.sample"))));
        return new Section(ground.id("annex-timeline"), "T", texts.get("timeline.title"), Thumb.LOOK_UP, blocks);
    }

    private Figure figure(TimelineContent content) {
        TimelineContent fitting = content;
        PrintedTimeline printed = printed(fitting);
        while (printed.height() > TALLEST && fitting.rows().size() > 1) {
            fitting = new TimelineContent(fitting.rows().subList(0, fitting.rows().size() - 1), fitting.marks(), fitting.today());
            printed = printed(fitting);
        }
        int left = content.rows().size() - fitting.rows().size();
        String caption = left == 0 ? ground.text("timeline.caption") : ground.text("timeline.caption.more", left);
        return new Figure(printed.drawing(), alternative(content), Phrase.of(caption));
    }

    private PrintedTimeline printed(TimelineContent content) {
        return new PrintedTimeline(content, range(content), WIDTH, texts.get("timeline.late"), ground.days());
    }

    /// From what is under way to the last of what is to come, a year and two months at most.
    private Span range(TimelineContent content) {
        Span reach = content.reach();
        LocalDate first = later(reach.first(), content.today().minusDays(DAYS_BACK));
        LocalDate last = reach.last().plusDays(14);
        return new Span(first, last.isAfter(first.plusDays(MOST_DAYS)) ? first.plusDays(MOST_DAYS) : later(last, first.plusDays(30)));
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    private String alternative(TimelineContent content) {
        String rows = content.rows().stream().map(r -> r.title() + ": " + r.bars().stream().map(b -> b.words(texts.get("timeline.late")) + " " + ground.days().span(b.days().first(), b.days().last()))
                .collect(Collectors.joining(", "))).collect(Collectors.joining(". "));
        String points = content.marks().stream().map(m -> m.title() + " " + ground.days().span(m.days().first(), m.days().last())).collect(Collectors.joining(", "));
        return ground.text("timeline.alternative", ground.stateName(), rows, points.isEmpty() ? ground.text("timeline.points.none") : points);
    }

    private Table letters(TimelineContent content) {
        var rows = new ArrayList<Table.Line>();
        for (int i = 0; i < content.marks().size(); i++) {
            TimelineMark mark = content.marks().get(i);
            Event event = ground.facts().event(mark.id()).orElseThrow();
            rows.add(Cells.of(Phrase.none().strong(PrintedTimeline.letter(i)), Phrase.of(new EventName(ground).of(event)).cited(ground.cite(event.source())), Phrase.none().whole(mark.note())));
        }
        return new Table(Optional.of(ground.text("timeline.points")), Table.Size.NORMAL, List.of(Column.of(ground.text("timeline.letter"), 16), Column.of(ground.text("debates.decision"), 96), Column.of(ground.text("debates.when"), 56)), rows);
    }

    /// What is still to be done, with the last day on which it can usefully begin and what is wrong with its days.
    private Table starts(TimelineContent content) {
        var words = new FlagWords(texts, ground::name);
        List<Table.Line> rows = content.rows().stream().flatMap(r -> r.bars().stream()).filter(b -> schedule.isLive(b.id())).<Table.Line>map(b -> {
            Activity activity = schedule.activity(b.id()).orElseThrow();
            String flags = schedule.flags(b.id()).stream().map(f -> words.sentence(activity, schedule.days(b.id()), f)).collect(Collectors.joining(" "));
                return Cells.of(Phrase.of(b.title()), Phrase.none().whole(ground.days().brief().span(b.days().first(), b.days().last())),
                    Phrase.none().whole(schedule.lastUsefulStart(b.id()).map(ground.days().brief()::day).orElse("–")), flags.isEmpty() ? Phrase.of("–") : ground.invented(Phrase.of(flags)));
        }).toList();
        if (rows.isEmpty()) rows = List.of(Cells.of(Phrase.of(ground.text("timeline.starts.none")), Phrase.of("–"), Phrase.of("–"), Phrase.of("–")));
        return new Table(Optional.of(ground.text("timeline.starts")), Table.Size.DENSE, List.of(Column.of(ground.text("sheet.activity"), 48), Column.of(ground.text("sheet.dates"), 34),
                    Column.of(ground.text("timeline.last-start"), 28), Column.of(ground.text("timeline.flags"), 58)), rows);
    }

    /// The words of the picture in the language of the brief.
    private final class PaperNames implements TimelineMaker.Names {
        @Override
        public String state(Iso3 state) {
            return ground.name(state);
        }

        @Override
        public String debate(Debate debate) {
            return ground.names().of(debate);
        }

        @Override
        public String states(List<String> names) {
            return String.join(", ", names);
        }

        @Override
        public String when(Event event) {
            String days = ground.days().brief().span(event.first(), event.last());
            return event.isOwn() ? texts.get("timeline.point.own", days) : days;
        }
    }
}
