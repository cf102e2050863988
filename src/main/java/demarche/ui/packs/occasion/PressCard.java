package demarche.ui.packs.occasion;

import demarche.plan.Pack;
import demarche.plan.part.Press;
import demarche.text.Texts;
import demarche.ui.kit.Style;
import demarche.ui.kit.form.Caption;
import demarche.ui.kit.part.Card;
import demarche.ui.kit.part.EvenColumns;
import demarche.ui.packs.part.ItemForm;
import demarche.ui.packs.part.OpenPack;
import java.util.function.BiFunction;
import javafx.scene.layout.VBox;

/// The press line of the pack, from when it may be used, and who speaks.
public final class PressCard {
    private final ItemForm<Pack> form;
    private final Card card;

    public PressCard(OccasionModel model) {
        Texts texts = model.words().texts();
        form = new ItemForm<>(texts, model::edit);
        card = Card.of(texts.get("packs.press")).body(Style.styled(new VBox(
                form.area(Caption.of("pack-press-line", texts.get("packs.press.line")).help(texts.get("packs.press.line.help")), 4, p -> p.press().pressLine(), in(Press::withPressLine)),
                form.area(Caption.of("pack-press-before", texts.get("packs.press.before")), 2, p -> p.press().pressBefore(), in(Press::withPressBefore)),
                new EvenColumns(120, 12, form.date(Caption.of("pack-press-on", texts.get("packs.press.on")), p -> p.press().pressOn(), in(Press::withPressOn)),
                        form.time(Caption.of("pack-press-at", texts.get("packs.press.at")), p -> p.press().pressAt(), in(Press::withPressAt))),
                form.zone(Caption.of("pack-press-zone", texts.get("packs.press.zone")), p -> p.press().pressZone(), in(Press::withPressZone)),
                form.text(Caption.of("pack-speaker", texts.get("packs.press.speaker")), p -> p.press().speaker(), in(Press::withSpeaker))), Style.GAP_12));
    }

    private static <T> BiFunction<Pack, T, Pack> in(BiFunction<Press, T, Press> with) {
        return (pack, given) -> pack.withPress(with.apply(pack.press(), given));
    }

    public Card card() {
        return card;
    }

    public void show(OpenPack.Now now) {
        form.show(now.pack(), now.pack().id());
    }
}
