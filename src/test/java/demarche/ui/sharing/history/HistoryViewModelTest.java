package demarche.ui.sharing.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.history.merge.Place;
import demarche.history.telling.Line;
import demarche.history.telling.Sheet;
import demarche.plan.Address;
import demarche.plan.Kind;
import demarche.plan.NamedVersion;
import demarche.plan.Plan;
import demarche.plan.Programme;
import demarche.plan.id.ItemId;
import demarche.support.Fx;
import demarche.support.GivenDesk;
import demarche.text.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.util.Subscription;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The history of a plan that Tomas began and Ines worked on.
class HistoryViewModelTest {
    private static final ItemId ID = ItemId.of("programme", "Night desk");
    @TempDir
    private Path folder;
    private GivenDesk given;
    private HistoryViewModel model;
    private Subscription following;

    @BeforeEach
    void begin() {
        Plan plan = GivenDesk.plan("Before the vote", "KEN").with(Programme.titled(ID, "Night desk").withPurpose("One."));
        given = GivenDesk.in(folder);
        model = new HistoryViewModel(given.desk(), Texts.of("historyview", Locale.UK));
        Fx.run(() -> {
            given.withPlan(plan);
            purpose("Two.");
            given.desk().edit(now -> now.with(now.head().withUnit("Cyber unit")));
            following = model.follow();
            model.open(Optional.empty());
        });
    }

    @AfterEach
    void close() {
        following.unsubscribe();
        given.close();
    }

    private void purpose(String text) {
        given.desk().edit(now -> now.with(now.programmes().find(ID).orElseThrow().withPurpose(text)));
    }

    private String purpose() {
        return given.desk().plan().programmes().find(ID).orElseThrow().purpose();
    }

    private List<Deed> deeds() {
        return model.days().stream().flatMap(day -> day.deeds().stream()).toList();
    }

    private Deed deed(String words) {
        return deeds().stream().filter(d -> d.lines().stream().map(Line::words).anyMatch(words::equals)).findFirst().orElseThrow();
    }

    @Test
    void theLatestDayAndDeedComeFirst() {
        assertEquals(List.of("2026-11-23", "2026-11-19"), model.days().stream().map(day -> day.day().toString()).toList());
        assertEquals(List.of("Before the vote, Unit: nothing → Cyber unit"), deeds().getFirst().lines().stream().map(Line::words).toList());
        assertEquals(List.of("Night desk, Purpose: One. → Two."), deeds().get(1).lines().stream().map(Line::words).toList());
    }

    @Test
    void theLogIsNarrowedToAnItemOrToAField() {
        Fx.run(() -> model.open(Optional.of(new Address(Kind.PROGRAMME, ID))));
        assertEquals(List.of("Ines Duarte", "Tomas Novák"), deeds().stream().map(d -> d.edit().author()).toList());

        Fx.run(() -> model.only(Optional.of(new Place(Kind.PROGRAMME, ID, "/lead"))));

        assertEquals(List.of("Programme: Night desk"), deeds().stream().flatMap(d -> d.lines().stream()).map(Line::words).toList());
    }

    @Test
    void thePlanIsReadAsItWasAtAnyMoment() {
        Deed beginning = deeds().getLast();

        Fx.run(() -> model.see(beginning, "then"));

        var moment = assertInstanceOf(Then.Moment.class, model.thenProperty().get().orElseThrow());
        assertTrue(moment.sheets().get("Programme").getFirst().rows().contains(new Sheet.Row("Purpose", "One.")));
        assertEquals("Two.", purpose());
    }

    @Test
    void twoMomentsAreComparedWhicheverIsChosenFirst() {
        Deed late = deeds().getFirst();
        Deed early = deeds().getLast();

        Fx.run(() -> {
            model.compareFrom(late);
            model.compareTo(early, "between");
        });

        var comparison = assertInstanceOf(Then.Comparison.class, model.thenProperty().get().orElseThrow());
        assertEquals(List.of("Before the vote, Unit: nothing → Cyber unit", "Night desk, Purpose: One. → Two."), comparison.lines().stream().map(Line::words).toList());
    }

    @Test
    void anEditInTheMiddleIsTakenBackAsANewChangeThatUndoTakesBack() {
        Fx.run(() -> model.takeBack(deed("Night desk, Purpose: One. → Two.")));
        assertEquals("One.", purpose());
        assertEquals("Cyber unit", given.desk().plan().head().unit());

        Fx.run(given.desk()::undo);

        assertEquals("Two.", purpose());
    }

    @Test
    void whatSomebodyChangedSinceIsToldBeforeItIsTakenBack() {
        Fx.run(() -> purpose("Three."));

        assertEquals(1, model.takenBack(deed("Night desk, Purpose: One. → Two.")).orElseThrow().changedSince().size());
    }

    @Test
    void aVersionGetsANameAndIsSeenAndComparedAgain() {
        Fx.run(() -> assertEquals(Optional.empty(), model.name("As sent to the minister")));
        Fx.run(() -> purpose("Three."));
        NamedVersion version = model.versions().getFirst();

        Fx.run(() -> model.see(version));
        var moment = assertInstanceOf(Then.Moment.class, model.thenProperty().get().orElseThrow());
        Fx.run(() -> model.compare(version));
        var comparison = assertInstanceOf(Then.Comparison.class, model.thenProperty().get().orElseThrow());

        assertTrue(moment.sheets().get("Programme").getFirst().rows().contains(new Sheet.Row("Purpose", "Two.")));
        assertTrue(comparison.lines().stream().map(Line::words).toList().contains("Night desk, Purpose: Two. → Three."));
    }

    @Test
    void aNameIsNeeded() {
        Fx.run(() -> assertTrue(model.name("  ").isPresent()));

        assertEquals(List.of(), model.versions());
    }
}
