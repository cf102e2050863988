package demarche.ui.kit.form;

import demarche.plan.limit.Limits;
import demarche.plan.limit.Refused;
import demarche.text.Texts;
import java.util.Locale;
import java.util.Optional;

/// Says beside a field why what was entered cannot be kept.
public record Refusals(Texts texts) {

    public static Refusals in(Locale locale) {
        return new Refusals(Texts.of("kit", locale));
    }

    public String sentence(Refused refused) {
        return switch (refused.reason()) {
            case EMPTY_TITLE -> texts.get("kit.refused.empty");
            case TOO_LONG -> texts.get("kit.refused.long", Limits.TITLE, Limits.TEXT);
            case CONTROL_CHARACTER -> texts.get("kit.refused.control");
            case OUT_OF_RANGE -> texts.get("kit.refused.range");
        };
    }

    /// Runs an edit; empty where it was made, else why it could not be.
    public Optional<String> trying(Runnable edit) {
        try {
            edit.run();
            return Optional.empty();
        } catch (Refused refused) {
            return Optional.of(sentence(refused));
        }
    }
}
