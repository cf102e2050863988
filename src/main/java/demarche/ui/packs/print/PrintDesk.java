package demarche.ui.packs.print;

import demarche.text.Texts;
import demarche.ui.kit.Background;
import demarche.ui.kit.Surface;
import java.util.Locale;
import javafx.beans.property.Property;

/// Where anything of Demarche is printed from: asks how, over the screen in front, and remembers the printer.
///
/// @param last the printer used before; empty text for none
public record PrintDesk(Printers printers, Background background, Surface surface, Property<String> last, Locale locale) {
    public void open(ToPrint wanted) {
        var model = new PrintViewModel(this, wanted, Texts.of("preview", locale));
        var panel = new PrintPanel(model, surface::lift);
        surface.lay(panel, panel::begin);
        model.begin();
    }
}
