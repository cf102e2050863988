package demarche.reference.topic;

import demarche.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// How a topic is cited in another language: `13(d)` is `13 d)` in French. Symbols of documents stay as they are; a catchword of ours has no
/// translation, since the title beside it says the same.
public final class TopicCode {
    private static final Pattern SYMBOL = Pattern.compile("A/.*|AU");

    /// A kind of code, and the words it becomes.
    private record Kind(Pattern pattern, Function<MatchResult, String> words) {}

    private TopicCode() {}

    /// Empty where the code is a word of ours.
    public static String in(String code, Locale language) {
        if (SYMBOL.matcher(code).matches()) return code;
        Texts texts = Texts.of("citations", language);
        return kinds(texts).stream().flatMap(kind -> said(kind, code).stream()).findFirst().orElse("");
    }

    private static Optional<String> said(Kind kind, String code) {
        var matcher = kind.pattern().matcher(code);
        return matcher.matches() ? Optional.of(kind.words().apply(matcher)) : Optional.empty();
    }

    private static List<Kind> kinds(Texts texts) {
        return List.of(new Kind(Pattern.compile("13\\(([a-k])\\)"), m -> texts.get("code.norm", letter(m.group(1), texts))),
                new Kind(Pattern.compile("Art\\. (\\d+)"), m -> texts.get("code.article", m.group(1))),
                new Kind(Pattern.compile("Prot\\. (\\d) Art\\. (\\d+)"), m -> texts.get("code.protocol", m.group(1), m.group(2))),
                new Kind(Pattern.compile("Chapter ([IVX]+)"), m -> texts.get("code.chapter", m.group(1))),
                new Kind(Pattern.compile("Ch\\. ([IVX]+) s\\. (\\d)"), m -> texts.get("code.section", m.group(1), m.group(2))),
                new Kind(Pattern.compile("para\\. (\\d+)"), m -> texts.get("code.paragraph", m.group(1))),
                new Kind(Pattern.compile("ETS (\\d+)"), m -> texts.get("code.ets", m.group(1))),
                new Kind(Pattern.compile("CETS (\\d+)"), m -> texts.get("code.cets", m.group(1))));
    }

    /// Paragraphs are counted by the letters of the language.
    private static String letter(String latin, Texts texts) {
        return texts.get("code.letters").split(" ")[latin.charAt(0) - 'a'];
    }
}
