package demarche.support;

import de.siegmar.fastcsv.reader.CsvReader;
import demarche.plan.Activity;
import demarche.plan.Assessment;
import demarche.plan.Item;
import demarche.plan.Plan;
import demarche.plan.PlanHead;
import demarche.plan.Programme;
import demarche.plan.TargetState;
import demarche.plan.choice.ActivityStatus;
import demarche.plan.choice.Confidence;
import demarche.plan.choice.Depth;
import demarche.plan.choice.Leaning;
import demarche.plan.choice.Level;
import demarche.plan.choice.Likelihood;
import demarche.plan.choice.Priority;
import demarche.plan.choice.ProgrammeStatus;
import demarche.plan.choice.RightsCheck;
import demarche.plan.handling.Handling;
import demarche.plan.id.ActivityTypeId;
import demarche.plan.id.EventId;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.plan.id.NarrativeId;
import demarche.plan.id.TopicId;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import demarche.plan.part.Ownership;
import demarche.plan.part.Rights;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/// Makes plans of any size from real states, topics, narratives, events and activity types and invented words; the same seed gives the same plan.
public final class GeneratedPlans {
    private static final List<String> WORDS = List.of(("night desk evidence electronic cooperation mutual legal assistance request prosecutor judge "
            + "training ransomware attribution norm delegation ministry justice foreign affairs point contact network preservation order cross border "
            + "data subscriber safeguards oversight parliament draft law review accession invitation committee practical exercise mock trial seizure "
            + "crypto assets child protection hospital grid election responsible disclosure incident response team région formação política acuerdo "
            + "côte señal élan über coopération justicia evidência").split(" "));
    private static final List<String> PLACES = List.of("Guatemala City", "Nukuʻalofa", "São Tomé", "Asunción", "Tunis", "Port Moresby", "Dakar", "Hanoi");
    private static final List<String> LEADS = List.of("Inês Duarte", "Kofi Mensah", "Ana Peña", "Līga Ozola", "Tomás Núñez", "Sefo Latu");

    private final Random random;
    private final List<String> states = column("countries.csv", "iso3");
    private final List<String> topics = column("topics.csv", "id");
    private final List<String> narratives = column("narratives.csv", "id");
    private final List<String> events = column("events.csv", "id");
    private final List<String> activityTypes = column("activity_types.csv", "id");

    private GeneratedPlans(long seed) {
        this.random = new Random(seed);
    }

    /// How much a plan holds; topics are counted for each programme.
    public record Size(int states, int programmes, int activities, int topics) {
        /// 2,000 programmes, 193 states, 20,000 activities and 50,000 topic links.
        public static final Size BIG = new Size(193, 2_000, 20_000, 25);
    }

    public static Plan big(long seed) {
        return of(seed, Size.BIG);
    }

    public static Plan of(long seed, Size size) {
        return new GeneratedPlans(seed).plan(new ItemId("generated-" + seed), size);
    }

    private Plan plan(ItemId id, Size size) {
        var items = new ArrayList<Item>();
        for (int i = 0; i < size.states(); i++) items.addAll(List.of(state(i), assessment(i)));
        for (int i = 0; i < size.programmes(); i++) items.add(programme(i, size.topics()));
        for (int i = 0; i < size.activities(); i++) items.add(activity(i, size.programmes()));
        return Plan.of(new PlanHead(id, "Generated plan", Optional.empty(), Handling.AMBER, "Cyber desk", true, new TreeMap<>(), Optional.empty()), items);
    }

    private TargetState state(int number) {
        var concerns = new TreeMap<NarrativeId, Likelihood>();
        for (NarrativeId narrative : some(narratives, 3, NarrativeId::new)) concerns.put(narrative, any(Likelihood.values()));
        return new TargetState(new ItemId("state-" + number), new Iso3(states.get(number)), words(6), any(Priority.values()), concerns, any(LEADS), any(LEADS));
    }

    private Assessment assessment(int number) {
        return new Assessment(new ItemId("assessment-" + number), new Iso3(states.get(number)), day(), any(Leaning.values()), any(Confidence.values()),
                any(Level.values()), any(Level.values()), words(40), any(LEADS), words(4));
    }

    private Programme programme(int number, int topicCount) {
        var taught = new TreeMap<TopicId, Depth>();
        for (TopicId topic : some(topics, topicCount, TopicId::new)) taught.put(topic, any(Depth.values()));
        LocalDate starts = day();
        return new Programme(new ItemId("programme-" + number), words(4) + " " + number, words(30), some(states, 4, Iso3::new), taught,
                Optional.of(starts), Optional.of(starts.plusDays(200)), any(LEADS), any(ProgrammeStatus.values()),
                some(narratives, 3, NarrativeId::new), some(events, 2, EventId::new), Rights.open().withRightsCheck(any(RightsCheck.values())), Ownership.open());
    }

    private Activity activity(int number, int programmes) {
        LocalDate starts = day();
        var activity = Activity.titled(new ItemId("activity-" + number), new ItemId("programme-" + random.nextInt(programmes)), words(5));
        return activity.withType(Optional.of(new ActivityTypeId(any(activityTypes)))).withStates(some(states, 2, Iso3::new)).withStarts(Optional.of(starts))
                .withEnds(Optional.of(starts.plusDays(3))).withPlace(any(PLACES)).withLead(any(LEADS)).withStatus(any(ActivityStatus.values()));
    }

    private <T> TreeSet<T> some(List<String> from, int count, Function<String, T> make) {
        var some = new TreeSet<T>();
        while (some.size() < count) some.add(make.apply(any(from)));
        return some;
    }

    private String words(int count) {
        var words = new ArrayList<String>();
        for (int i = 0; i < count; i++) words.add(any(WORDS));
        return String.join(" ", words);
    }

    private LocalDate day() {
        return LocalDate.of(2025, 1, 1).plusDays(random.nextInt(1_400));
    }

    private <T> T any(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private <T> T any(T[] from) {
        return from[random.nextInt(from.length)];
    }

    private static List<String> column(String file, String name) {
        try (var in = GeneratedPlans.class.getResourceAsStream("/demarche/reference/" + file);
                var rows = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return rows.stream().map(row -> row.getField(name)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
