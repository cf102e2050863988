package demarche.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.plan.Plan;
import demarche.plan.PlanHead;
import demarche.plan.Programme;
import demarche.plan.choice.Depth;
import demarche.plan.handling.Handling;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.plan.id.TopicId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class PlanSessionTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T09:41:00Z"), ZoneOffset.UTC);
    private static final Author INES = new Author("Ines Duarte", "laptop");
    private final Plan empty = Plan.empty(PlanHead.titled(new ItemId("plan"), "Before the vote", Handling.AMBER));
    private final Programme desk = Programme.titled(new ItemId("night-desk"), "Night desk");

    @Test
    void addingATopicIsOneChangeOfItsOwnField() {
        var session = new PlanSession(empty.with(desk), Seen.NOTHING, List.of(), INES, CLOCK);

        Edit edit = session.edit(plan -> plan.with(desk.withTopics(new TreeMap<>(java.util.Map.of(new TopicId("bc-art-35"), Depth.BUILDS)))))
                .orElseThrow();

        assertEquals(1, edit.changes().size());
        assertEquals("/topics/bc-art-35", edit.changes().getFirst().difference().pointer());
        assertEquals("builds", edit.changes().getFirst().difference().after().orElseThrow().stringValue());
    }

    @Test
    void anEditThatChangesNothingIsNone() {
        var session = new PlanSession(empty.with(desk), Seen.NOTHING, List.of(), INES, CLOCK);

        assertTrue(session.edit(plan -> plan.with(desk.withTitle("Night desk"))).isEmpty());
    }

    @Test
    void undoStillWorksInASessionMadeFromTheLog() {
        var first = new PlanSession(empty, Seen.NOTHING, List.of(), INES, CLOCK);
        Edit edit = first.edit(plan -> plan.with(desk)).orElseThrow();

        var second = new PlanSession(first.plan(), first.seen(), List.of(edit), INES, CLOCK);
        second.undo();

        assertEquals(empty, second.plan());
        assertEquals(edit, second.toRedo().orElseThrow());
    }

    @Test
    void theBeginningOfAPlanIsNothingToTakeBack() {
        Edit beginning = Beginning.of(empty, INES, CLOCK.instant());

        var session = new PlanSession(empty, Seen.NOTHING.with(beginning.dot()), List.of(beginning), INES, CLOCK);

        assertTrue(session.undo().isEmpty());
    }

    @RepeatedTest(200)
    void anyRunOfEditsUndoesToTheStartAndRedoesToTheEnd(RepetitionInfo run) {
        long seed = run.getCurrentRepetition();
        Random random = new Random(seed);
        var session = new PlanSession(empty, Seen.NOTHING, List.of(), INES, CLOCK);
        var log = new ArrayList<Edit>();
        for (int i = 0; i < 20; i++) session.edit(anyEdit(random)).ifPresent(log::add);
        Plan end = session.plan();

        for (Optional<Edit> e = session.undo(); e.isPresent(); e = session.undo()) log.add(e.get());
        Plan start = session.plan();
        for (Optional<Edit> e = session.redo(); e.isPresent(); e = session.redo()) log.add(e.get());

        assertEquals(empty, start, "seed " + seed);
        assertEquals(end, session.plan(), "seed " + seed);
        assertEquals(end, replayed(log), "seed " + seed);
    }

    @RepeatedTest(50)
    void anEditComesBackFromItsJson(RepetitionInfo run) throws BadLog {
        Random random = new Random(run.getCurrentRepetition());
        var session = new PlanSession(empty, Seen.NOTHING, List.of(), INES, CLOCK);

        for (int i = 0; i < 20; i++) {
            var edit = session.edit(anyEdit(random));
            if (edit.isPresent()) assertEquals(edit.get(), EditMapping.read(EditMapping.write(edit.get())));
        }
    }

    private Plan replayed(List<Edit> log) {
        try {
            return Replay.on(empty, log.stream().flatMap(edit -> edit.differences().stream()).toList());
        } catch (demarche.history.mapping.BadField e) {
            throw new AssertionError(e);
        }
    }

    private static UnaryOperator<Plan> anyEdit(Random random) {
        ItemId id = new ItemId("programme-" + random.nextInt(3));
        int what = random.nextInt(6);
        String word = "t" + random.nextInt(5);
        return plan -> {
            Programme programme = plan.programmes().find(id).orElse(Programme.titled(id, "New"));
            return switch (what) {
                case 0 -> plan.without(programme);
                case 1 -> plan.with(programme.withTitle(word));
                case 2 -> plan.with(programme.withStarts(Optional.of(LocalDate.of(2026, 1 + random.nextInt(12), 1))));
                case 3 -> plan.with(programme.withStates(new TreeSet<>(List.of(new Iso3("GTM"), new Iso3(random.nextBoolean() ? "MEX" : "TUN")))));
                case 4 -> plan.with(plan.head().withTitle(word));
                default -> {
                    var topics = new TreeMap<>(programme.topics());
                    if (topics.remove(new TopicId(word)) == null) topics.put(new TopicId(word), Depth.values()[random.nextInt(3)]);
                    yield plan.with(programme.withTopics(topics));
                }
            };
        };
    }
}
