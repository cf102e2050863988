package demarche.reference.check;

import demarche.reference.table.FactTable;
import demarche.reference.table.Sheet.Line;
import demarche.reference.topic.Debate;
import demarche.text.Texts;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Whether topics form a tree, links join two debates once, and what advice stands on is there: a chain through the three debates, and a link for every safeguard.
final class TopicCheck {
    private final Sheets sheets;
    private final Problems problems;
    private final Texts texts;
    private final Map<String, Line> topics;

    TopicCheck(Sheets sheets, Problems problems) {
        this.sheets = sheets;
        this.problems = problems;
        this.texts = problems.texts();
        this.topics = sheets.byKey(FactTable.TOPICS);
    }

    void look() {
        sheets.lines(FactTable.TOPICS).stream().filter(this::isItsOwnAncestor)
                .forEach(line -> problems.of(line, "parent_id", texts.get("check.topic.circle", Shown.of(line.cell("id")))));
        links();
        if (!hasTriangle()) problems.of(FactTable.LINKS, texts.get("check.link.triangle"));
        safeguards();
    }

    private boolean isItsOwnAncestor(Line topic) {
        var seen = new HashSet<String>();
        for (Line at = topic; at != null; at = topics.get(at.cell("parent_id"))) {
            if (!seen.add(at.cell("id"))) return at == topic;
        }
        return false;
    }

    private void links() {
        var pairs = new HashMap<Set<String>, Long>();
        for (Line link : sheets.lines(FactTable.LINKS)) {
            String from = link.cell("from_id");
            String to = link.cell("to_id");
            if (topics.containsKey(from) && topics.containsKey(to) && debate(from).equals(debate(to))) {
                problems.of(link, "to_id", texts.get("check.link.debate", Shown.of(from), Shown.of(to), Shown.of(debate(from))));
            }
            Long before = pairs.putIfAbsent(new TreeSet<>(List.of(from, to)), link.number());
            if (before != null && !sameDirection(before, from)) problems.of(link, "to_id", texts.get("check.link.twice", Shown.of(from), Shown.of(to), before));
        }
    }

    /// The same pair the same way round is a duplicate row, which is told elsewhere.
    private boolean sameDirection(long line, String from) {
        return sheets.lines(FactTable.LINKS).stream().anyMatch(l -> l.number() == line && l.cell("from_id").equals(from));
    }

    private String debate(String topic) {
        return topics.get(topic).cell("debate");
    }

    /// Advice for an empty plan begins with three topics, one of each debate that a plan must join, each linked with the other two by more than a contrast.
    private boolean hasTriangle() {
        Map<String, Set<String>> joined = new HashMap<>();
        sheets.lines(FactTable.LINKS).stream().filter(l -> !l.cell("relation").equals("contrasts")).filter(l -> topics.containsKey(l.cell("from_id")) && topics.containsKey(l.cell("to_id")))
                .forEach(l -> {
                    joined.computeIfAbsent(l.cell("from_id"), _ -> new HashSet<>()).add(l.cell("to_id"));
                    joined.computeIfAbsent(l.cell("to_id"), _ -> new HashSet<>()).add(l.cell("from_id"));
                });
        return of(Debate.CYBER_NORMS, joined.keySet()).stream().anyMatch(norm -> of(Debate.BUDAPEST_CONVENTION, joined.get(norm)).stream()
                .anyMatch(article -> of(Debate.CYBERCRIME, joined.get(norm)).stream().anyMatch(crime -> joined.get(article).contains(crime))));
    }

    private Set<String> of(Debate debate, Set<String> ids) {
        return ids.stream().filter(id -> debate(id).equals(debate.code())).collect(Collectors.toSet());
    }

    private void safeguards() {
        Set<String> guarding = sheets.lines(FactTable.LINKS).stream().filter(l -> l.cell("relation").equals("safeguards"))
                .flatMap(l -> List.of(l.cell("from_id"), l.cell("to_id")).stream()).collect(Collectors.toSet());
        sheets.lines(FactTable.POWERS).stream().filter(l -> l.cell("role").equals("safeguard") && !guarding.contains(l.cell("topic_id")))
                .forEach(l -> problems.of(l, "topic_id", texts.get("check.power.unlinked", Shown.of(l.cell("topic_id")))));
    }
}
