package demarche.history.merge;

import demarche.history.Author;
import demarche.history.Edit;
import demarche.history.PlanSession;
import demarche.history.Seen;
import demarche.plan.Activity;
import demarche.plan.Plan;
import demarche.plan.Programme;
import demarche.plan.Result;
import demarche.plan.ResultIndicator;
import demarche.plan.choice.Depth;
import demarche.plan.choice.ResultLevel;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.plan.id.TopicId;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/// Somebody at work on a copy of a plan, with a clock that cannot be trusted: what tests of merging are about.
final class Colleague {
    private final String name;
    private final Random random;
    private final List<Edit> log;
    private PlanSession session;

    Colleague(String name, Copy copy, Random random) {
        this.name = name;
        this.random = random;
        this.log = new ArrayList<>(copy.log());
        this.session = session(copy.plan());
    }

    private PlanSession session(Plan plan) {
        Seen seen = Seen.NOTHING;
        for (Edit edit : log) seen = seen.with(edit.changes().getLast().dot());
        List<Edit> own = log.stream().filter(e -> e.dot().device().equals(name)).toList();
        return new PlanSession(plan, seen, own, new Author(name, name), wrongClock());
    }

    private Clock wrongClock() {
        InstantSource any = () -> Instant.ofEpochSecond(random.nextLong(4_000_000_000L));
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return any.instant();
            }
        };
    }

    Copy copy() {
        return new Copy(session.plan(), log);
    }

    PlanSession session() {
        return session;
    }

    Optional<Edit> edit(UnaryOperator<Plan> function) {
        return kept(session.edit(function));
    }

    Optional<Edit> kept(Optional<Edit> edit) {
        edit.ifPresent(log::add);
        return edit;
    }

    void takeIn(Copy theirs) {
        if (!(Merge.of(copy(), theirs) instanceof Merge.Merged(Copy both, Conflicts _))) throw new AssertionError("not merged");
        log.clear();
        log.addAll(both.log());
        session = session(both.plan());
    }

    /// Any edit at all, now and then taken back or made again.
    void workOn(int edits) {
        for (int i = 0; i < edits; i++) {
            int what = random.nextInt(10);
            if (what == 0) kept(session.undo());
            else if (what == 1) kept(session.redo());
            else edit(any());
        }
    }

    private UnaryOperator<Plan> any() {
        ItemId id = new ItemId("p" + random.nextInt(3));
        ItemId part = new ItemId("a" + random.nextInt(3));
        String word = "w" + random.nextInt(4);
        int what = random.nextInt(14);
        return plan -> {
            Optional<Programme> found = plan.programmes().find(id);
            Programme programme = found.orElse(Programme.titled(id, word));
            Optional<Activity> work = plan.activities().find(part);
            return switch (what) {
                case 0 -> plan.without(programme);
                case 1 -> work.map(plan::without).orElse(plan);
                case 2, 3 -> plan.with(programme.withTitle(word));
                case 4 -> plan.with(programme.withPurpose(word.equals("w0") ? "" : word));
                case 5 -> plan.with(programme.withStarts(Optional.of(LocalDate.of(2026, 1 + random.nextInt(4), 1))));
                case 6 -> plan.with(programme.withStates(new TreeSet<>(List.of(new Iso3("GTM"), new Iso3(random.nextBoolean() ? "MEX" : "TUN")))));
                case 7 -> plan.with(plan.head().withTitle(word));
                case 11 -> found.isEmpty() ? plan : plan.with(plan.results().find(part).orElse(Result.stating(part, id, ResultLevel.OUTPUT, word)).withStatement(word));
                case 12 -> plan.results().find(part).map(result -> plan.with(ResultIndicator.stating(part, result.id(), word))).orElse(plan);
                case 13 -> plan.results().find(part).map(plan::without).orElse(plan);
                case 8, 9 -> found.isEmpty() ? plan : plan.with(work.orElse(Activity.titled(part, id, "w0")).withTitle(word));
                default -> {
                    var topics = new TreeMap<>(programme.topics());
                    if (topics.remove(new TopicId(word)) == null) topics.put(new TopicId(word), Depth.values()[random.nextInt(3)]);
                    yield plan.with(programme.withTopics(topics));
                }
            };
        };
    }
}
