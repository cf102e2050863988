package demarche.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.plan.OwnFact;
import demarche.plan.id.FactKey;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.support.GivenDesk;
import demarche.text.Texts;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnFactsViewModelTest {
    @TempDir
    private Path folder;

    private final List<String> went = new ArrayList<>();
    private GivenDesk given;
    private OwnFactsViewModel model;

    @BeforeEach
    void open() {
        given = GivenDesk.in(folder).withPlan(GivenDesk.plan("Night desk", "KEN").with(own("a", "KEN", "treaty:ETS185", "signatory"))
                .with(own("b", "GTM", "vote:A/RES/74/247", "perhaps")));
        model = new OwnFactsViewModel(given.desk(), Texts.of("settings", Locale.UK),
                new SettingsScreen.Doors(() -> {}, state -> went.add(state.code()), (sentence, _) -> went.add(sentence), _ -> {}));
    }

    @AfterEach
    void close() {
        given.close();
    }

    private static OwnFact own(String id, String state, String fact, String value) {
        return new OwnFact(new ItemId(id), new Iso3(state), new FactKey(fact), value, LocalDate.of(2026, 10, 1), "Note of the embassy", "Ines Duarte");
    }

    @Test
    void everyFactIsSaidWithItsSource() {
        var line = model.lines().getLast();

        assertEquals("Kenya, Budapest Convention: signed", line.sentence());
        assertEquals("our own: Note of the embassy, since 1 Oct 2026. Entered by Ines Duarte", line.source());
    }

    @Test
    void oneThatDoesNotCountSaysWhy() {
        var line = model.lines().getFirst();

        assertTrue(line.problem().orElseThrow().startsWith("“perhaps” is not one of yes, no"), line.toString());
    }

    @Test
    void theWayBackIsOneEditThatCanBeUndone() {
        model.goBack(model.lines().getLast());

        assertEquals(1, given.desk().plan().ownFacts().size());
        assertEquals(List.of("Kenya, Budapest Convention: the fact of our own is gone."), went);

        given.desk().undo();

        assertEquals(2, given.desk().plan().ownFacts().size());
    }

    @Test
    void itsStateIsOneStepAway() {
        model.openState(model.lines().getLast());

        assertEquals(List.of("KEN"), went);
    }
}
