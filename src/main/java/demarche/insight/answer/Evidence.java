package demarche.insight.answer;

import demarche.insight.Known;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One dated fact of a narrative: `24 December 2024` and `A/RES/79/243 adopted`.
///
/// @param when as it is written, which may be a month, a year or a span; empty where the sentence begins with no date
/// @param what the fact, without its date
public record Evidence(String when, String what) {
    private static final String MONTH = "(?:January|February|March|April|May|June|July|August|September|October|November|December)";
    private static final String DAY = "(?:(?:Late|Early|End of) )?(?:\\d{1,2}(?:[-–]\\d{1,2})? )?(?:" + MONTH + " )?(?:(?:19|20)\\d\\d)(?:-\\d{4})?";
    private static final Pattern DATED = Pattern.compile("^(" + DAY + "(?: (?:to|and) " + DAY + ")?): (.+)$");

    /// Sentence by sentence; nothing is left out.
    public static List<Evidence> of(String text) {
        return of(Known.sentences(text));
    }

    public static List<Evidence> of(List<String> sentences) {
        var evidence = new ArrayList<Evidence>();
        for (String sentence : sentences) {
            Matcher dated = DATED.matcher(sentence);
            evidence.add(dated.matches() ? new Evidence(dated.group(1), capital(dated.group(2))) : new Evidence("", sentence));
        }
        return List.copyOf(evidence);
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
