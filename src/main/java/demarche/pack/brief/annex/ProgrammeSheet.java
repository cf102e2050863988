package demarche.pack.brief.annex;

import demarche.pack.block.Block;
import demarche.pack.block.Fact;
import demarche.pack.block.Phrase;
import demarche.pack.block.Section.Thumb;
import demarche.pack.block.Section;
import demarche.pack.block.Table.Cells;
import demarche.pack.block.Table.Column;
import demarche.pack.block.Table;
import demarche.pack.brief.ground.EventName;
import demarche.pack.brief.ground.Ground;
import demarche.pack.brief.ground.Lines;
import demarche.plan.Activity;
import demarche.plan.Programme;
import demarche.plan.id.EventId;
import demarche.plan.id.Iso3;
import demarche.plan.id.TopicId;
import demarche.reference.topic.Debate;
import demarche.reference.topic.Topic;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One programme on a page: what it is for, whom and what it teaches, when, and its activities.
public final class ProgrammeSheet {
    private static final int MOST_STATES = 8;
    private static final int LONGEST_PURPOSE = 120;
    private final Ground ground;
    private final Programme programme;

    private ProgrammeSheet(Ground ground, Programme programme) {
        this.ground = ground;
        this.programme = programme;
    }

    public static List<Section> all(Ground ground) {
        return ground.programmes().stream().map(p -> new ProgrammeSheet(ground, p).section()).toList();
    }

    private Section section() {
        String number = ground.sheet(programme);
        var blocks = new ArrayList<Block>();
        String line = ground.plan().head().sample() ? ground.text("sheet.line.sample") : ground.text("sheet.line");
        blocks.add(new Block.Title(programme.title(), line));
        blocks.add(new Block.Facts(Stream.concat(facts().stream(), money().stream()).toList()));
        topics().ifPresent(blocks::add);
        List<Activity> activities = ground.coverage().activities(programme.id()).stream()
                .sorted(Comparator.comparing((Activity a) -> a.starts().orElse(LocalDate.MAX)).thenComparing(Activity::id)).toList();
        blocks.add(activities.isEmpty() ? new Block.Note(Phrase.of(ground.text("sheet.activities.none"))) : activities(activities));
        return new Section("annex-" + number.toLowerCase(Locale.ROOT), number, ground.text("sheet.name"), Thumb.LOOK_UP, blocks);
    }

    private List<Fact> facts() {
        boolean dated = programme.starts().isPresent() || programme.ends().isPresent();
        String purpose = programme.purpose().isBlank() ? ground.text("brief.unknown") : Lines.first(programme.purpose(), LONGEST_PURPOSE);
        var facts = new ArrayList<>(List.of(Fact.of(ground.text("sheet.purpose"), purpose), Fact.of(ground.text("sheet.states"), states(programme.states())),
                Fact.of(ground.text("sheet.dates"), dated ? ground.days().span(programme.starts(), programme.ends()) : ground.text("brief.unknown")),
                Fact.of(ground.text("sheet.lead"), programme.lead().isBlank() ? ground.text("brief.unknown") : programme.lead()),
                Fact.of(ground.text("sheet.status"), ground.names().of(programme.status()))));
        if (ground.request().edition().leaves()) return facts;
        facts.add(3, Fact.of(ground.text("sheet.before"), before()));
        facts.add(Fact.of(ground.text("sheet.rights"), ground.names().of(ground.rights(programme).standing())));
        return facts;
    }

    private Optional<Fact> money() {
        return BudgetPage.sentence(ground, programme).map(money -> Fact.of(ground.text("sheet.money"), money));
    }

    private String states(Collection<Iso3> states) {
        if (states.isEmpty()) return ground.text("brief.unknown");
        String named = states.stream().map(ground::name).sorted().limit(MOST_STATES).collect(Collectors.joining(", "));
        return states.size() > MOST_STATES ? ground.text("sheet.states.more", named, states.size() - MOST_STATES) : named;
    }

    /// The decision points it must come before, as far as the calendar of the day holds them.
    private String before() {
        List<String> named = programme.decisionPoints().stream().flatMap((EventId id) -> ground.facts().event(id).stream()).filter(ground.known()::has)
                .map(e -> ground.text("sheet.before.event", new EventName(ground).of(e), ground.days().span(e.first(), e.last()))).toList();
        return named.isEmpty() ? ground.text("sheet.before.none") : ground.tongue().joined(named);
    }

    private Optional<Table> topics() {
        Map<Debate, List<TopicId>> byDebate = ground.reference().topics().stream().filter(t -> programme.topics().containsKey(t.id()))
                .collect(Collectors.groupingBy(Topic::debate, java.util.TreeMap::new, Collectors.mapping(Topic::id, Collectors.toList())));
        if (byDebate.isEmpty()) return Optional.empty();
        var lines = new ArrayList<Table.Line>();
        byDebate.forEach((debate, topics) -> {
            lines.add(new Table.Part(ground.names().of(debate)));
            for (TopicId id : topics) lines.add(Cells.of(Phrase.of(ground.topic(id)), Phrase.of(ground.names().of(programme.topics().get(id)))));
        });
        return Optional.of(new Table(Optional.of(ground.text("sheet.topics")), Table.Size.DENSE,
                List.of(Column.of(ground.text("debates.topic"), 136), Column.of(ground.text("sheet.depth"), 32)), lines));
    }

    private Table activities(List<Activity> activities) {
        var rows = activities.stream().<Table.Line>map(a -> Cells.of(Phrase.of(a.title()), Phrase.none().whole(dates(a)),
                Phrase.of(a.place().isBlank() ? ground.text("brief.unknown") : a.place()), Phrase.of(ground.names().of(a.status())))).toList();
        return new Table(Optional.of(ground.text("sheet.activities")), Table.Size.NORMAL, List.of(Column.of(ground.text("sheet.activity"), 70), Column.of(ground.text("sheet.dates"), 40),
                Column.of(ground.text("sheet.place"), 34), Column.of(ground.text("sheet.status"), 24)), rows);
    }

    private String dates(Activity a) {
        return a.starts().isEmpty() && a.ends().isEmpty() ? ground.text("brief.unknown") : ground.days().brief().span(a.starts(), a.ends());
    }
}
