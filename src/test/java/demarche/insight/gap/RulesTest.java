package demarche.insight.gap;

import static demarche.insight.GivenPlan.before;
import static demarche.insight.GivenPlan.during;
import static demarche.insight.GivenPlan.programme;
import static demarche.insight.GivenPlan.target;
import static demarche.insight.GivenPlan.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.plan.AcceptedGap;
import demarche.plan.Plan;
import demarche.plan.Programme;
import demarche.plan.choice.ProgrammeStatus;
import demarche.plan.id.ItemId;
import demarche.plan.id.NarrativeId;
import demarche.plan.id.TopicId;
import demarche.reference.Reference;
import demarche.reference.topic.Debate;
import demarche.text.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// What each rule finds and leaves alone, on 20 November 2026: the next decision points are 7–11 and 31 December.
class RulesTest {
    private static final Reference REFERENCE = Reference.load();
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final String[] JOINED = {"norm-2015-h", "cc-247", "bc-art-35", "cb-interagency"};

    @Test
    void aTargetStateWithoutAProgrammeIsNamedAndGetsOneThatJoinsTheDebates() {
        Plan plan = with(target("BOL"));

        Gap gap = only(Rule.NO_PROGRAMME, plan);

        assertEquals("Bolivia is a target state and has no programme.", gap.sentence());
        Programme started = gap.close(plan).programmes().iterator().next();
        assertEquals(Set.copyOf(Debate.MISSION), Set.copyOf(started.topics().keySet().stream().map(t -> REFERENCE.topic(t).orElseThrow().debate()).toList()));
    }

    @Test
    void aCancelledProgrammeIsNone() {
        Plan plan = with(target("BOL"), programme("night-desk", "BOL", JOINED).withStatus(ProgrammeStatus.CANCELLED));

        only(Rule.NO_PROGRAMME, plan);
    }

    @Test
    void aStartedProgrammeThatWasCancelledIsNotOverwritten() {
        Plan plan = with(target("BOL"));
        Plan started = only(Rule.NO_PROGRAMME, plan).close(plan);
        Programme first = started.programmes().iterator().next().withStatus(ProgrammeStatus.CANCELLED).withPurpose("Kept");

        Plan again = only(Rule.NO_PROGRAMME, started.with(first)).close(started.with(first));

        assertEquals(Optional.of(first), again.programmes().find(first.id()));
        assertEquals(2, again.programmes().size());
    }

    @Test
    void aMissingDebateIsSaidWithTheLinkThatLeadsThere() {
        Plan plan = with(target("SLB"), during(programme("pacific-norms", "SLB", "norm-2015-d", "norm-2015-g", "bc-art-37"), "2026-11-09", "2027-01-29"));

        Gap gap = only(Rule.DEBATE_MISSING, plan);

        assertEquals("Solomon Islands is taught norm 13(d) and nothing on cybercrime.", gap.sentence());
        assertEquals(Set.of(Debate.CYBERCRIME), gap.missing());
        assertEquals(Set.of(Debate.CYBER_NORMS, Debate.BUDAPEST_CONVENTION), gap.taught());
    }

    @Test
    void whoTeachesPracticeAloneIsToldWhichNormsItKeeps() {
        Plan plan = with(target("GHA"), programme("preserve-then-ask", "GHA", "bc-art-29", "bc-art-31", "bc-art-35"));

        Gap gap = gaps(Rule.DEBATE_MISSING, plan).stream().filter(g -> g.missing().contains(Debate.CYBER_NORMS)).findFirst().orElseThrow();

        assertEquals("Ghana learns in Preserve then ask how norm 13(c) and norm 13(h) are kept, and none of them is named.", gap.sentence());
    }

    @Test
    void closingTwiceChangesNothingMore() {
        Gap gap = only(Rule.NO_PROGRAMME, with(target("BOL")));
        Plan started = gap.close(with(target("BOL")));
        Plan edited = started.with(started.programmes().iterator().next().withPurpose("Written since"));

        assertEquals(edited, gap.close(edited));
    }

    @Test
    void aProgrammeWithoutTopicsMissesAllThreeDebates() {
        Plan plan = with(target("SLB"), programme("pacific-norms", "SLB"));

        assertEquals(3, gaps(Rule.DEBATE_MISSING, plan).size());
    }

