package demarche.reference;

import demarche.plan.choice.NarrativeKind;
import demarche.plan.choice.ResultLevel;
import demarche.plan.choice.RightsReply;
import demarche.plan.id.ActivityTypeId;
import demarche.plan.id.EventId;
import demarche.plan.id.IndicatorId;
import demarche.plan.id.NarrativeId;
import demarche.plan.id.RightsQuestionId;
import demarche.plan.id.TopicId;
import demarche.reference.practice.ActivityType;
import demarche.reference.practice.Event;
import demarche.reference.practice.EventKind;
import demarche.reference.practice.Indicator;
import demarche.reference.practice.Provider;
import demarche.reference.practice.RightsArea;
import demarche.reference.practice.RightsQuestion;
import demarche.reference.table.FactTable;
import demarche.reference.table.Row;
import demarche.reference.table.Tables;
import demarche.reference.topic.Debate;
import demarche.reference.topic.Link;
import demarche.reference.topic.Narrative;
import demarche.reference.topic.Relation;
import demarche.reference.topic.Topic;
import demarche.reference.topic.TopicGroup;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads the tables about topics, narratives, events and the work of capacity building.
final class WorkTables {
    private final Tables tables;

    WorkTables(Tables tables) {
        this.tables = tables;
    }

    List<Topic> topics() {
        record Name(String topic, String name) {}
        Map<String, String> names = tables.read(FactTable.TOPIC_NAMES, row -> new Name(row.text("topic_id"), row.text("short_name"))).stream()
                .collect(Collectors.toMap(Name::topic, Name::name));
        return tables.read(FactTable.TOPICS, row -> new Topic(row.read("id", TopicId::new), debate(row.text("debate")),
                row.maybe("parent_id").map(TopicId::new), Locale.ENGLISH, row.text("code"), row.text("title"),
                names.getOrDefault(row.text("id"), row.text("title")), row.text("summary"), row.text("forum"), row.text("source")));
    }

    private static Debate debate(String code) {
        return Debate.coded(code).orElseThrow(() -> new IllegalArgumentException("no such debate: " + code));
    }

    List<TopicGroup> topicGroups() {
        return tables.read(FactTable.TOPIC_GROUPS, row -> new TopicGroup(debate(row.text("debate")), row.text("heading"), row.list("topic_ids", TopicId::new)));
    }

    List<Link> links() {
        return tables.read(FactTable.LINKS, row -> new Link(row.read("from_id", TopicId::new), row.read("to_id", TopicId::new),
                row.choice(Relation.class, "relation"), row.number("strength"), row.text("rationale"), row.text("source")));
    }

    /// @param role `power` or `safeguard`
    List<TopicId> powers(String role) {
        record Power(TopicId topic, String role) {}
        return tables.read(FactTable.POWERS, row -> new Power(row.read("topic_id", TopicId::new), row.text("role"))).stream()
                .filter(p -> p.role().equals(role)).map(Power::topic).toList();
    }

    /// What each topic touches of the rights of people; a topic that is not named touches none.
    Map<TopicId, Set<RightsArea>> rightsAreas() {
        record Touch(TopicId topic, Set<RightsArea> areas) {}
        return tables.read(FactTable.RIGHTS_AREAS, row -> new Touch(row.read("topic_id", TopicId::new), areas(row))).stream()
                .collect(Collectors.toUnmodifiableMap(Touch::topic, Touch::areas));
    }

    List<RightsQuestion> rightsQuestions() {
        return tables.read(FactTable.RIGHTS_QUESTIONS, row -> new RightsQuestion(row.read("id", RightsQuestionId::new), areas(row),
                Set.copyOf(row.list("activity_type_ids", ActivityTypeId::new)), row.text("question"), row.choice(RightsReply.class, "warning"),
                row.text("why"), row.text("source")));
    }

    private static Set<RightsArea> areas(Row row) {
        return Set.copyOf(row.list("areas", code -> RightsArea.valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'))));
    }

    List<Narrative> narratives() {
        return tables.read(FactTable.NARRATIVES, row -> new Narrative(row.read("id", NarrativeId::new), row.choice(NarrativeKind.class, "kind"),
                row.text("statement"), row.text("response"), row.text("evidence"), row.list("audience", String::strip),
                row.list("topic_ids", TopicId::new), row.text("source")));
    }

    List<Event> events() {
        return tables.read(FactTable.EVENTS, row -> {
            LocalDate first = row.day("date_start");
            EventKind kind = row.choice(EventKind.class, "kind");
            return new Event(row.read("id", EventId::new), first, row.day("date_end"), row.text("forum"), row.text("committee"),
                    row.text("title"), row.text("place"), kind, row.text("relevance"),
                    row.maybeDay("known_from").orElse(usuallyKnownFrom(kind, first)), row.maybeDay("known_until"), row.text("source"), Set.of());
        });
    }

    /// Where the table does not say: what is arranged stands in the calendar for a year; how a vote went, under which symbol, is known that day.
    private static LocalDate usuallyKnownFrom(EventKind kind, LocalDate first) {
        return switch (kind) {
            case SESSION, SIGNING, MEETING -> first.minusYears(1);
            case VOTE, ENTRY_INTO_FORCE, REPORT -> first;
        };
    }

    List<Provider> providers() {
        return tables.read(FactTable.PROVIDERS, row -> new Provider(row.text("id"), row.text("name"), row.text("host"), row.text("scope"),
                row.list("regions", String::strip), row.list("topics_ids", TopicId::new), row.text("source")));
    }

    List<ActivityType> activityTypes() {
        return tables.read(FactTable.ACTIVITY_TYPES, row -> new ActivityType(row.read("id", ActivityTypeId::new), row.text("name"),
                row.text("category"), row.text("description"), row.text("typical_duration"), row.text("typical_participants"),
                row.text("debates").equals("any") ? List.of() : row.list("debates", WorkTables::debate),
                row.list("topic_ids", TopicId::new), row.text("cmm_dimension"), row.text("gfce_theme"), row.text("source")));
    }

    List<Indicator> indicators() {
        return tables.read(FactTable.INDICATORS, row -> new Indicator(new IndicatorId(row.text("id")), row.choice(ResultLevel.class, "level"),
                row.text("statement"), row.text("unit"), row.text("means_of_verification"), row.list("topic_ids", TopicId::new),
                row.text("cmm_dimension"), row.text("gfce_theme"), row.text("source")));
    }
}
