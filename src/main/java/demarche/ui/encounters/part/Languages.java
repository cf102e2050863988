package demarche.ui.encounters.part;

import demarche.plan.id.LanguageTag;
import demarche.text.Folding;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Languages as people write them in one line: `Arabic, French` or `ar, fr`.
public record Languages(Wording wording) {

    public String written(SortedSet<LanguageTag> tags) {
        return tags.stream().map(wording::language).sorted().collect(Collectors.joining(", "));
    }

    /// The first of the names that is no language known here; empty where all are.
    public Optional<String> unknown(String line) {
        return names(line).filter(name -> tag(name).isEmpty()).findFirst();
    }

    public SortedSet<LanguageTag> read(String line) {
        return names(line).flatMap(name -> tag(name).stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> names(String line) {
        return Arrays.stream(line.split("[,;]")).map(String::strip).filter(name -> !name.isEmpty());
    }

    private Optional<LanguageTag> tag(String name) {
        String sought = Folding.folded(name);
        List<Locale> spoken = List.of(wording.texts().locale(), Locale.ENGLISH);
        return Arrays.stream(Locale.getISOLanguages()).filter(code -> code.equals(sought)
                || spoken.stream().anyMatch(in -> Folding.folded(Locale.of(code).getDisplayLanguage(in)).equals(sought))).findFirst().map(LanguageTag::new);
    }
}
