package demarche.insight;

import demarche.reference.topic.Topic;
import demarche.text.Folding;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds topics by number as people write it (`Art. 35`, `article 35`, `35`, `13(d)`, `32b`) or by word, the best match first.
public final class TopicSearch {
    private static final Pattern NUMBER = Pattern.compile("(\\d+)([a-z]?)");
    private static final Pattern LAST_NUMBER = Pattern.compile("(\\d+)[a-z]?$");
    private static final int NOT_FOUND = 9;

    private record Ranked(Topic topic, int rank) {
        /// A short title is more likely meant; numbers stay in the order of the reference.
        int length() {
            return rank < 3 ? 0 : Folding.words(topic.title()).size();
        }
    }

    private TopicSearch() {}

    /// Everything, in the order of the reference, where nothing is sought.
    public static List<Topic> find(Collection<Topic> topics, String sought) {
        if (sought.isBlank()) return List.copyOf(topics);
        String number = Folding.tight(sought).replaceFirst("^(article|norm)(?=\\d)", "").replaceFirst("^art(?=\\d)", "art");
        String key = Folding.folded(sought).startsWith("article") ? "art" + number : number;
        List<String> words = Folding.words(sought);
        return topics.stream().map(topic -> new Ranked(topic, rank(topic, key, words))).filter(r -> r.rank() < NOT_FOUND)
                .sorted(Comparator.comparing(Ranked::rank).thenComparing(Ranked::length)).map(Ranked::topic).toList();
    }

    private static int rank(Topic topic, String key, List<String> words) {
        String code = Folding.tight(topic.code());
        if (code.equals(key)) return 0;
        if (isNumber(code, key)) return 1;
        if (!code.isEmpty() && key.matches(".*\\d.*") && code.startsWith(key)) return 2;
        List<String> title = Folding.words(topic.title());
        if (!words.isEmpty() && !title.isEmpty() && title.getFirst().startsWith(words.getFirst()) && Folding.begins(words, title)) return 3;
        if (Folding.begins(words, title)) return 4;
        if (Folding.begins(words, Folding.words(topic.label() + " " + topic.shortName()))) return 5;
        if (Folding.begins(words, Folding.words(topic.label() + " " + topic.summary()))) return 6;
        return NOT_FOUND;
    }

    /// `35` and `35b` are article 35; a letter is a paragraph.
    private static boolean isNumber(String code, String key) {
        Matcher sought = NUMBER.matcher(key);
        Matcher last = LAST_NUMBER.matcher(code);
        return code.contains("art") && sought.matches() && last.find() && last.group(1).equals(sought.group(1));
    }
}
