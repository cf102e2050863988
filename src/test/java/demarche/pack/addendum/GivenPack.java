package demarche.pack.addendum;

import demarche.history.Author;
import demarche.history.Beginning;
import demarche.history.Edit;
import demarche.history.PlanSession;
import demarche.history.Seen;
import demarche.history.reading.Moments;
import demarche.pack.brief.BriefPlans;
import demarche.pack.template.Templates;
import demarche.plan.Issue;
import demarche.plan.Meeting;
import demarche.plan.Pack;
import demarche.plan.Plan;
import demarche.plan.Programme;
import demarche.plan.choice.BriefSort;
import demarche.plan.choice.PackLanguage;
import demarche.plan.id.ItemId;
import demarche.plan.part.Making;
import demarche.plan.part.Slot;
import demarche.reference.Reference;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/// A pack on Tunisia at work: a plan with its log, in which a version can be issued and more be edited.
public final class GivenPack {
    public static final Reference REFERENCE = Reference.load();
    public static final ItemId PACK = new ItemId("visit");
    public static final ItemId MEETING = new ItemId("mission");
    public static final LocalDate DAY = LocalDate.of(2020, 1, 15);
    private static final Author AUTHOR = new Author("Ines Duarte", "laptop");
    private final List<Edit> log = new ArrayList<>();
    private final PlanSession session;

    public GivenPack(BriefSort edition, PackLanguage language) {
        Plan plan = withPack(BriefPlans.tunisia(), Making.usual().withEdition(edition).withLanguage(language));
        log.add(Beginning.of(plan, AUTHOR, Instant.parse("2020-01-14T09:00:00Z")));
        Clock clock = Clock.fixed(Instant.parse("2020-02-10T18:00:00Z"), ZoneOffset.UTC);
        session = new PlanSession(plan, Seen.NOTHING.with(log.getFirst().changes().getLast().dot()), List.of(), AUTHOR, clock);
    }

    private static Plan withPack(Plan plan, Making making) {
        var slot = new Slot(Optional.of(LocalDate.of(2020, 2, 11)), Optional.of(LocalTime.of(8, 30)), Optional.of(LocalTime.of(9, 0)), Optional.of(ZoneId.of("America/New_York")), "Delegates’ Lounge");
        return plan.with(Pack.titled(PACK, "New York, February 2020").withNumber("2020/014").withStates(new TreeSet<>(List.of(BriefPlans.TUNISIA))).withMaking(making))
                .with(Meeting.titled(MEETING, PACK, BriefPlans.TUNISIA, "the Permanent Mission of Tunisia").withNumber("2020/014").withSlot(slot));
    }

    public Plan plan() {
        return session.plan();
    }

    public GivenPack edit(UnaryOperator<Plan> function) {
        session.edit(function).ifPresent(log::add);
        return this;
    }

    /// Sends out what the plan holds.
    public ItemId issue(String title) {
        var id = ItemId.of("issue", title);
        Making making = plan().packs().find(PACK).orElseThrow().making();
        edit(plan -> plan.with(Issue.titled(id, PACK, title, DAY).withMaking(making).withAuthor("Ines Duarte")));
        return id;
    }

    /// A later meeting, a check that is closed, another title.
    public GivenPack muchHappens() {
        edit(plan -> plan.with(meeting().withSlot(meeting().slot().withFrom(Optional.of(LocalTime.of(8, 45))).withUntil(Optional.of(LocalTime.of(9, 10))))));
        edit(plan -> plan.with(plan.target(BriefPlans.TUNISIA).orElseThrow().withDecisionAsked("Tunisia names who leads its draft law, and says by when")));
        edit(plan -> plan.with(programme("exercise").withTitle("Contact-point exercise at night, Tunis")));
        return edit(plan -> plan.without(plan.activities().find(new ItemId("sessions")).orElseThrow()));
    }

    public Meeting meeting() {
        return plan().meetings().find(MEETING).orElseThrow();
    }

    public Programme programme(String id) {
        return plan().programmes().find(new ItemId(id)).orElseThrow();
    }

    public Moments moments() {
        return new Moments(plan().id(), log);
    }

    public static PackPapers papers() {
        return new PackPapers(REFERENCE, new Templates(Path.of("none")));
    }

    public static PackPapers.Paper paper(ItemId issue) {
        return new PackPapers.Paper(issue, Optional.empty(), Optional.empty());
    }
}
