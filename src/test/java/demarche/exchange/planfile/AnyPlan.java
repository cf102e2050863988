package demarche.exchange.planfile;

import demarche.history.Author;
import demarche.history.Beginning;
import demarche.history.Edit;
import demarche.history.PlanSession;
import demarche.history.Seen;
import demarche.plan.Activity;
import demarche.plan.Plan;
import demarche.plan.PlanHead;
import demarche.plan.Programme;
import demarche.plan.TargetState;
import demarche.plan.choice.Depth;
import demarche.plan.choice.Likelihood;
import demarche.plan.handling.Handling;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.plan.id.NarrativeId;
import demarche.plan.id.TopicId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/// A plan with a log, the same for the same seed.
record AnyPlan(Plan plan, List<Edit> log) {
    private static final Instant NOW = Instant.parse("2026-11-23T09:41:00Z");

    static AnyPlan of(long seed) {
        Random random = new Random(seed);
        Plan start = Plan.empty(PlanHead.titled(new ItemId("plan-" + seed), text(random, "Before the vote "), Handling.AMBER));
        var author = new Author(text(random, "Ines "), "laptop-" + random.nextInt(3));
        Edit first = Beginning.of(start, author, NOW);
        var log = new ArrayList<>(List.of(first));
        Seen seen = Seen.NOTHING.with(first.dot());
        var session = new PlanSession(start, seen, List.of(), author, Clock.fixed(NOW, ZoneOffset.UTC));
        for (int i = random.nextInt(25); i > 0; i--) (random.nextInt(6) == 0 && log.size() > 1 ? session.undo() : session.edit(edit(random))).ifPresent(log::add);
        return new AnyPlan(session.plan(), log);
    }

    private static UnaryOperator<Plan> edit(Random random) {
        ItemId id = new ItemId("item-" + random.nextInt(4));
        Programme programme = Programme.titled(id, text(random, "Night desk ")).withPurpose(text(random, "line\n\ttab "))
                .withTopics(new TreeMap<>(Map.of(new TopicId("bc-art-" + random.nextInt(40)), Depth.BUILDS)))
                .withStarts(Optional.of(LocalDate.ofEpochDay(random.nextInt(40_000))));
        TargetState target = TargetState.of(id, new Iso3("GTM"))
                .withConcerns(new TreeMap<>(Map.of(new NarrativeId("con-" + random.nextInt(9)), Likelihood.LIKELY)));
        Activity activity = Activity.titled(id, id, text(random, "Workshop ")).withStates(new TreeSet<>(List.of(new Iso3("TUN"))));
        return switch (random.nextInt(5)) {
            case 0 -> plan -> plan.without(programme);
            case 1 -> plan -> plan.with(programme);
            case 2 -> plan -> plan.with(target);
            case 3 -> plan -> plan.with(activity);
            default -> plan -> plan.with(plan.head().withTitle(programme.title()));
        };
    }

    private static String text(Random random, String start) {
        String[] odd = {"«é»", "\"q\\", "مرحبا", "😀", "</script>", "x", "\u2028", "0"};
        return start + odd[random.nextInt(odd.length)] + odd[random.nextInt(odd.length)];
    }
}
