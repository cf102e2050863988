package demarche.insight.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.plan.Plan;
import demarche.plan.choice.BoardPart;
import demarche.reference.Facts;
import demarche.reference.Reference;
import demarche.support.GeneratedPlans;
import demarche.text.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// What holds for any plan, day and weights; the seed is the number of the repetition.
@Execution(ExecutionMode.CONCURRENT)
class BoardPropertyTest {
    private static final Reference REFERENCE = Reference.load();
    private static final Texts TEXTS = Texts.of("board", Locale.ENGLISH);

    /// A dossier with one fact less, and the part that fact stood in.
    private record Less(BoardPart part, Dossier dossier) {}

    @RepeatedTest(30)
    void aFactTakenOutChangesOnlyItsOwnPart(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        Weights weights = anyWeights(random);

        for (Dossier whole : anyBoard(random).dossiers()) {
            for (Less less : withoutOneFact(whole)) {
                for (BoardPart part : BoardPart.values()) {
                    if (part == less.part()) continue;
                    String where = "seed " + run.getCurrentRepetition() + ", " + whole.state().nameEn() + ", a fact of " + less.part();
                    assertEquals(whole.part(part).percent(), less.dossier().part(part).percent(), where);
                    assertEquals(alone(whole, weights).share(part), alone(less.dossier(), weights).share(part), where);
                }
            }
        }
    }

    @RepeatedTest(100)
    void aScoreIsTheWeightedMeanOfItsParts(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        Weights weights = anyWeights(random);

        for (Ranked state : anyBoard(random).ranked(weights).states()) {
            double sum = Arrays.stream(BoardPart.values()).mapToDouble(p -> weights.of(p) * state.dossier().part(p).percent().orElse(0)).sum();
            assertEquals(weights.sum() == 0 ? 0 : sum / weights.sum(), state.score(), 1e-9, "seed " + run.getCurrentRepetition());
            assertEquals(state.points(), state.pointsOfParts().values().stream().mapToInt(Integer::intValue).sum(), "seed " + run.getCurrentRepetition());
        }
    }

    @RepeatedTest(100)
    void higherScoresComeFirstAndEqualOnesGoByName(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        List<Ranked> states = anyBoard(random).ranked(anyWeights(random)).states();

        for (int i = 1; i < states.size(); i++) {
            Ranked before = states.get(i - 1);
            Ranked after = states.get(i);
            boolean inOrder = before.score() > after.score()
                    || before.score() == after.score() && before.dossier().state().nameEn().compareTo(after.dossier().state().nameEn()) < 0;
            assertTrue(inOrder, "seed " + run.getCurrentRepetition() + ": " + before.iso3() + ", " + after.iso3());
        }
    }

    @RepeatedTest(100)
    void whicheverWeightsMoveByAFifthARankStaysWithinItsRange(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        Board board = anyBoard(random);
        Weights weights = Weights.USUAL;
        Weights moved = Weights.USUAL;
        for (BoardPart part : BoardPart.values()) {
            int fifth = random.nextInt(17);
            weights = weights.with(part, 5 * fifth);
            moved = moved.with(part, random.nextBoolean() ? 6 * fifth : 4 * fifth);
        }

        Ranking then = board.ranked(moved);

        for (Ranked state : board.ranked(weights).states()) {
            int rank = then.state(state.iso3()).orElseThrow().rank();
            String where = "seed " + run.getCurrentRepetition() + ": " + state.iso3();
            assertTrue(state.best() <= rank && rank <= state.worst(), where);
            assertTrue(state.best() <= state.rank() && state.rank() <= state.worst(), where);
        }
    }

    @RepeatedTest(40)
    void everyNumberLiesWithin0And100AndSaysWhereItIsFrom(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        Board board = anyBoard(random);
        Telling telling = board.telling();

        for (Dossier dossier : board.dossiers()) {
            for (Part part : dossier.parts()) {
                String where = "seed " + run.getCurrentRepetition() + ": " + dossier.state().iso3() + " " + part.kind();
                var facts = new ArrayList<>(part.facts(telling));
                facts.add(part.reason(telling));
                assertTrue(part.percent().orElse(0) >= 0 && part.percent().orElse(0) <= 100, where);
                facts.forEach(f -> assertTrue(!f.text().isBlank() && !f.source().isBlank() && !f.text().contains("{"), where + " " + f));
            }
        }
    }

