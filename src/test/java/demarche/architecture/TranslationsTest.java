package demarche.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// A pack says all that it says in each of its languages. What counts is what the rooms below the window ask for: their bundles, and of those the keys
/// that stand in their code. The window itself speaks English.
class TranslationsTest {
    private static final List<String> LANGUAGES = List.of("fr", "es", "ar");
    private static final List<String> ROOMS = List.of("pack", "insight", "reference", "text");
    private static final Pattern OPENED = Pattern.compile("Texts\\.of\\(\"([^\"]+)\"");
    private static final Pattern KEY = Pattern.compile("\"([a-z][a-zA-Z0-9-]*(?:\\.[a-zA-Z0-9-]+)*)\"");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");
    private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<!')'(?!')");
    /// What is written alike in every language: labels of the Traffic Light Protocol, symbols of the United Nations, numbers of treaties, days as tables hold them.
    private static final Pattern SIGN = Pattern.compile("TLP:[A-Z]+(?:\\+[A-Z]+)?|\\bA/[A-Z0-9]+(?:/[0-9]+)*|\\bC?ETS \\d+|\\d{4}-\\d{2}(?:-\\d{2})?");
    private static final Pattern VOWEL_MARK = Pattern.compile("[\\u064B-\\u0652]");
    private static final Pattern COLON_AFTER_DIGIT = Pattern.compile("\\d\\s*:");
    private static final Pattern LATIN_STOP_IN_ARABIC = Pattern.compile("\\p{InArabic}\\s*[,;?]|[,;?]\\s*\\p{InArabic}");
    private static final Pattern UNHELD_IN_FRENCH = Pattern.compile("[^\\u00A0\\u202F][:;](?=\\s|$)|[^\\u00A0\\u202F][?!]|«[^\\u00A0\\u202F]|[^\\u00A0\\u202F]»");
    private static final Pattern PARTED_IN_SPANISH = Pattern.compile("\\s[:;?!»]|«\\s");

    @Test
    void everySentenceOfAPackStandsInEachLanguage() {
        var missing = new TreeSet<String>();
        Set<String> asked = written(KEY);
        for (String name : spoken()) for (String language : LANGUAGES) {
            Set<String> keys = Bundle.english(name).known();
            keys.retainAll(asked);
            keys.removeAll(Bundle.in(language, name).keys());
            keys.forEach(key -> missing.add(name + "_" + language + " " + key));
        }

        assertEquals(Set.of(), missing);
    }

    @Test
    void noLanguageKnowsAKeyThatEnglishLacks() {
        var unknown = new TreeSet<String>();
        for (String name : spoken()) for (String language : LANGUAGES) {
            Set<String> keys = Bundle.in(language, name).known();
            keys.removeAll(Bundle.english(name).keys());
            keys.forEach(key -> unknown.add(name + "_" + language + " " + key));
        }

        assertEquals(Set.of(), unknown);
    }

    @Test
    void noKeyStandsTwiceInALanguage() {
        var twice = new TreeSet<String>();
        translations(LANGUAGES).forEach(bundle -> {
            var seen = new HashSet<String>();
            bundle.keys().stream().filter(key -> !seen.add(key)).forEach(key -> twice.add(bundle.file() + " " + key));
        });

        assertEquals(Set.of(), twice);
    }

    @Test
    void everySentenceHasThePlacesOfTheEnglishOne() {
        assertEquals(Set.of(), differing(PLACE));
    }

    @Test
    void labelsAndSymbolsAreWrittenAlikeInEveryLanguage() {
        assertEquals(Set.of(), differing(SIGN));
    }

    @Test
    void everySentenceWithPlacesIsAWellFormedPattern() {
        translations(LANGUAGES).flatMap(b -> b.sentences().values().stream()).map(String::valueOf).filter(s -> s.contains("{")).forEach(MessageFormat::new);
    }

    @Test
    void anApostropheIsWrittenTwiceWhereThereArePlaces() {
        assertEquals(Set.of(), sentences(LANGUAGES).filter(s -> s.words().contains("{") && s.has(LONE_APOSTROPHE)).collect(Collectors.toSet()));
    }

    @Test
    void noSentenceIsEmpty() {
        assertEquals(Set.of(), sentences(LANGUAGES).filter(s -> s.words().isBlank()).collect(Collectors.toSet()));
    }

    /// Our ink places no mark over a letter.
    @Test
    void arabicHasNoVowelMarks() {
        assertEquals(Set.of(), having(VOWEL_MARK, "ar"));
    }

    /// A line could break between the two.
    @Test
    void inArabicNoColonFollowsADigit() {
        assertEquals(Set.of(), having(COLON_AFTER_DIGIT, "ar"));
    }

    @Test
    void arabicHasItsOwnStops() {
        assertEquals(Set.of(), having(LATIN_STOP_IN_ARABIC, "ar"));
    }

    @Test
    void frenchHoldsItsStopsByNoBreakSpaces() {
        assertEquals(Set.of(), having(UNHELD_IN_FRENCH, "fr"));
    }

    @Test
    void spanishPutsNoSpaceBeforeAStop() {
        assertEquals(Set.of(), having(PARTED_IN_SPANISH, "es"));
    }

    @Test
    void spanishOpensWhatItCloses() {
        assertEquals(Set.of(), sentences(List.of("es")).filter(s -> s.count('¿') != s.count('?') || s.count('¡') != s.count('!')).collect(Collectors.toSet()));
    }

    private record Sentence(String file, String key, String words) {
        boolean has(Pattern pattern) {
            return pattern.matcher(words).find();
        }

        long count(char sign) {
            return words.chars().filter(c -> c == sign).count();
        }
    }

    private static Set<Sentence> having(Pattern pattern, String language) {
        return sentences(List.of(language)).filter(s -> s.has(pattern)).collect(Collectors.toSet());
    }

    private static Stream<Sentence> sentences(Collection<String> languages) {
        return translations(languages).flatMap(b -> b.known().stream().map(key -> new Sentence(b.file(), key, b.sentence(key).orElse(""))));
    }

    private static Stream<Bundle> translations(Collection<String> languages) {
        return spoken().stream().flatMap(name -> languages.stream().map(language -> Bundle.in(language, name)));
    }

    private static Set<String> differing(Pattern pattern) {
        var differing = new TreeSet<String>();
        for (String name : spoken()) {
            Bundle english = Bundle.english(name);
            for (String language : LANGUAGES) {
                Bundle other = Bundle.in(language, name);
                other.known().stream().filter(key -> english.sentence(key).isPresent())
                        .filter(key -> !found(pattern, english.sentence(key)).equals(found(pattern, other.sentence(key))))
                        .forEach(key -> differing.add(other.file() + " " + key));
            }
        }
        return differing;
    }

    /// French and Spanish cite the treaties of the Council of Europe as `STE n° 185` and `STE núm. 185`.
    private static Set<String> found(Pattern pattern, Optional<String> sentence) {
        String words = sentence.orElse("").replace('\u00A0', ' ').replaceAll("ST(C?)E (?:n°|núm\\.) ", "$1ETS ");
        return pattern.matcher(words).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    /// The bundles that the rooms open.
    private static Set<String> spoken() {
        return written(OPENED);
    }

    private static Set<String> written(Pattern pattern) {
        return code().flatMap(line -> pattern.matcher(line).results().map(r -> r.group(1))).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> code() {
        return ROOMS.stream().flatMap(room -> files(Path.of("src/main/java/demarche", room)).stream()).flatMap(TranslationsTest::lines);
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(f -> f.toString().endsWith(".java")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
