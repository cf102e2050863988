package demarche.library;

import static demarche.library.Libraries.PLAN;
import static org.junit.jupiter.api.Assertions.assertEquals;

import demarche.library.store.SearchHit;
import demarche.plan.Activity;
import demarche.plan.Plan;
import demarche.plan.Programme;
import demarche.plan.TargetState;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTest {
    @TempDir
    private Path folder;
    private PlanLibrary library;

    @BeforeEach
    void givenAPlanWithWords() throws LibraryProblem {
        library = Libraries.open(folder.resolve("library.db"));
        Plan plan = Libraries.plan()
                .with(Activity.titled(new ItemId("mission"), Libraries.DESK.id(), "Misión técnica").withPlace("São Tomé").withLead("Līga Ozola"))
                .with(Programme.titled(new ItemId("norms"), "Norm 13(d) at work").withPurpose("After the night watch"))
                .with(TargetState.of(new ItemId("tuvalu"), new Iso3("TUV")).withDecisionAsked("Abstained, and said why"));
        library.importPlan(plan, Libraries.firstLog(library, plan));
    }

    @AfterEach
    void close() throws LibraryProblem {
        library.close();
    }

    @ParameterizedTest
    @CsvSource({"mision, mission", "MISIÓN, mission", "sao t, mission", "liga, mission", "tuv, tuvalu", "abst, tuvalu", "13(d), norms", "night des, night-desk"})
    void beginningsOfWordsFindWithoutAccentsAndCapitals(String typed, String found) throws LibraryProblem {
        assertEquals(List.of(found), ids(typed));
    }

    @Test
    void aTitleCountsMoreThanATextBelowIt() throws LibraryProblem {
        assertEquals(List.of("night-desk", "norms"), ids("nigh"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "*", "\"", "\"\"\"", "'", "(", ")", "-", "^", "\u0000", "***", "…"})
    void signsAloneFindNothing(String typed) throws LibraryProblem {
        assertEquals(List.of(), ids(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"title:night", "night OR abstained", "NEAR(night desk)", "night NOT desk", "{title text}:night", "night\" OR \"abstained",
        "night'; DROP TABLE item; --", "night\u0000desk* AND", "𝕏night"})
    void whatLooksLikeAQueryIsOnlyWords(String typed) throws LibraryProblem {
        library.search(PLAN, typed, 10).forEach(hit -> assertEquals("night-desk", hit.id().value()));
        assertEquals(List.of("tuvalu"), ids("abstained"));
    }

    @Test
    void anEditedTextIsFoundByItsNewWordsOnly() throws LibraryProblem {
        var session = library.load(PLAN).session(Libraries.ines(library), Libraries.CLOCK);

        Libraries.edit(library, session, plan -> plan.with(Libraries.DESK.withTitle("Early shift").withPurpose("")));

        assertEquals(List.of("night-desk"), ids("shift"));
        assertEquals(List.of("norms"), ids("night"));
    }

    @Test
    void anotherPlanIsNotSearched() throws LibraryProblem {
        assertEquals(List.of(), library.search(new ItemId("another"), "night", 10));
    }

    private List<String> ids(String typed) throws LibraryProblem {
        return library.search(PLAN, typed, 10).stream().map(SearchHit::id).map(ItemId::value).toList();
    }
}
