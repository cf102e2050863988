package demarche.insight.answer;

import demarche.plan.id.NarrativeId;
import demarche.reference.Reference;
import demarche.reference.topic.Narrative;
import demarche.reference.topic.Topic;
import demarche.text.Folding;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds answers as they are typed: an exact code first (`32`, `32b`, `Art. 35`, `13(d)`), then what the plan's own states raised, then the text.
/// Texts are folded once, so that every further letter costs next to nothing. Safe on any thread.
public final class AnswerSearch {
    private static final Pattern CODE = Pattern.compile("(?:article|art|norm)?(\\d+[a-z]?)");
    private static final int NOT_FOUND = 9;

    /// One answer, ready to be compared.
    ///
    /// @param numbers of its topics and of its statement, such as `32`, `32b` and `13d`
    private record Entry(Narrative narrative, int voices, Set<String> numbers, List<String> statement, List<String> words) {}

    /// @param code whether it was found by an exact code
    public record Found(Narrative narrative, boolean code) {}

    private record Ranked(Entry entry, int rank) {}

    private final List<Entry> entries;

    private AnswerSearch(List<Entry> entries) {
        this.entries = entries;
    }

    public static AnswerSearch over(Answers answers) {
        return new AnswerSearch(answers.all().stream().map(n -> entry(n, answers)).toList());
    }

    private static Entry entry(Narrative narrative, Answers answers) {
        Reference reference = answers.facts().reference();
        List<Topic> topics = narrative.topics().stream().flatMap(id -> reference.topic(id).stream()).toList();
        String softer = answers.own(narrative.id()).map(o -> o.softer() + " " + o.messenger()).orElse("");
        String about = topics.stream().map(t -> t.label() + " " + t.shortName()).collect(Collectors.joining(" "));
        List<String> statement = Folding.words(narrative.statement());
        Stream<String> codes = topics.stream().map(t -> Folding.tight(t.code()).replaceFirst("^(prot\\d)?art(?=\\d)", ""));
        return new Entry(narrative, answers.voices(narrative.id()), Stream.concat(codes, statement.stream()).filter(w -> w.matches("\\d+[a-z]?")).collect(Collectors.toSet()),
                statement, Folding.words(String.join(" ", narrative.statement(), narrative.response(), narrative.evidence(), softer, about)));
    }

    /// The best first; everything in its own order where nothing is sought.
    public List<Found> find(String sought) {
        List<String> words = Folding.words(sought);
        if (words.isEmpty()) return entries.stream().map(e -> new Found(e.narrative(), false)).toList();
        Matcher typed = CODE.matcher(Folding.tight(sought));
        String code = typed.matches() ? typed.group(1) : "";
        return entries.stream().map(e -> new Ranked(e, rank(e, code, words))).filter(r -> r.rank() < NOT_FOUND)
                .sorted(Comparator.comparing(Ranked::rank).thenComparing(r -> -r.entry().voices())).map(r -> new Found(r.entry().narrative(), r.rank() < 2)).toList();
    }

    /// 0 and 1 by code, 2 and 3 raised by a state of the plan, 4 and 5 by the text alone.
    private static int rank(Entry entry, String code, List<String> words) {
        if (!code.isEmpty() && isNumbered(entry.statement(), code)) return 0;
        if (!code.isEmpty() && isNumbered(entry.numbers(), code)) return 1;
        int raised = entry.voices() > 0 ? 2 : 4;
        if (Folding.begins(words, entry.statement())) return raised;
        return Folding.begins(words, entry.words()) ? raised + 1 : NOT_FOUND;
    }

    /// `32` finds 32b too, and `32b` finds what speaks of the article as a whole.
    private static boolean isNumbered(Collection<String> numbers, String code) {
        String article = code.replaceFirst("[a-z]$", "");
        return numbers.stream().anyMatch(n -> n.equals(code) || n.equals(article) || n.replaceFirst("[a-z]$", "").equals(code));
    }

    /// The ids found, in order.
    public List<NarrativeId> ids(String sought) {
        return find(sought).stream().map(f -> f.narrative().id()).toList();
    }
}
