package demarche.ui.sharing.merge;

import demarche.history.telling.Line;
import demarche.history.telling.Line.Grouped;
import demarche.history.telling.Naming;
import demarche.plan.id.Iso3;
import demarche.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.LinkedHashMap;

/// Lines that stand together under a heading.
public record Group(String heading, List<Line> lines) {
    public Group {
        lines = List.copyOf(lines);
    }

    /// In the order of their headings; what concerns the plan as a whole comes last. A line that concerns several states is under each.
    static List<Group> of(List<Grouped> lines, Grouping grouping, Naming naming, Texts texts) {
        var named = new TreeMap<String, List<Line>>();
        var rest = new ArrayList<Line>();
        for (Grouped grouped : lines) {
            List<String> headings = headings(grouped, grouping, naming);
            headings.forEach(heading -> named.computeIfAbsent(heading, _ -> new ArrayList<>()).add(grouped.line()));
            if (headings.isEmpty()) rest.add(grouped.line());
        }
        SequencedMap<String, List<Line>> all = new LinkedHashMap<>(named);
        if (!rest.isEmpty()) all.computeIfAbsent(elsewhere(grouping, texts), _ -> new ArrayList<>()).addAll(rest);
        return all.entrySet().stream().map(e -> new Group(e.getKey(), e.getValue())).toList();
    }

    private static List<String> headings(Grouped grouped, Grouping grouping, Naming naming) {
        return switch (grouping) {
            case PROGRAMME -> grouped.subject().programme().map(naming::title).stream().toList();
            case STATE -> grouped.subject().states().stream().map((Iso3 state) -> naming.state(state)).toList();
            case PERSON -> grouped.line().authors();
        };
    }

    private static String elsewhere(Grouping grouping, Texts texts) {
        return switch (grouping) {
            case PROGRAMME -> texts.get("review.group.no-programme");
            case STATE -> texts.get("review.group.no-state");
            case PERSON -> texts.get("review.group.nobody");
        };
    }
}
