package demarche.ui.kit.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.insight.map.Atlas;
import demarche.pack.figure.Place;
import demarche.plan.id.Iso3;
import demarche.reference.Reference;
import demarche.support.DirectBackground;
import demarche.support.Fx;
import demarche.support.Gallery.Look;
import demarche.text.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.event.Event;
import javafx.geometry.NodeOrientation;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WorldMapPaneTest {
    private static final Reference REFERENCE = Reference.load();
    private static final Sheets SHEETS = Sheets.of(REFERENCE);
    private static final Iso3 TUVALU = new Iso3("TUV");
    private static final Iso3 KENYA = new Iso3("KEN");
    private final List<Iso3> opened = new ArrayList<>();
    private WorldMapPane map;

    @BeforeEach
    void aMap() {
        Fx.run(() -> {
            Texts texts = Texts.of("map", Locale.ENGLISH);
            Atlas atlas = Atlas.of(REFERENCE.on(LocalDate.of(2026, 11, 23)), Optional.empty(), List.of(), texts);
            map = new WorldMapPane(SHEETS, new DirectBackground(), texts).onOpen(opened::add);
            map.show(atlas.colouring(atlas.find("conventions").orElseThrow()), Map.of());
            var scene = new Scene(new StackPane(map), 1000, 490);
            Look.light(1000, 490).theme().withLocale(Locale.forLanguageTag("ar")).applyTo(scene);
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        });
    }

    private void press(KeyCode key, boolean shift) {
        Fx.run(() -> Event.fireEvent(map, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, shift, false, false, false)));
    }

    private Optional<Iso3> at(Iso3 state) {
        return Fx.call(() -> {
            Place place = SHEETS.places().get(state);
            map.choose(state);
            return map.stateAt(map.camera().toViewX(place.x()), map.camera().toViewY(place.y()));
        });
    }

    @Test
    void everyStateIsFoundWhereItIsPointedAt() {
        Fx.run(() -> map.zoom(8));
        List<Iso3> lost = SHEETS.places().keySet().stream().filter(s -> !at(s).equals(Optional.of(s))).toList();

        assertEquals(List.of(), lost);
        assertEquals(195, SHEETS.places().size());
    }

    @Test
    void aStateTooSmallToSeeIsFoundByItsDot() {
        assertEquals(Optional.of(TUVALU), at(TUVALU));
    }

    @Test
    void shiftWithAnArrowChoosesTheNextStateAndEnterOpensIt() {
        Fx.run(() -> map.chosenProperty().set(Optional.of(KENYA)));

        press(KeyCode.DOWN, true);
        press(KeyCode.ENTER, false);

        assertEquals(List.of(new Iso3("TZA")), opened);
    }

    @Test
    void keysZoomAndLeadBackToTheWholeWorld() {
        press(KeyCode.PLUS, false);
        double closer = Fx.call(() -> map.closenessProperty().get());
        press(KeyCode.DIGIT0, false);

        assertTrue(closer > 1.4);
        assertEquals(1, Fx.call(() -> map.closenessProperty().get()), 1e-9);
    }

    @Test
    void itNeverMirrors() {
        assertEquals(NodeOrientation.LEFT_TO_RIGHT, Fx.call(() -> map.getEffectiveNodeOrientation()));
    }
}
