package demarche.plan.choice;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// A language that packs are written in.
public enum PackLanguage {
    ENGLISH("en"),
    FRENCH("fr"),
    SPANISH("es"),
    ARABIC("ar");

    private final String tag;

    PackLanguage(String tag) {
        this.tag = tag;
    }

    /// As typed on a command line: `fr`.
    public String tag() {
        return tag;
    }

    public Locale locale() {
        return Locale.of(tag);
    }

    public static Optional<PackLanguage> tagged(String tag) {
        return Arrays.stream(values()).filter(language -> language.tag.equals(tag)).findFirst();
    }
}