    @Test
    void whereAllProgrammesAreOverANewOneIsStarted() {
        Plan plan = with(target("PER"), during(programme("evidence-course", "PER", "cc-evidence", "bc-art-14"), "2026-01-05", "2026-02-27"));

        Gap gap = only(Rule.DEBATE_MISSING, plan);

        assertEquals(plan.programmes().find(new ItemId("evidence-course")), gap.close(plan).programmes().find(new ItemId("evidence-course")));
        assertEquals(2, gap.close(plan).programmes().size());
    }

    @Test
    void aTopicIsToldWhatItIsMostDirectlyLinkedWithInEachDebate() {
        Plan plan = with(programme("course", "KEN", "norm-2015-e", "bc-art-35", "cc-247"));

        assertEquals(Set.of("Kenya is taught norm 13(e), but not Art. 15 (Safeguards), though these belong together.",
                "Kenya is taught norm 13(e), but not safeguards in cybercrime law, though these belong together."),
                gaps(Rule.LINK_OPEN, plan).stream().map(Gap::sentence).collect(java.util.stream.Collectors.toSet()));
    }

    @Test
    void whatIsMissingForSeveralTopicsIsToldOnce() {
        Plan plan = with(programme("course", "KEN", "norm-2015-h", "cc-247", "bc-art-13", "bc-art-22"));

        Gap gap = only(Rule.PRACTICE_WITHOUT_NORM, plan);

        assertEquals("Kenya is taught Art. 13 (Sanctions and measures) and Art. 22 (Jurisdiction), but not norm 13(c), the norm that this serves.", gap.sentence());
    }

    @Test
    void aNormWithoutItsPracticeIsSaid() {
        Plan plan = with(programme("course", "KEN", "norm-2015-h", "cc-247", "bc-art-35", "norm-2015-g"));

        assertEquals("Kenya is taught norm 13(g) without the practice behind, such as Art. 5 (System interference).", only(Rule.NORM_WITHOUT_PRACTICE, plan).sentence());
    }

    @Test
    void twoProgrammesOfOneStateTellItOnce() {
        Plan plan = with(programme("a-course", "KEN", "norm-2015-h", "cc-247", "bc-art-13"), programme("b-course", "KEN", "bc-art-13"));

        assertEquals(1, gaps(Rule.PRACTICE_WITHOUT_NORM, plan).size());
    }

    @Test
    void noIncentiveIsSaidOnceAndOneIsEnough() {
        Plan plan = with(target("KEN"), programme("course", "KEN", JOINED));

        Gap gap = only(Rule.INCENTIVE_UNUSED, plan);

        assertEquals("Kenya is shown nothing that it would gain, such as: “Immediate access to a round-the-clock network.”", gap.sentence());
        assertEquals(List.of(), gaps(Rule.INCENTIVE_UNUSED, gap.close(plan)));
    }

    @Test
    void whatSpeaksForJoiningIsNotHeldOutToAParty() {
        Plan plan = with(target("GHA"), programme("course", "GHA", "bc-art-35", "cc-247"));

        assertEquals(List.of(), gaps(Rule.INCENTIVE_UNUSED, plan));
    }

    @Test
    void theLaterOfTwoThatTeachTheSameLeavesItToTheOther() {
        Plan plan = with(during(programme("first", "KEN MEX", JOINED), "2026-10-05", "2026-12-04"), during(programme("second", "KEN", "cc-247", "cc-police"), "2026-11-02", "2026-12-18"));

        Gap gap = only(Rule.TAUGHT_TWICE, plan);

        assertEquals("Kenya is taught 24/7 contact points in Second while First teaches the same.", gap.sentence());
        assertEquals("Leave it to First", gap.words().step());
        assertEquals(Set.of("cc-police"), gap.close(plan).programmes().find(new ItemId("second")).orElseThrow().topics().keySet().stream().map(Object::toString)
                .collect(java.util.stream.Collectors.toSet()));
    }

    @Test
    void whereSomebodyWouldLoseByThatItIsHeldUntilTheOtherIsOver() {
        Plan plan = with(during(programme("first", "KEN", JOINED), "2026-10-05", "2026-12-04"), during(programme("second", "KEN MEX", "cc-247", "cc-police"), "2026-11-02", "2026-11-20"));

        Programme held = only(Rule.TAUGHT_TWICE, plan).close(plan).programmes().find(new ItemId("second")).orElseThrow();

        assertEquals(Optional.of(LocalDate.of(2026, 12, 5)), held.starts());
        assertEquals(Optional.of(LocalDate.of(2026, 12, 23)), held.ends());
    }

