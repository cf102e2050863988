package demarche.pack.brief.ground;

import demarche.insight.Narratives;
import demarche.pack.block.Phrase;
import demarche.pack.block.Run;
import demarche.plan.OwnFact;
import demarche.reference.topic.Narrative;
import demarche.text.Texts;
import java.util.List;
import java.util.Locale;

/// Sets what the reference holds in English alone into a brief in another language, so that a screen reader speaks it rightly and the reader is told. What
/// the ministry wrote itself stands as it is: a plan does not say in which language it is written.
///
/// @param locale     of the brief
/// @param narratives to tell the ministry's own words from those of the reference
public record Tongue(Locale locale, Narratives narratives) {
    /// Whether texts of the reference are in another language than the brief.
    public boolean isForeign() {
        return !locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
    }

    public Run words(String text) {
        return isForeign() ? new Run.In(Locale.ENGLISH, text) : new Run.Words(text);
    }

    public Run strong(String text) {
        return isForeign() ? new Run.StrongIn(Locale.ENGLISH, text) : new Run.Strong(text);
    }

    public Phrase phrase(String text) {
        return Phrase.none().then(words(text));
    }

    /// A text of the narrative.
    public Phrase phrase(Narrative narrative, String text) {
        return isOwn(narrative) ? Phrase.of(text) : phrase(text);
    }

    public Run strong(Narrative narrative, String text) {
        return isOwn(narrative) ? new Run.Strong(text) : strong(text);
    }

    private boolean isOwn(Narrative narrative) {
        return narratives.own(narrative.id()).isPresent();
    }

    /// A sentence of the brief that quotes the reference.
    public Phrase quoting(String sentence, String quoted) {
        int at = sentence.indexOf(quoted);
        if (!isForeign() || quoted.isBlank() || at < 0) return Phrase.of(sentence);
        Phrase before = at == 0 ? Phrase.none() : Phrase.of(sentence.substring(0, at));
        String after = sentence.substring(at + quoted.length());
        return after.isEmpty() ? before.then(words(quoted)) : before.then(words(quoted)).words(after);
    }

    /// The same where it may quote a narrative.
    public Phrase quotingNarrative(String sentence) {
        return narratives.all().stream().filter(n -> !isOwn(n)).map(Narrative::statement).filter(sentence::contains).findFirst()
                .map(statement -> quoting(sentence, statement)).orElseGet(() -> Phrase.of(sentence));
    }

    /// Where something is known from: the name of a publication, or that we know it ourselves.
    public Phrase source(String source) {
        if (!source.startsWith(OwnFact.MARK)) return phrase(source);
        return Phrase.of(texts().get("own.cited", source.substring(OwnFact.MARK.length())));
    }

    /// A regional group, which the reference names in English; empty for a state in none.
    public String group(String group) {
        return switch (group) {
            case "African Group" -> texts().get("group.african");
            case "Asia-Pacific Group" -> texts().get("group.asia-pacific");
            case "EEG" -> texts().get("group.eastern-europe");
            case "GRULAC" -> texts().get("group.latin-america");
            case "WEOG" -> texts().get("group.western");
            case "none" -> "";
            default -> group;
        };
    }

    /// Several things in a line, as the language sets them apart.
    public String joined(List<String> all) {
        return all.stream().reduce((one, next) -> texts().get("list.next", one, next)).orElse("");
    }

    /// When, and what then.
    public String dated(String days, String what) {
        return texts().get("list.dated", days, what);
    }

    private Texts texts() {
        return Texts.of("languages", locale);
    }
}