    private static Ranked alone(Dossier dossier, Weights weights) {
        return new Ranked(dossier, weights, 1, 1, 1);
    }

    private static List<Less> withoutOneFact(Dossier d) {
        var less = new ArrayList<Less>();
        for (var b : d.votes().ballots()) less.add(new Less(BoardPart.VOTES, withVotes(d, new Votes(d.votes().divided(), without(d.votes().ballots(), b)))));
        for (Treaties fewer : withoutOneRecord(d.treaties())) less.add(new Less(BoardPart.TREATIES, withTreaties(d, fewer)));
        for (var l : d.lists().on()) {
            var fewer = new Lists(d.lists().state(), d.lists().published(), without(d.lists().on(), l));
            less.add(new Less(BoardPart.LISTS, new Dossier(d.state(), d.votes(), d.treaties(), fewer, d.capacity(), d.memberships(), d.judgement())));
        }
        for (var i : d.capacity().indices()) {
            var fewer = new Capacity(without(d.capacity().indices(), i));
            less.add(new Less(BoardPart.CAPACITY, new Dossier(d.state(), d.votes(), d.treaties(), d.lists(), fewer, d.memberships(), d.judgement())));
        }
        for (var m : d.memberships().groups()) {
            var fewer = new Memberships(d.memberships().state(), without(d.memberships().groups(), m));
            less.add(new Less(BoardPart.MEMBERSHIPS, new Dossier(d.state(), d.votes(), d.treaties(), d.lists(), d.capacity(), fewer, d.judgement())));
        }
        for (Judgement fewer : List.of(new Judgement(true, Optional.empty(), d.judgement().assessment()), new Judgement(true, d.judgement().target(), Optional.empty()))) {
            less.add(new Less(BoardPart.ASSESSMENT, new Dossier(d.state(), d.votes(), d.treaties(), d.lists(), d.capacity(), d.memberships(), fewer)));
        }
        return less;
    }

    private static List<Treaties> withoutOneRecord(Treaties t) {
        var less = new ArrayList<Treaties>();
        less.add(new Treaties(new Treaties.Position(t.budapest().treaty(), Optional.empty(), t.budapest().day()), t.un()));
        t.un().ifPresent(un -> less.add(new Treaties(t.budapest(), Optional.of(new Treaties.Position(un.treaty(), Optional.empty(), un.day())))));
        return less;
    }

    private static Dossier withVotes(Dossier d, Votes votes) {
        return new Dossier(d.state(), votes, d.treaties(), d.lists(), d.capacity(), d.memberships(), d.judgement());
    }

    private static Dossier withTreaties(Dossier d, Treaties treaties) {
        return new Dossier(d.state(), d.votes(), treaties, d.lists(), d.capacity(), d.memberships(), d.judgement());
    }

    private static <T> List<T> without(List<T> all, T one) {
        return all.stream().filter(x -> x != one).toList();
    }

    private static Board anyBoard(Random random) {
        Plan plan = GeneratedPlans.of(random.nextInt(), new GeneratedPlans.Size(1 + random.nextInt(190), 1, 1, 1));
        LocalDate day = random.nextBoolean() ? REFERENCE.compiledOn() : LocalDate.of(2017, 1, 1).plusDays(random.nextInt(3_600));
        Facts facts = REFERENCE.on(day);
        return Board.of(Optional.of(plan), facts, TEXTS);
    }

    private static Weights anyWeights(Random random) {
        Weights weights = Weights.USUAL;
        for (BoardPart part : BoardPart.values()) weights = weights.with(part, random.nextInt(5) == 0 ? 0 : random.nextInt(Weights.MOST + 1));
        return weights;
    }
}