    @Test
    void anAcceptedGapIsKeptAsideWithItsReason() {
        Plan plan = with(target("BOL"));
        Gap gap = only(Rule.NO_PROGRAMME, plan);
        Plan accepted = plan.with(new AcceptedGap(new ItemId("lived-with"), gap.key(), "La Paz asked us to wait", "", DAY));

        Gaps gaps = Gaps.of(accepted, REFERENCE.on(DAY), Texts.of("insight", Locale.ENGLISH));

        assertEquals(List.of(), gaps.open());
        assertEquals(List.of("La Paz asked us to wait"), gaps.accepted().stream().map(a -> a.decision().reason()).toList());
        assertEquals(List.of(), gaps.overtaken());
    }

    @Test
    void everyRuleHasANameAReasonAndASource() {
        Texts texts = Texts.of("insight", Locale.ENGLISH);

        for (Rule rule : Rule.values()) {
            Rule.Words words = rule.words(texts);
            assertTrue(!words.name().isBlank() && words.reason().endsWith(".") && !words.source().isBlank(), rule.code());
        }
    }

    @Test
    void oneOfSeveralEquallyStrongLinksIsEnough() {
        Plan plan = with(programme("course", "KEN", "norm-2015-h", "bc-art-29", "cc-247", "bc-art-35"));

        assertEquals(List.of(), gaps(Rule.LINK_OPEN, plan));
    }

    @Test
    void whatAnotherProgrammeTeachesTheSameStateIsNotMissing() {
        Plan plan = with(programme("course", "KEN", "norm-2015-e", "bc-art-35", "cc-247"), programme("limits", "KEN", "bc-art-15", "cc-safeguards"));

        assertTrue(gaps(Rule.LINK_OPEN, plan).stream().noneMatch(g -> g.topics().contains(new TopicId("norm-2015-e"))));
    }

    @Test
    void aPowerWithoutLimitsIsSaid() {
        Plan plan = with(programme("forensics", "BGD", "bc-art-19"));

        Gap gap = only(Rule.POWERS_WITHOUT_SAFEGUARDS, plan);

        assertEquals("Forensics teaches Bangladesh Art. 19 (Search and seizure); nothing covers its limits.", gap.sentence());
        assertEquals(List.of(new TopicId("bc-art-19"), new TopicId("bc-art-15")), gap.topics());
    }

    @Test
    void eachStateMayLearnTheLimitsInItsOwnWay() {
        Plan plan = with(programme("forensics", "BGD GTM", "bc-art-19"), programme("limits", "BGD", "cc-safeguards"), programme("rights", "GTM", "hr-privacy"));

        assertEquals(List.of(), gaps(Rule.POWERS_WITHOUT_SAFEGUARDS, plan));
    }

    @Test
    void onlyTheStatesWithoutLimitsAreNamed() {
        Plan plan = with(programme("forensics", "BGD GTM", "bc-art-19"), programme("limits", "BGD", "cc-safeguards"));

        assertEquals(List.of("GTM"), only(Rule.POWERS_WITHOUT_SAFEGUARDS, plan).states().stream().map(s -> s.code()).toList());
    }

    @Test
    void powersOfTheUnConventionAreLimitedByItsOwnArticle() {
        Plan plan = with(programme("forensics", "BGD", "uncc-art-28"));

        assertEquals(new TopicId("uncc-art-24"), only(Rule.POWERS_WITHOUT_SAFEGUARDS, plan).topics().getLast());
    }

    @Test
    void aConcernIsAnsweredWhereItsSubjectIsTaught() {
        Plan plan = with(target("GTM", "con-sovereignty-32b"), programme("a-course", "GTM", JOINED), programme("b-course", "GTM", "bc-art-32", "bc-art-15"));

        Gap gap = only(Rule.CONCERN_UNANSWERED, plan);

        assertEquals("Answer it in B course", gap.words().step());
        assertTrue(gap.words().reason().startsWith("The concern is real"), gap.words().reason());
    }

    @Test
    void anAnsweredConcernIsNoGap() {
        Programme answering = programme("a-course", "GTM", JOINED).withNarratives(new TreeSet<>(List.of(new NarrativeId("con-cost"))));

        assertEquals(List.of(), gaps(Rule.CONCERN_UNANSWERED, with(target("GTM", "con-cost"), answering)));
    }

