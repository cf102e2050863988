package demarche.ui.packs.part;

import demarche.plan.choice.BriefSort;
import demarche.text.Texts;
import java.util.Locale;

/// What the editions are called where one is chosen, and what each holds.
public record SortWords(Texts texts) {
    public SortWords(Locale locale) {
        this(Texts.of("editions", locale));
    }

    public String caption() {
        return texts.get("editions.choice");
    }

    public String name(BriefSort sort) {
        return switch (sort) {
            case INTERNAL -> texts.get("editions.choice.internal");
            case HEAD -> texts.get("editions.choice.head");
            case CARD -> texts.get("editions.choice.card");
            case IMPLEMENTER -> texts.get("editions.choice.implementer");
            case HAND_OVER -> texts.get("editions.choice.hand-over");
            case PUBLIC -> texts.get("editions.choice.public");
        };
    }

    public String holds(BriefSort sort) {
        return switch (sort) {
            case INTERNAL -> texts.get("editions.holds.internal");
            case HEAD -> texts.get("editions.holds.head");
            case CARD -> texts.get("editions.holds.card");
            case IMPLEMENTER -> texts.get("editions.holds.implementer");
            case HAND_OVER -> texts.get("editions.holds.hand-over");
            case PUBLIC -> texts.get("editions.holds.public");
        };
    }
}
