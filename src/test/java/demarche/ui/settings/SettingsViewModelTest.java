package demarche.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.library.LibraryProblem;
import demarche.plan.handling.Handling;
import demarche.support.DirectBackground;
import demarche.support.GivenDesk;
import demarche.text.Texts;
import demarche.ui.desk.Appearance;
import demarche.ui.desk.Preferences;
import demarche.ui.kit.part.Notice;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsViewModelTest {
    @TempDir
    private Path folder;
    private GivenDesk given;
    private SettingsViewModel model;

    @BeforeEach
    void open() {
        given = GivenDesk.in(folder).withPlan(GivenDesk.plan("Night desk", "KEN"));
        model = new SettingsViewModel(given.desk(), given.preferences(), Texts.of("settings", Locale.UK), new SettingsScreen.Doors(() -> {}, _ -> {}, (_, _) -> {}, _ -> {}));
    }

    @AfterEach
    void close() {
        given.close();
    }

    @Test
    void whatThePersonWantsIsKeptForTheNextStart() throws LibraryProblem {
        given.preferences().appearanceProperty().set(Appearance.DARK);
        given.preferences().textPercentProperty().set(150);
        given.preferences().markingProperty().set(Handling.RED);
        given.preferences().staleMonthsProperty().set(24);
        model.takeName("Amina Mwangi");

        Preferences next = Preferences.of(given.library(), new DirectBackground(), "somebody");

        assertEquals(Appearance.DARK, next.appearanceProperty().get());
        assertEquals(150, next.textPercentProperty().get());
        assertEquals(Handling.RED, next.markingProperty().get());
        assertEquals(24, next.staleMonthsProperty().get());
        assertEquals("Amina Mwangi", next.nameProperty().get());
    }

    @Test
    void aSettingThatCannotBeReadIsTheUsualOne() throws LibraryProblem {
        given.library().putSetting("text-percent", "999");
        given.library().putSetting("appearance", "PURPLE");

        Preferences next = Preferences.of(given.library(), new DirectBackground(), "somebody");

        assertEquals(100, next.textPercentProperty().get());
        assertEquals(Appearance.SYSTEM, next.appearanceProperty().get());
        assertEquals("somebody", next.nameProperty().get());
    }

    @Test
    void thePlanTakesTitleUnitAndMarking() {
        model.takeTitle("Day desk");
        model.takeUnit("Cyber unit");
        model.takeMarking(Handling.GREEN);

        var head = given.desk().plan().head();
        assertEquals("Day desk", head.title());
        assertEquals("Cyber unit", head.unit());
        assertEquals(Handling.GREEN, head.handling());
    }

    @Test
    void aBlankTitleIsRefused() {
        assertEquals(Optional.of("A plan needs a title."), model.takeTitle(""));
        assertEquals("Night desk", given.desk().plan().title());
    }

    @Test
    void theDayThatThePlanKeepsIsSaid() {
        assertEquals("The plan follows today.", model.dayUsed());

        given.desk().keepDay(Optional.of(LocalDate.of(2019, 12, 31)));

        assertEquals("The plan keeps 31 Dec 2019.", model.dayUsed());
    }

    @Test
    void aLineThatIsTooLongIsRefused() {
        assertTrue(model.takeUnit("x".repeat(201)).isPresent());
    }

    @Test
    void aBackupIsACopyOfTheLibrary() {
        model.backUp(folder.resolve(model.suggestedBackup()));

        assertTrue(Files.exists(folder.resolve("library-2026-11-23.db")));
        assertEquals(Notice.Tone.DONE, model.noticeProperty().get().orElseThrow().tone());
    }

    @Test
    void aWholeLibraryIsSaidToBeWhole() {
        model.check();

        assertEquals(List.of(), model.findingsProperty().get());
        assertTrue(model.noticeProperty().get().orElseThrow().happened().startsWith("The library is whole: one plan and 2 items"));
    }

    @Test
    void whatACheckFindsIsMendedWithACopyKept() throws SQLException {
        givenAnItemThatItsHistoryDidNotMake();

        model.check();
        List<String> found = model.findingsProperty().get();
        model.repair();

        assertTrue(!found.isEmpty());
        assertEquals(List.of(), model.findingsProperty().get());
        assertTrue(Files.exists(folder.resolve("library-before-repair.db")));
        assertEquals("Night desk", given.desk().plan().title());
    }

    private void givenAnItemThatItsHistoryDidNotMake() throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("library.db")); var statement = connection.createStatement()) {
            statement.executeUpdate("UPDATE item SET body = replace(body, 'KEN', 'GTM') WHERE kind = 'target-state'");
        }
    }
}