    @Test
    void whatStartsOnlyAfterTheDecisionIsTooLate() {
        Plan plan = with(target("ZMB"), during(programme("strategy", "ZMB", JOINED), "2027-02-08", "2027-04-30"));

        Gap gap = only(Rule.NOTHING_BEFORE_DECISION, plan);

        assertEquals(Optional.of(LocalDate.of(2026, 12, 6)), gap.lastDay());
    }

    @Test
    void whatRunsBeforeTheDecisionIsInTime() {
        Plan plan = with(target("ZMB"), during(programme("strategy", "ZMB", JOINED), "2026-12-01", "2027-04-30"));

        assertEquals(List.of(), gaps(Rule.NOTHING_BEFORE_DECISION, plan));
    }

    @Test
    void whatMustComeFirstAndComesLaterIsSaid() {
        Plan plan = with(during(programme("desk", "KEN", "bc-art-35", "cc-247", "norm-2015-h"), "2026-10-05", "2026-12-18"),
                during(programme("at-home", "KEN", "cb-interagency"), "2027-01-11", "2027-01-15"));

        assertEquals("Kenya is taught Art. 35 (24/7 Network) before coordination at home, which should come first.", only(Rule.PREREQUISITE_LATE, plan).sentence());
    }

    @Test
    void whatMustComeFirstAndDoesNotComeIsSaid() {
        Plan plan = with(programme("course", "KEN MEX", "norm-2015-d", "bc-cooperation", "cc-mla"));

        assertEquals("Kenya and Mexico are taught norm 13(d) without coordination at home, which should come first.", only(Rule.PREREQUISITE_LATE, plan).sentence());
    }

    @Test
    void whatMustComeFirstAndDidIsNoGap() {
        Plan plan = with(during(programme("course", "KEN", "norm-2015-d", "bc-cooperation", "bc-substantive", "cc-legislation"), "2026-10-05", "2026-12-18"),
                during(programme("at-home", "KEN", "cb-interagency", "cb-assessment"), "2026-01-11", "2026-01-15"));

        assertEquals(List.of(), gaps(Rule.PREREQUISITE_LATE, plan));
    }

    @Test
    void aProgrammeCanBeMendedUntilTheDecisionItMustComeBefore() {
        Plan plan = with(before(during(programme("forensics", "BGD", "bc-art-19"), "2026-10-12", "2027-03-26"), "evt-uncc-close"));

        assertEquals(Optional.of(LocalDate.of(2026, 12, 30)), only(Rule.POWERS_WITHOUT_SAFEGUARDS, plan).lastDay());
    }

    @Test
    void aJoinedPlanMissesNothing() {
        Plan plan = with(target("KEN"), during(programme("night-desk", "KEN", "norm-2015-h", "cc-247", "bc-art-35", "cb-interagency", "cc-police", "cc-safeguards",
                "bc-art-15", "norm-2015-e", "cc-judicial").withNarratives(new TreeSet<>(List.of(new NarrativeId("inc-247")))), "2026-10-05", "2026-12-04"));

        assertEquals(List.of(), find(plan).stream().map(Gap::sentence).toList());
    }

    @Test
    void nothingNewerThanTheDayOfThePlanIsCited() {
        Plan plan = with(target("BRA", "con-rights-weak", "con-big-absent"), programme("norms", "BRA", "norm-2015-c"));

        for (Gap gap : Gaps.find(plan, REFERENCE.on(LocalDate.of(2020, 1, 15)), Texts.of("insight", Locale.ENGLISH))) {
            assertTrue(!gap.words().source().matches(".*(202[1-9]|A/7[5-9]|A/8).*"), gap.words().source());
            assertTrue(!gap.words().reason().matches(".*202[1-9].*"), gap.words().reason());
        }
    }

    private static List<Gap> find(Plan plan) {
        return Gaps.find(plan, REFERENCE.on(DAY), Texts.of("insight", Locale.ENGLISH));
    }

    private static List<Gap> gaps(Rule rule, Plan plan) {
        return find(plan).stream().filter(g -> g.rule() == rule).toList();
    }

    private static Gap only(Rule rule, Plan plan) {
        List<Gap> gaps = gaps(rule, plan);
        assertEquals(1, gaps.size(), () -> gaps.stream().map(Gap::sentence).toList().toString());
        return gaps.getFirst();
    }
}
