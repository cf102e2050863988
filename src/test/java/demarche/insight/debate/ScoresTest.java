package demarche.insight.debate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import demarche.insight.Coverage;
import demarche.insight.Linkage;
import demarche.insight.debate.Scores.Score;
import demarche.plan.Plan;
import demarche.plan.choice.Depth;
import demarche.plan.choice.ProgrammeStatus;
import demarche.reference.Reference;
import demarche.reference.topic.Topic;
import demarche.support.GeneratedPlans;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

class ScoresTest {
    private static final Reference REFERENCE = Reference.load();

    @RepeatedTest(20)
    void everyFigureIsThatOfItsLinks(RepetitionInfo run) {
        int seed = run.getCurrentRepetition();
        Plan plan = GeneratedPlans.of(seed, new GeneratedPlans.Size(6, 12, 10, 1 + seed % 9));
        LocalDate day = seed % 2 == 0 ? LocalDate.of(2020, 1, 15) : LocalDate.of(2026, 11, 23);
        Coverage coverage = Coverage.of(plan, REFERENCE.on(day));

        Scores scores = Scores.of(coverage);

        Stream.of(Stream.of(scores.plan()), scores.states().stream(), scores.programmes().stream()).flatMap(s -> s).forEach(score -> {
            Linkage links = Scores.links(coverage, score.subject());
            String of = "seed " + seed + ", " + score.subject();
            assertEquals(links.score(), score.score(), of);
            assertEquals(links.pairs().stream().map(p -> new Scores.Share(p.made().size(), p.available(), p.weightMade(), p.weightAvailable())).toList(), score.pairs(), of);
        });
    }

    @RepeatedTest(3)
    void everyStateAndEveryProgrammeThatCountsIsThere(RepetitionInfo run) {
        Plan plan = GeneratedPlans.of(run.getCurrentRepetition(), new GeneratedPlans.Size(6, 12, 10, 3));
        Coverage coverage = Coverage.of(plan, REFERENCE.on(LocalDate.of(2026, 11, 23)));

        Scores scores = Scores.of(coverage);

        assertEquals(coverage.programmes().size(), scores.programmes().size());
        long states = Stream.concat(coverage.states().keySet().stream(), plan.targetStates().stream().map(t -> t.iso3())).distinct().count();
        assertEquals(states, scores.states().stream().map(Score::subject).distinct().count(), "seed " + run.getCurrentRepetition());
    }

    @RepeatedTest(20)
    void measuringAfterEachEditIsMeasuringAnew(RepetitionInfo run) {
        var random = new Random(run.getCurrentRepetition());
        Plan plan = GeneratedPlans.of(run.getCurrentRepetition(), new GeneratedPlans.Size(6, 12, 0, 5));
        var measuring = new Measuring();

        for (int edit = 0; edit < 12; edit++) {
            plan = edited(plan, random);
            Coverage coverage = Coverage.of(plan, REFERENCE.on(random.nextInt(4) == 0 ? LocalDate.of(2020, 1, 15) : LocalDate.of(2026, 11, 23)));
            assertEquals(Scores.of(coverage), measuring.of(coverage), "seed " + run.getCurrentRepetition() + ", edit " + edit);
        }
    }

    private static Plan edited(Plan plan, Random random) {
        var programme = plan.programmes().stream().skip(random.nextInt(plan.programmes().size())).findFirst().orElseThrow();
        List<Topic> topics = List.copyOf(REFERENCE.topics());
        var more = new TreeMap<>(programme.topics());
        more.put(topics.get(random.nextInt(topics.size())).id(), Depth.BUILDS);
        return switch (random.nextInt(4)) {
            case 0 -> plan.with(programme.withStatus(ProgrammeStatus.CANCELLED));
            case 1 -> plan.with(programme.withStates(new TreeSet<>()));
            case 2 -> plan.with(programme.withTopics(new TreeMap<>()));
            default -> plan.with(programme.withTopics(more));
        };
    }
}
