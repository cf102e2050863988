package demarche.insight.gap;

import demarche.plan.Plan;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.plan.id.TopicId;
import demarche.reference.topic.Debate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Something a plan misses: one sentence, its reason and source, and the step that closes it.
///
/// @param states    whom it concerns, in the order of names
/// @param programme where it shows, if in one programme
/// @param topics    taught first, missing last
/// @param taught    debates that are there
/// @param missing   debates that are not
/// @param lastDay   the last day on which closing it still helps; empty where no date is known
public record Gap(Rule rule, List<Iso3> states, Optional<ItemId> programme, List<TopicId> topics, Set<Debate> taught, Set<Debate> missing,
        Words words, Optional<LocalDate> lastDay, Fix fix) {

    /// What a gap says.
    ///
    /// @param step what the button says
    /// @param done what is said once the step was taken
    public record Words(String sentence, String reason, String source, String step, String done) {}

    /// What a key still tells of its gap when the gap is gone.
    ///
    /// @param programme the id of one that may have gone too
    public record Subject(Rule rule, Optional<String> programme, List<Iso3> states) {
        /// Empty for a text that no gap ever had as its key: a plan may come from anywhere.
        public static Optional<Subject> of(String key) {
            String[] parts = key.split(" ");
            if (parts.length != PARTS) return Optional.empty();
            List<Iso3> states = STATE.matcher(parts[2]).results().map(state -> new Iso3(state.group())).toList();
            return Rule.coded(parts[0]).map(rule -> new Subject(rule, Optional.of(parts[1]).filter(id -> !id.equals(NOBODY)), states));
        }
    }

    private static final int PARTS = 4;
    private static final String NOBODY = "-";
    private static final Pattern STATE = Pattern.compile("\\b[A-Z]{3}\\b");

    public Gap {
        states = List.copyOf(states);
        topics = List.copyOf(topics);
        taught = Set.copyOf(taught);
        missing = Set.copyOf(missing);
    }

    public String sentence() {
        return words.sentence();
    }

    /// What makes it the same gap when the plan is looked at again: its rule, the programme, the states and the topics.
    public String key() {
        return String.join(" ", rule.code(), programme.map(ItemId::value).orElse(NOBODY), joined(states), joined(topics));
    }

    private static String joined(List<?> ids) {
        return ids.isEmpty() ? NOBODY : ids.stream().map(Object::toString).collect(Collectors.joining(","));
    }

    public Plan close(Plan plan) {
        return fix.apply(plan);
    }
}
