package demarche.ui.packs.occasion;

import demarche.plan.Pack;
import demarche.plan.part.Clearance;
import demarche.text.Texts;
import demarche.ui.kit.Style;
import demarche.ui.kit.form.Caption;
import demarche.ui.kit.part.Card;
import demarche.ui.kit.part.EvenColumns;
import demarche.ui.packs.part.ItemForm;
import demarche.ui.packs.part.OpenPack;
import java.util.function.BiFunction;
import javafx.scene.layout.VBox;

/// Who saw the pack and answers for it, and the critical date on its cover.
public final class ClearanceCard {
    private final ItemForm<Pack> form;
    private final Card card;

    public ClearanceCard(OccasionModel model) {
        Texts texts = model.words().texts();
        form = new ItemForm<>(texts, model::edit);
        card = Card.of(texts.get("packs.clearance")).body(Style.styled(new VBox(
                new EvenColumns(120, 12,
                        form.date(Caption.of("pack-critical-on", texts.get("packs.clearance.critical-on")), p -> p.clearance().criticalOn(), in(Clearance::withCriticalOn)),
                        form.time(Caption.of("pack-critical-at", texts.get("packs.clearance.critical-at")), p -> p.clearance().criticalAt(), in(Clearance::withCriticalAt))),
                form.area(Caption.of("pack-critical-reason", texts.get("packs.clearance.critical-reason")), 2, p -> p.clearance().criticalReason(), in(Clearance::withCriticalReason)),
                form.area(Caption.of("pack-cleared-by", texts.get("packs.clearance.cleared-by")).help(texts.get("packs.clearance.cleared-by.help")), 2, p -> p.clearance().clearedBy(), in(Clearance::withClearedBy)),
                form.text(Caption.of("pack-through", texts.get("packs.clearance.through")), p -> p.clearance().through(), in(Clearance::withThrough)),
                form.area(Caption.of("pack-contact", texts.get("packs.clearance.contact")).help(texts.get("packs.clearance.contact.help")), 2, p -> p.clearance().contact(), in(Clearance::withContact))),
                Style.GAP_12));
    }

    private static <T> BiFunction<Pack, T, Pack> in(BiFunction<Clearance, T, Clearance> with) {
        return (pack, given) -> pack.withClearance(with.apply(pack.clearance(), given));
    }

    public Card card() {
        return card;
    }

    public void show(OpenPack.Now now) {
        form.show(now.pack(), now.pack().id());
    }
}
