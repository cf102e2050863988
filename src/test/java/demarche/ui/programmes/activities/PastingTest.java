package demarche.ui.programmes.activities;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.plan.Activity;
import demarche.plan.Kind;
import demarche.plan.Plan;
import demarche.plan.choice.Mode;
import demarche.plan.id.ItemId;
import demarche.plan.id.LanguageTag;
import demarche.plan.id.TopicId;
import demarche.plan.part.Attendance;
import demarche.support.Fx;
import demarche.support.RandomItems;
import demarche.ui.programmes.activities.paste.Pasted;
import demarche.ui.programmes.activities.paste.PastedRow;
import demarche.ui.programmes.activities.paste.Pasting;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Activities that go to a spreadsheet and come back.
class PastingTest {
    private static final List<String> NASTY = List.of("=1+1", "+49", "-5", "@SUM(A1)", "1e5", "00123", "2026-12-14", "say \"hi\"", "\"quoted\"", "ندوة", "🌍", "it's", "'=x", "a;b", "TRUE", "=cmd|' /C calc'!A0");
    private static final Pasting.Place NOWHERE = new Pasting.Place(List.of(), List.of());
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

    private Pasted preview(String text) {
        return given.model.preview(GivenActivities.PROGRAMME, text, NOWHERE);
    }

    private static Activity random(Random random, int number) {
        var any = new RandomItems(random, () -> NASTY.get(random.nextInt(NASTY.size())));
        Activity made = (Activity) any.item(Kind.ACTIVITY, new ItemId("a-" + number));
        Activity plain = Activity.titled(made.id(), GivenActivities.PROGRAMME, number + " " + NASTY.get(random.nextInt(NASTY.size()))).withPlace(NASTY.get(random.nextInt(NASTY.size()))).withLead(made.lead())
                .withStatus(made.status()).withStarts(GivenActivities.day(2027, 1, 1 + random.nextInt(28))).withEnds(GivenActivities.day(2027, 2, 1 + random.nextInt(28)));
        var topics = new TreeSet<>(random.nextBoolean() ? List.of(new TopicId("cc-evidence"), new TopicId("bc-art-15")) : List.of());
        return plain.withTopics(topics).withStates(made.states()).withAttendance(new Attendance(NASTY.get(random.nextInt(NASTY.size())), made.attendance().planned(), made.attendance().attended(), Optional.of(3), Optional.empty()))
                .withSetting(plain.setting().withZone(Optional.of(ZoneId.of("Pacific/Fiji"))).withBegins(Optional.of(LocalTime.of(9, 30))).withMode(Optional.of(Mode.HYBRID)).withLanguages(new TreeSet<>(List.of(new LanguageTag("fr"), new LanguageTag("pt-br")))))
                .withDelivery(plain.delivery().withCost(Optional.of(any.money())).withDeliverables("one\ttwo\n\"three\" " + made.lead()).withEvidence(NASTY.get(random.nextInt(NASTY.size()))).withLead(made.lead()).withStatus(made.status()));
    }

    private static Activity blank(Activity activity) {
        return Activity.titled(activity.id(), activity.programme(), "blank");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13})
    void everyValueComesBackFromTheClipboard(long seed) {
        var random = new Random(seed);
        List<Activity> made = IntStream.range(0, 25).mapToObj(i -> random(random, i)).toList();
        given.given.desk().edit(p -> made.stream().reduce(p, Plan::with, (a, _) -> a));
        String clip = given.model.copy(made).text();
        given.given.desk().edit(p -> made.stream().map(PastingTest::blank).reduce(p, Plan::with, (a, _) -> a));

        Pasted pasted = preview(clip);
        given.model.paste(pasted);

        assertEquals(List.of(), pasted.rows().stream().flatMap(r -> r.refused().stream()).toList(), "seed " + seed);
        assertEquals(made, made.stream().map(a -> given.activity(a.id())).toList(), "seed " + seed);
    }

    @Test
    void whatWasCopiedChangesNothing() {
        Pasted pasted = preview(given.model.copy(plan().activities().stream().toList()).text());

        assertEquals(3, pasted.count(PastedRow.Kind.SAME));
        assertEquals(List.of(), pasted.unknown());
    }

    @Test
    void aPasteIsOneStepOfUndo() {
        Plan before = plan();

        given.model.paste(preview("Activity\tPlace\nMock trial\tXela\nField visit\tCobán\n"));
        long after = plan().activities().size();
        given.given.desk().undo();

        assertEquals(4, after);
        assertEquals(before, plan());
    }

    @Test
    void aCellThatIsRefusedIsToldAndTheOthersAreTaken() {
        PastedRow row = preview("Activity\tPlanned\tPlace\nMock trial\tmany\tXela\n").rows().getFirst();

        assertEquals(PastedRow.Kind.CHANGED, row.kind());
        assertEquals(List.of("Planned: “many” is no whole number."), row.refused());
        assertEquals("Xela", row.activity().place());
    }

    @Test
    void bothDaysMayMoveBeyondTheOldOnes() {
        PastedRow row = preview("Activity\tFirst day\tLast day\nMock trial\t2027-03-01\t2027-03-02\n").rows().getFirst();

        assertEquals(List.of(), row.refused());
        assertEquals(GivenActivities.day(2027, 3, 2), row.activity().ends());
    }

    @Test
    void aRowWithoutATitleIsLeftOut() {
        Pasted pasted = preview("Activity\tPlace\n\tXela\n");

        assertEquals(PastedRow.Kind.REFUSED, pasted.rows().getFirst().kind());
        assertTrue(!pasted.doesSomething());
    }

    @Test
    void aColumnThatIsNotKnownIsNamed() {
        assertEquals(List.of("Weather"), preview("Activity\tPlace\tWeather\nField visit\tCobán\tsunny\n").unknown());
    }

    @Test
    void withoutAHeaderCellsGoWhereTheKeyboardIs() {
        var columns = List.of(given.model.columns().column("place"), given.model.columns().column("planned"));
        var place = new Pasting.Place(columns, List.of(given.activity(GivenActivities.TRIAL), given.activity(GivenActivities.CLINIC)));

        given.model.paste(given.model.preview(GivenActivities.PROGRAMME, "Xela\t12\nCobán\t20\n", place));

        assertEquals("Xela", given.activity(GivenActivities.TRIAL).place());
        assertEquals(Optional.of(20), given.activity(GivenActivities.CLINIC).attendance().planned());
    }

    @Test
    void aTextWhoseLineBreaksTheSpreadsheetLostStaysAsItIs() {
        given.write(GivenActivities.TRIAL, "deliverables", "one\ntwo");

        Pasted pasted = preview("Activity\tDeliverables\nMock trial\tone two\n");

        assertEquals(PastedRow.Kind.SAME, pasted.rows().getFirst().kind());
    }

    @Test
    void newActivitiesMayWaitForOneAnother() {
        Pasted pasted = preview("Activity\tAfter\nSecond visit\tFirst visit\nFirst visit\tMock trial\n");

        assertEquals(List.of(), pasted.rows().stream().flatMap(r -> r.refused().stream()).toList());
        assertEquals(Set.of(pasted.rows().getLast().activity().id()), pasted.rows().getFirst().activity().when().after());
    }

    @Test
    void aCircleInAPasteIsRefusedWhereItCloses() {
        Pasted pasted = preview("Activity\tAfter\nSecond visit\tFirst visit\nFirst visit\tSecond visit\n");

        assertEquals(List.of("After: “Second visit” waits for this one already."), pasted.rows().getLast().refused());
    }
}
