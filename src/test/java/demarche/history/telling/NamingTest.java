package demarche.history.telling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.history.Difference;
import demarche.history.mapping.Field;
import demarche.history.mapping.ItemMapping;
import demarche.history.merge.Place;
import demarche.plan.Activity;
import demarche.plan.Kind;
import demarche.plan.Plan;
import demarche.plan.Programme;
import demarche.plan.choice.ProgrammeStatus;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.reference.Reference;
import demarche.support.GivenDesk;
import demarche.text.Texts;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/// Changes in the words of those who read them.
class NamingTest {
    private static final ItemId NIGHT = ItemId.of("programme", "Night desk");
    private static final Plan PLAN = GivenDesk.plan("Before the vote", "KEN").with(Programme.titled(NIGHT, "Night desk")).with(Activity.titled(ItemId.of("activity", "Trial"), NIGHT, "Mock trial"));
    private static final Naming NAMING = new Naming(List.of(PLAN), Reference.load(), Texts.of("historyview", Locale.UK));

    private static Line line(UnaryOperator<Programme> change) {
        Plan after = PLAN.with(change.apply(PLAN.programmes().find(NIGHT).orElseThrow()));
        return Line.of(Difference.between(PLAN, after).getFirst(), NAMING, "Ines Duarte");
    }

    @Test
    void everyFieldOfEveryKindHasWords() {
        var unnamed = new TreeSet<String>();
        for (Kind kind : Kind.values()) ItemMapping.of(kind).fields().stream().map(Field::name).filter(name -> !Vocabulary.knows(name)).forEach(unnamed::add);

        assertEquals(new TreeSet<>(), unnamed);
    }

    @Test
    void everyKindHasWords() {
        assertTrue(Arrays.stream(Kind.values()).map(NAMING::kind).noneMatch(String::isBlank));
    }

    @Test
    void aStateAddedToAProgrammeIsNamed() {
        assertEquals("State taught: Kenya, in Night desk", line(p -> p.withStates(new TreeSet<>(List.of(new Iso3("KEN"))))).words());
    }

    @Test
    void daysAndChoicesAreWords() {
        assertEquals("Night desk, Starts: nothing → 14 Dec 2026", line(p -> p.withStarts(Optional.of(LocalDate.of(2026, 12, 14)))).words());
        assertEquals("Night desk, Status: draft → ready", line(p -> p.withStatus(ProgrammeStatus.READY)).words());
    }

    @Test
    void aLongTextIsToldWordByWord() {
        Line line = line(p -> p.withPurpose("A purpose that takes more than sixty characters to be told in full, and so is told by its words."));

        assertEquals("Night desk, Purpose", line.words());
        assertTrue(line.wording().isPresent());
    }

    @Test
    void aPieceIsNamedWithWhatItIsAPieceOf() {
        assertEquals("Activity: Mock trial, in Night desk", NAMING.item(PLAN.activities().iterator().next().address()));
    }

    @Test
    void whatNobodyKnowsAnyMoreIsToldByItsKind() {
        assertEquals("Programme", NAMING.item(new demarche.plan.Address(Kind.PROGRAMME, ItemId.of("programme", "gone"))));
        assertEquals("Purpose", NAMING.field(new Place(Kind.PROGRAMME, NIGHT, "/purpose")));
    }
}
