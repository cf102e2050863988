package demarche.pack.brief.annex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.history.Sample;
import demarche.pack.block.Document;
import demarche.pack.brief.BriefComposer;
import demarche.pack.brief.BriefMaker;
import demarche.pack.brief.BriefPlans;
import demarche.pack.brief.ground.Ground;
import demarche.pack.brief.ground.Request;
import demarche.pack.brief.page.OfferPage;
import demarche.pack.ink.Compliance;
import demarche.pack.ink.Paper;
import demarche.plan.Plan;
import demarche.plan.Risk;
import demarche.plan.handling.Edition;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.reference.Facts;
import demarche.reference.Reference;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The page of risks and rights, and who may read it.
@Execution(ExecutionMode.CONCURRENT)
class RisksPageTest {
    private static final Reference REFERENCE = Reference.load();

    private static Facts facts(Plan plan) {
        return REFERENCE.on(plan.head().asOf().orElseThrow()).with(plan);
    }

    private static Document brief(Plan plan, String state, Edition edition) {
        return BriefComposer.compose(new Request(plan, facts(plan), new Iso3(state), Locale.ENGLISH, edition));
    }

    @Test
    void aRiskStandsInTheBriefWithWhyItRose() {
        String text = brief(Sample.load("global-mechanism-2026").plan(), "KEN", Edition.INTERNAL).toString();

        assertTrue(text.contains("Nobody answers at night because the post is not funded"));
        assertTrue(text.contains("severe, 20"));
        assertTrue(text.contains("Rose from 12 to 20: 17 days are left to “Global Mechanism dedicated thematic groups” on 7 Dec 2026."));
    }

    @Test
    void aBriefWithThePageIsAccessible() throws Exception {
        Plan plan = Sample.load("global-mechanism-2026").plan();

        assertEquals(List.of(), Compliance.failures(BriefMaker.pdf(plan, facts(plan), new Iso3("KEN"), Paper.A4)));
    }

    @Test
    void aRiskOfAProgrammeForOthersIsNotInIt() {
        Plan plan = BriefPlans.guatemala().with(Risk.titled(new ItemId("lost"), "Planted risk of another programme").withProgramme(Optional.of(new ItemId("elsewhere"))));

        assertFalse(brief(plan, "GTM", Edition.INTERNAL).toString().contains("Planted risk"));
    }

    @ParameterizedTest
    @EnumSource(Edition.class)
    void onlyTheInternalBriefTellsOfRisks(Edition edition) {
        Plan plan = BriefPlans.guatemala().with(Risk.titled(new ItemId("planted"), "Planted risk of the plan"));

        assertEquals(edition == Edition.INTERNAL, brief(plan, "GTM", edition).toString().contains("Planted risk"));
    }

    @Test
    void whatWasPassedBeforeAQuestionCameUpMayNotBeAnnounced() {
        Plan plan = Sample.load("global-mechanism-2026").plan();

        String text = brief(plan, "PNG", Edition.INTERNAL).toString();

        assertTrue(text.contains("called not needed; questions open"));
        assertFalse(OfferPage.mayBeAnnounced(new Ground(new Request(plan, facts(plan), new Iso3("PNG"), Locale.ENGLISH)), plan.programmes().find(new ItemId("port-moresby-costs")).orElseThrow()));
    }
}
