package demarche.reference;

import demarche.plan.choice.NarrativeKind;
import demarche.plan.id.ActivityTypeId;
import demarche.plan.id.EventId;
import demarche.plan.id.NarrativeId;
import demarche.plan.id.TopicId;
import demarche.reference.practice.ActivityType;
import demarche.reference.practice.Event;
import demarche.reference.practice.EventKind;
import demarche.reference.practice.Indicator;
import demarche.reference.practice.IndicatorLevel;
import demarche.reference.practice.Provider;
import demarche.reference.topic.Debate;
import demarche.reference.topic.Link;
import demarche.reference.topic.Narrative;
import demarche.reference.topic.Relation;
import demarche.reference.topic.Topic;
import demarche.reference.topic.TopicGroup;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Reads the tables about topics, narratives, events and the work of capacity building.
final class WorkTables {
    private WorkTables() {}

    static List<Topic> topics() {
        record Name(String topic, String name) {}
        Map<String, String> names = Table.read("topic_names.csv", row -> new Name(row.text("topic_id"), row.text("short_name"))).stream()
                .collect(Collectors.toMap(Name::topic, Name::name));
        return Table.read("topics.csv", row -> new Topic(row.read("id", TopicId::new), debate(row.text("debate")),
                row.maybe("parent_id").map(TopicId::new), row.text("code"), row.text("title"),
                names.getOrDefault(row.text("id"), row.text("title")), row.text("summary"), row.text("forum"), row.text("source")));
    }

    private static Debate debate(String code) {
        return Debate.coded(code).orElseThrow(() -> new IllegalArgumentException("no such debate: " + code));
    }

    static List<TopicGroup> topicGroups() {
        return Table.read("topic_groups.csv", row -> new TopicGroup(debate(row.text("debate")), row.text("heading"), row.list("topic_ids", TopicId::new)));
    }

    static List<Link> links() {
        return Table.read("links.csv", row -> new Link(row.read("from_id", TopicId::new), row.read("to_id", TopicId::new),
                row.choice(Relation.class, "relation"), row.number("strength"), row.text("rationale"), row.text("source")));
    }

    /// @param role `power` or `safeguard`
    static List<TopicId> powers(String role) {
        record Power(TopicId topic, String role) {}
        return Table.read("powers.csv", row -> new Power(row.read("topic_id", TopicId::new), row.text("role"))).stream()
                .filter(p -> p.role().equals(role)).map(Power::topic).toList();
    }

    static List<Narrative> narratives() {
        return Table.read("narratives.csv", row -> new Narrative(row.read("id", NarrativeId::new), row.choice(NarrativeKind.class, "kind"),
                row.text("statement"), row.text("response"), row.text("evidence"), row.list("audience", String::strip),
                row.list("topic_ids", TopicId::new), row.text("source")));
    }

    static List<Event> events() {
        return Table.read("events.csv", row -> {
            LocalDate first = row.day("date_start");
            EventKind kind = row.choice(EventKind.class, "kind");
            return new Event(row.read("id", EventId::new), first, row.day("date_end"), row.text("forum"), row.text("committee"),
                    row.text("title"), row.text("place"), kind, row.text("relevance"),
                    row.maybeDay("known_from").orElse(usuallyKnownFrom(kind, first)), row.maybeDay("known_until"), row.text("source"));
        });
    }

    /// Where the table does not say: what is arranged stands in the calendar for a year; how a vote went, under which symbol, is known that day.
    private static LocalDate usuallyKnownFrom(EventKind kind, LocalDate first) {
        return switch (kind) {
            case SESSION, SIGNING, MEETING -> first.minusYears(1);
            case VOTE, ENTRY_INTO_FORCE, REPORT -> first;
        };
    }

    static List<Provider> providers() {
        return Table.read("providers.csv", row -> new Provider(row.text("id"), row.text("name"), row.text("host"), row.text("scope"),
                row.list("regions", String::strip), row.list("topics_ids", TopicId::new), row.text("source")));
    }

    static List<ActivityType> activityTypes() {
        return Table.read("activity_types.csv", row -> new ActivityType(row.read("id", ActivityTypeId::new), row.text("name"),
                row.text("category"), row.text("description"), row.text("typical_duration"), row.text("typical_participants"),
                row.text("debates").equals("any") ? List.of() : row.list("debates", WorkTables::debate),
                row.list("topic_ids", TopicId::new), row.text("cmm_dimension"), row.text("gfce_theme"), row.text("source")));
    }

    static List<Indicator> indicators() {
        return Table.read("indicators.csv", row -> new Indicator(row.text("id"), row.choice(IndicatorLevel.class, "level"),
                row.text("statement"), row.text("unit"), row.text("means_of_verification"), row.list("topic_ids", TopicId::new),
                row.text("cmm_dimension"), row.text("gfce_theme"), row.text("source")));
    }
}
