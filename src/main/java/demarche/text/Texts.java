package demarche.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The sentences of one part of Demarche in one language, from `resources/demarche/i18n/NAME.properties`.
/// Whole sentences with numbered places; a key that is missing is a mistake of ours and throws.
public final class Texts {
    private final ResourceBundle bundle;
    private final Locale locale;

    private Texts(ResourceBundle bundle, Locale locale) {
        this.bundle = bundle;
        this.locale = locale;
    }

    /// @param name the bundle, named for the room or screen that speaks, such as `states`
    public static Texts of(String name, Locale locale) {
        var rootIsEnglish = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return new Texts(ResourceBundle.getBundle("demarche.i18n." + name, locale, rootIsEnglish), locale);
    }

    public Locale locale() {
        return locale;
    }

    /// The sentence with its places filled. In a sentence with places an apostrophe is written twice, in one without it is written once.
    public String get(String key, Object... places) {
        String sentence = bundle.getString(key);
        return places.length == 0 ? sentence : new MessageFormat(sentence, locale).format(places);
    }
}
