package demarche.ui.states;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.plan.StateGroup;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.plan.choice.BoardPart;
import demarche.support.Fx;
import demarche.support.Gallery.Look;
import demarche.ui.kit.Screen;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javafx.event.ActionEvent;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Slider;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Getting about by keyboard alone.
class StatesKeysTest {
    @TempDir
    Path folder;
    private GivenStates given;
    private StatesScreen screen;
    private Scene scene;

    @BeforeEach
    void aScreen() {
        given = GivenStates.of(GivenStates.OF_2026, folder);
        Fx.run(() -> {
            screen = new StatesScreen(given.desk(), given.given().preferences(), Locale.UK, new StatesScreen.Doors(_ -> {}, _ -> {}, _ -> {}, (_, _) -> {}, new StatesScreen.Talks(_ -> {}, _ -> {})));
            screen.shown();
            scene = new Scene((Parent) screen.view(), 1080, 724);
            Look.light(1080, 724).theme().applyTo(scene);
            dress();
        });
    }

    private void dress() {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }

    @AfterEach
    void close() {
        given.given().close();
    }

    private void press(String id, KeyCode key, boolean control, boolean alt) {
        Fx.run(() -> {
            Node node = id.isEmpty() ? scene.getRoot() : scene.lookup(id);
            Event.fireEvent(node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, control, alt, false));
            dress();
        });
    }

    private boolean showsProfile() {
        return Fx.call(() -> scene.lookup("#back") != null);
    }

    @Test
    void enterOpensTheProfileAndAltLeftLeadsBack() {
        press("#states", KeyCode.ENTER, false, false);
        boolean opened = showsProfile();
        press("", KeyCode.LEFT, false, true);

        assertTrue(opened);
        assertFalse(showsProfile());
    }

    @Test
    void twoMarkedRowsAreComparedByControlD() {
        Fx.run(() -> {
            var table = (TableView<?>) scene.lookup("#states");
            table.getSelectionModel().clearSelection();
            table.getSelectionModel().selectIndices(0, 2);
            dress();
        });
        boolean offered = Fx.call(() -> !scene.lookup("#compare-marked").isDisabled());
        press("#states", KeyCode.J, true, false);

        assertTrue(offered);
        assertEquals(2, Fx.call(() -> scene.getRoot().lookupAll(".compared-head .hyperlink").size()));
    }

    @Test
    void whatIsTheSameUnfoldsOnDemand() {
        Fx.run(() -> {
            screen.compare(List.of(GivenStates.GTM, new Iso3("MEX")));
            dress();
        });
        int folded = Fx.call(() -> scene.getRoot().lookupAll(".compared-line").size());
        Fx.run(() -> {
            ((Hyperlink) scene.lookup("#same")).fire();
            dress();
        });

        assertTrue(Fx.call(() -> scene.getRoot().lookupAll(".compared-line").size()) > folded);
    }

    @Test
    void controlFLeadsToTheFilter() {
        press("", KeyCode.F, true, false);

        assertEquals("filter", Fx.call(() -> scene.getFocusOwner().getId()));
    }

    @Test
    void enterCommitsAFieldOfTheJudgementAndTheKeyboardStaysThere() {
        Fx.run(() -> {
            screen.openState(GivenStates.GTM);
            screen.profile().judgement().editTarget();
            dress();
            var decision = (TextField) scene.lookup("#judgement-decision");
            decision.requestFocus();
            decision.setText("Answer by June");
            decision.fireEvent(new ActionEvent());
        });

        assertEquals("Answer by June", given.desk().plan().target(GivenStates.GTM).orElseThrow().decisionAsked());
        assertEquals("judgement-decision", Fx.call(() -> scene.getFocusOwner().getId()));
    }

    private void click(String id) {
        Fx.run(() -> {
            if (!(scene.lookup(id) instanceof ButtonBase button)) throw new AssertionError(id);
            button.requestFocus();
            button.fire();
            dress();
        });
    }

    private long sources() {
        return Fx.call(() -> (long) scene.getRoot().lookupAll(".source").size());
    }

    @Test
    void fromAnyNumberOfTheBoardTwoClicksLeadToItsSource() {
        Fx.run(() -> {
            ((TableView<?>) scene.lookup("#states")).getSelectionModel().select(3);
            dress();
        });
        for (BoardPart part : BoardPart.values()) {
            long before = sources();
            click("#facts-" + part.name().toLowerCase(Locale.ROOT));

            assertTrue(sources() > before, part.name());
        }
    }

    @Test
    void aWeightSetByKeyIsKeptWhenTheKeyIsLetGo() {
        click("#weights");
        boolean focused = Fx.call(() -> "weight-votes".equals(scene.getFocusOwner().getId()));
        Fx.run(() -> {
            ((Slider) scene.lookup("#weight-votes")).increment();
            dress();
        });
        Map<BoardPart, Integer> held = given.desk().plan().head().weights();
        Fx.run(() -> Event.fireEvent(scene.lookup("#weight-votes"), new KeyEvent(KeyEvent.KEY_RELEASED, "", "", KeyCode.RIGHT, false, false, false, false)));

        assertTrue(focused);
        assertEquals(Map.of(), held);
        assertEquals(Map.of(BoardPart.VOTES, 30), given.desk().plan().head().weights());
    }

    @Test
    void theSlidersGoAwayByEscapeAndTheKeyboardIsBackOnTheirButton() {
        click("#weights");
        press("#weight-votes", KeyCode.ESCAPE, false, false);

        assertEquals("weights", Fx.call(() -> scene.getFocusOwner().getId()));
        assertTrue(Fx.call(() -> scene.lookup("#weight-votes") == null));
    }

    @Test
    void howTheScoreIsMadeStandsOnTheOtherSideOfTheCard() {
        click("#how");
        boolean turned = Fx.call(() -> scene.lookup("#facts-votes") == null);
        click("#how");

        assertTrue(turned);
        assertTrue(Fx.call(() -> scene.lookup("#facts-votes") != null));
    }

    @Test
    void aJudgementIsWrittenAnewAndTheKeyboardComesBack() {
        int before = given.desk().plan().assessments(GivenStates.GTM).size();
        Fx.run(() -> {
            screen.openState(GivenStates.GTM);
            dress();
            ((Hyperlink) scene.lookup("#revise")).fire();
            dress();
            ((TextArea) scene.lookup("#assess-why")).setText("The foreign ministry has spoken.");
            ((Button) scene.lookup("#assess-save")).fire();
            dress();
        });

        var history = given.desk().plan().assessments(GivenStates.GTM);
        assertEquals(before + 1, history.size());
        assertEquals("The foreign ministry has spoken.", history.getLast().rationale());
        assertEquals("revise", Fx.call(() -> scene.getFocusOwner().getId()));
    }

    @Test
    void escapeLeavesAForecastUnwritten() {
        int before = given.desk().plan().forecasts().size();
        Fx.run(() -> {
            screen.openState(GivenStates.GTM);
            dress();
            ((Hyperlink) scene.lookup("#forecast-evt-gm-dtg")).fire();
            dress();
        });
        press("#forecast-expected", KeyCode.ESCAPE, false, false);

        assertEquals(before, given.desk().plan().forecasts().size());
        assertEquals("forecast-evt-gm-dtg", Fx.call(() -> scene.getFocusOwner().getId()));
    }

    @Test
    void whatWasHeardIsKeptInTwoSteps() {
        int before = given.desk().plan().hearings().size();
        Fx.run(() -> {
            screen.openState(GivenStates.GTM);
            dress();
            ((Hyperlink) scene.lookup("#hear-con-cost")).fire();
            dress();
            ((TextField) scene.lookup("#hearing-by")).setText("Ministry of Finance");
            ((Button) scene.lookup("#hearing-save")).fire();
            dress();
        });

        assertEquals(before + 1, given.desk().plan().hearings().size());
        assertEquals("hear-con-cost", Fx.call(() -> scene.getFocusOwner().getId()));
    }

    @Test
    void anOutcomeIsEnteredWithItsSource() {
        Fx.run(() -> {
            screen.openState(new Iso3("KEN"));
            dress();
            ((Hyperlink) scene.lookup("#outcome-evt-gm-1")).fire();
            dress();
            ((Button) scene.lookup("#outcome-save")).fire();
            ((TextField) scene.lookup("#outcome-source")).setText("Note from New York, July 2026");
            ((Button) scene.lookup("#outcome-save")).fire();
            dress();
        });

        assertEquals("Note from New York, July 2026", given.desk().plan().forecasts().stream().filter(f -> f.event().value().equals("evt-gm-1")).findFirst().orElseThrow().outcomeSource());
    }

    @Test
    void aProfileLeadsToStatesLikeItAndLaysThemBeside() {
        Fx.run(() -> {
            screen.openState(GivenStates.GTM);
            dress();
        });
        Fx.run(() -> {
            ((Button) scene.getRoot().lookupAll(".button").stream().filter(b -> b.getId() != null && b.getId().matches("compare-[A-Z]{3}")).findFirst().orElseThrow()).fire();
            dress();
        });

        assertFalse(showsProfile());
        assertEquals(2, Fx.call(() -> scene.getRoot().lookupAll(".compared-head .hyperlink").size()));
    }

    @Test
    void theStateOfAProfileGoesIntoAGroupOnce() {
        var islands = StateGroup.chosen(ItemId.of("group", "visited"), "Visited", new TreeSet<>());
        Fx.run(() -> {
            given.desk().edit(plan -> plan.with(islands));
            screen.openState(GivenStates.GTM);
            dress();
            openMenu();
            addToGroup().getItems().getFirst().fire();
            openMenu();
        });

        assertEquals(Set.of(GivenStates.GTM), given.desk().plan().stateGroups().find(islands.id()).orElseThrow().states());
        assertTrue(Fx.call(() -> addToGroup().getItems().getFirst().isDisable()));
    }

    private void openMenu() {
        addToGroup().getOnShowing().handle(new Event(MenuButton.ON_SHOWING));
    }

    private MenuButton addToGroup() {
        return (MenuButton) scene.lookup("#add-state-to-group");
    }

    @Test
    void theKeysOfTheScreenAreToldOnTheSheetOfKeys() {
        assertEquals(List.of("Ctrl F", "Ctrl J", "Alt ←"), screen.keys().stream().map(Screen.Key::shown).toList());
    }

    @Test
    void thePlaceCountsTheTargetStates() {
        assertEquals(Optional.of(12), screen.count().getValue().map(c -> c.number()));
    }
}
