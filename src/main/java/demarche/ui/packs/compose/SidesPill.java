package demarche.ui.packs.compose;

import demarche.pack.brief.Measured;
import demarche.text.Texts;
import demarche.ui.kit.Icon;
import demarche.ui.kit.Style;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// How many sides the core of the brief takes of those it may have: ochre, and with a sign, when it is too long.
final class SidesPill extends Label {
    private final Texts texts;

    SidesPill(Texts texts) {
        this.texts = texts;
        setId("sides");
        setMinWidth(Region.USE_PREF_SIZE);
        Style.styled(this, Style.SIDES);
    }

    /// @param working whether other pages are on their way
    void show(Optional<Measured> measured, int pages, boolean working) {
        setVisible(measured.isPresent() || working);
        boolean tooLong = measured.filter(Measured::isTooLong).isPresent();
        Style.ATTENTION.on(this, tooLong);
        setGraphic(working && measured.isEmpty() ? null : Icon.inText(tooLong ? "fth-alert-triangle" : "fth-check"));
        setText(measured.map(m -> m.coreSides() == 0 ? texts.get("packs.count", pages) : texts.get("packs.sides", m.coreSides(), Measured.LIMIT)).orElse(texts.get("packs.working")));
        setAccessibleText(tooLong ? texts.get("packs.sides.over", getText()) : getText());
    }
}
