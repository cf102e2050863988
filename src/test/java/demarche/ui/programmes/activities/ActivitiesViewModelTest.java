package demarche.ui.programmes.activities;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.plan.Activity;
import demarche.plan.OwnActivityType;
import demarche.plan.Plan;
import demarche.plan.choice.ActivityStatus;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.plan.id.TopicId;
import demarche.plan.money.Money;
import demarche.support.Fx;
import demarche.ui.programmes.activities.edit.Bulk;
import demarche.ui.programmes.activities.edit.Copies;
import demarche.ui.programmes.activities.edit.Pattern;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is written into activities, refused, and done with many at once.
class ActivitiesViewModelTest {
    @TempDir
    Path folder;
    private GivenActivities given;

    @BeforeEach
    void aProgrammeWithThreeActivities() {
        Fx.settle();
        given = new GivenActivities(folder);
    }

    @AfterEach
    void close() {
        given.close();
    }

    private Plan plan() {
        return given.given.desk().plan();
    }

    private Activity trial() {
        return given.activity(GivenActivities.TRIAL);
    }

    private List<Activity> all() {
        return plan().activities().stream().toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"planned|twelve|“twelve” is no whole number.", "planned|-1|“-1” is no whole number.", "starts|soon|“soon” is no day. Write it as 2026-12-14 or 14 Dec 2026.",
        "ends|2026-12-01|Ends before it starts (14 Dec 2026).", "title||This cannot be empty.", "cost|1,200.50 EUR|“1,200.50 EUR” is no amount. Write it with a point and a currency, such as 1200.50 EUR.",
        "status|cooking|“cooking” is none of: planned, confirmed, done, cancelled.", "zone|Fiji time|“Fiji time” is no time zone. Write it as Pacific/Fiji.",
        "begins|noonish|“noonish” is no time of day. Write it as 09:30.", "topics|Jurisdiction|“Jurisdiction” was not found for Topics.", "topics|cc-247|“24/7 contact points” is no topic of the programme. Add it there first.",
        "after|Mock trial|It cannot wait for itself.", "type|Dance|“Dance” was not found for Type.", "output|Nothing|“Nothing” was not found for Output served.", "languages|!|“!” is no language. Write it as French or fr."})
    void whatCannotBeTakenIsToldAndTheOldValueStays(String column, String text, String sentence) {
        Activity before = trial();

        Optional<String> refusal = given.write(GivenActivities.TRIAL, column, text == null ? "" : text);

        assertEquals(Optional.of(sentence), refusal);
        assertEquals(before, trial());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"starts|14 Dec 2026|2026-12-14", "ends|2026-12-18|2026-12-18", "place|Quetzaltenango|Quetzaltenango", "mode|In Person|in person", "planned|24|24",
        "languages|French; es|es; fr", "cost|eur 1 200.50|1200.50 EUR", "status|Confirmed|confirmed", "zone|america/guatemala|America/Guatemala", "begins|9:30|09:30", "begins|09:30:00 am|09:30",
        "states|mex|Mexico", "type|mock trial|Mock trial", "output|Judges test evidence lawfully|Judges test evidence lawfully", "after|Safeguards clinic|Safeguards clinic"})
    void whatPeopleWriteIsUnderstood(String column, String text, String written) {
        assertEquals(Optional.empty(), given.write(GivenActivities.TRIAL, column, text));

        assertEquals(written, given.model.columns().column(column).written(given.model.book(), trial()));
    }

    @Test
    void aCircleOfWaitingIsRefused() {
        assertEquals(Optional.of("“Mock trial” waits for this one already."), given.write(GivenActivities.REVIEW, "after", "Mock trial"));
    }

    @Test
    void daysFollowTheDecisionPointTheyAreReckonedFrom() {
        given.write(GivenActivities.CLINIC, "weeks-before", "4");

        Activity clinic = given.activity(GivenActivities.CLINIC);
        assertEquals(GivenActivities.day(2026, 12, 3), clinic.ends());
        assertEquals(GivenActivities.day(2026, 12, 1), clinic.starts());
        assertTrue(given.write(GivenActivities.CLINIC, "starts", "2026-12-08").orElseThrow().startsWith("Its days follow"));
    }

    @Test
    void oneChangeOfManyIsOneStepOfUndo() {
        Plan before = plan();

        Optional<String> refusal = given.model.writeAll(all(), given.model.columns().column("status"), Bulk.Way.SET, "cancelled");
        boolean changed = all().stream().allMatch(a -> a.status() == ActivityStatus.CANCELLED);
        given.given.desk().undo();

        assertEquals(Optional.empty(), refusal);
        assertTrue(changed);
        assertEquals(before, plan());
    }

    @Test
    void aTopicIsAddedToAllAndTakenAwayAgain() {
        var topics = given.model.columns().column("topics");

        given.model.writeAll(all(), topics, Bulk.Way.ADD, "cc-evidence");
        boolean added = all().stream().allMatch(a -> a.topics().equals(Set.of(new TopicId("cc-evidence"))));
        given.model.writeAll(all(), topics, Bulk.Way.REMOVE, topics.written(given.model.book(), trial()));

        assertTrue(added);
        assertTrue(all().stream().allMatch(a -> a.topics().isEmpty()));
    }

    @Test
    void whatOneOfThemRefusesIsDoneToNone() {
        Plan before = plan();

        Optional<String> refusal = given.model.shift(all(), 3, ChronoUnit.DAYS);

        assertEquals(Optional.of("Nothing was changed. “Safeguards clinic”: Its days follow a decision point: move it by whole weeks."), refusal);
        assertEquals(before, plan());
    }

    @Test
    void allMoveByWeeks() {
        given.model.shift(all(), -1, ChronoUnit.WEEKS);

        assertEquals(GivenActivities.day(2026, 12, 7), trial().starts());
        assertEquals(Optional.of(3), given.activity(GivenActivities.CLINIC).when().weeksBefore());
        assertEquals(GivenActivities.day(2026, 12, 10), given.activity(GivenActivities.CLINIC).ends());
    }

    @Test
    void copiesWaitForCopies() {
        List<ItemId> made = given.model.duplicate(List.of(given.activity(GivenActivities.REVIEW), trial()));

        Activity review = given.activity(made.getFirst());
        assertEquals(ActivityStatus.PLANNED, review.status());
        assertEquals(Set.of(made.getFirst()), given.activity(made.getLast()).when().after());
    }

    @Test
    void whatIsDeletedIsNoLongerWaitedFor() {
        given.model.delete(List.of(given.activity(GivenActivities.REVIEW)));

        assertEquals(Set.of(), trial().when().after());
    }

    @Test
    void theSameForFijiBringsFijiIntoTheProgramme() {
        List<ItemId> made = given.model.sameFor(List.of(trial()), new Copies.Other(new Iso3("FJI"), 2));

        Activity copy = given.activity(made.getFirst());
        assertEquals(Set.of(new Iso3("FJI")), copy.states());
        assertEquals(GivenActivities.day(2026, 12, 28), copy.starts());
        assertEquals("", copy.place());
        assertTrue(given.programme().states().contains(new Iso3("FJI")));
    }

    @Test
    void aWholeProgrammeForFijiIsADraftOfItsOwnAndOneStepOfUndo() {
        Plan before = plan();

        ItemId made = given.model.programmeFor(given.programme(), new Copies.Other(new Iso3("FJI"), 0)).getFirst();
        var copy = plan().programmes().find(made).orElseThrow();
        long activities = plan().activitiesOf(made).count();
        given.given.desk().undo();

        assertEquals("Evidence that travels: Fiji", copy.title());
        assertEquals(Set.of(new Iso3("FJI")), copy.states());
        assertEquals(3, activities);
        assertEquals(before, plan());
    }

    @Test
    void anActivityOfATypeBeginsWithWhatIsUsual() {
        var type = given.given.desk().reference().activityTypes().stream().filter(t -> t.id().value().equals("act-mock-trial")).findFirst().orElseThrow();

        Activity begun = given.activity(given.model.begin(given.programme(), Optional.of(Pattern.of(type))));

        assertEquals("Mock trial", begun.title());
        assertEquals(Optional.of(3), begun.when().days());
        assertEquals(Optional.of(30), begun.attendance().planned());
        assertTrue(given.programme().topics().keySet().containsAll(begun.topics()));
    }

    @Test
    void aFirstDayBringsTheLastWhereTheLengthIsKnown() {
        var type = given.given.desk().reference().activityTypes().stream().filter(t -> t.id().value().equals("act-mock-trial")).findFirst().orElseThrow();
        ItemId begun = given.model.begin(given.programme(), Optional.of(Pattern.of(type)));

        given.write(begun, "starts", "2027-01-11");

        assertEquals(GivenActivities.day(2027, 1, 13), given.activity(begun).ends());
    }

    @Test
    void anOwnTypeIsMadeFromAnActivityAndRemovedWithoutIt() {
        ItemId made = given.model.keepType(trial());
        OwnActivityType type = plan().ownActivityTypes().find(made).orElseThrow();
        given.write(GivenActivities.TRIAL, "type", type.id().value());

        given.model.removeType(type);

        assertEquals(Optional.of(3), type.days());
        assertEquals(Optional.empty(), trial().type());
        assertTrue(plan().ownActivityTypes().isEmpty());
    }

    @Test
    void valuesAreKeptAsTheyAreMeant() {
        given.write(GivenActivities.TRIAL, "cost", "12000.5 EUR");
        given.write(GivenActivities.TRIAL, "begins", "14:00");

        assertEquals(Optional.of(Money.parse("12000.50 EUR")), trial().delivery().cost());
        assertEquals(Optional.of(LocalTime.of(14, 0)), trial().setting().begins());
    }
}
