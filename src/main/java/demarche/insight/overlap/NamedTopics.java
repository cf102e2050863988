package demarche.insight.overlap;

import demarche.plan.OtherProject;
import demarche.plan.id.TopicId;
import demarche.reference.topic.Topic;
import demarche.text.Folding;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds topics whose whole name stands in the words of a project, in whatever order. A name of one short or common word alone names nothing.
final class NamedTopics {
    private static final Set<String> COMMON = Set.of("a", "an", "and", "for", "in", "of", "on", "or", "the", "to", "with", "by", "from", "at", "its", "own", "use", "as", "not", "no");
    /// Words of so many letters or more stand alone: legislation, ransomware.
    private static final int ALONE = 8;

    private final Map<TopicId, List<List<String>>> names = new HashMap<>();

    NamedTopics(Collection<Topic> topics) {
        for (Topic topic : topics) {
            List<List<String>> sought = Stream.of(topic.title(), topic.shortName()).distinct().map(NamedTopics::words).filter(NamedTopics::saysEnough).toList();
            if (!sought.isEmpty()) names.put(topic.id(), sought);
        }
    }

    private static List<String> words(String name) {
        return Folding.words(name).stream().filter(w -> !COMMON.contains(w)).map(NamedTopics::stem).distinct().toList();
    }

    private static boolean saysEnough(List<String> words) {
        return words.size() > 1 || words.size() == 1 && words.getFirst().length() >= ALONE;
    }

    /// One and many are the same word.
    private static String stem(String word) {
        return word.length() > 4 && word.endsWith("s") && !word.endsWith("ss") ? word.substring(0, word.length() - 1) : word;
    }

    Set<TopicId> in(OtherProject project) {
        var said = new HashSet<>(words(project.title() + " " + project.description()));
        return names.entrySet().stream().filter(e -> e.getValue().stream().anyMatch(said::containsAll)).map(Map.Entry::getKey).collect(Collectors.toSet());
    }
}
