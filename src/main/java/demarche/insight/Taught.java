package demarche.insight;

import demarche.plan.Programme;
import demarche.plan.choice.Depth;
import demarche.plan.id.TopicId;
import demarche.reference.Reference;
import demarche.reference.topic.Debate;
import demarche.reference.topic.Topic;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// What somebody is taught: a state by all its programmes, or those that one programme or the whole plan reaches. Topics that the reference does not hold are left out.
public final class Taught {
    private static final Depth[] DEPTHS = Depth.values();
    private static final int NEVER = Integer.MAX_VALUE;

    /// Numbers the topics once, so that thousands of programmes are added up without looking each up by name.
    static final class Numbering {
        private final Reference reference;
        private final Topic[] topics;
        private final Map<TopicId, Integer> numbers = new HashMap<>();

        Numbering(Reference reference) {
            this.reference = reference;
            this.topics = reference.topics().toArray(Topic[]::new);
            for (int i = 0; i < topics.length; i++) numbers.put(topics[i].id(), i);
        }

        Taught nothing() {
            return new Taught(this);
        }

        Reference reference() {
            return reference;
        }
    }

    private final Numbering numbering;
    private final byte[] depth;
    private final BitSet taught = new BitSet();
    private final int[] firstDay;
    private final Set<Debate> debates = EnumSet.noneOf(Debate.class);

    private Taught(Numbering numbering) {
        this.numbering = numbering;
        this.depth = new byte[numbering.topics.length];
        this.firstDay = new int[numbering.topics.length];
        Arrays.fill(firstDay, NEVER);
    }

    Taught with(Programme programme) {
        int starts = programme.starts().map(day -> (int) day.toEpochDay()).orElse(NEVER);
        programme.topics().forEach((topic, how) -> {
            Integer number = numbering.numbers.get(topic);
            if (number == null) return;
            depth[number] = (byte) Math.max(depth[number], how.ordinal() + 1);
            taught.set(number);
            firstDay[number] = Math.min(firstDay[number], starts);
            debates.add(numbering.topics[number].debate());
        });
        return this;
    }

    void add(Taught other) {
        for (int i = 0; i < depth.length; i++) {
            depth[i] = (byte) Math.max(depth[i], other.depth[i]);
            firstDay[i] = Math.min(firstDay[i], other.firstDay[i]);
        }
        taught.or(other.taught);
        debates.addAll(other.debates);
    }

    /// Whether some topic is taught here and there.
    public boolean meets(Taught other) {
        return taught.intersects(other.taught);
    }

    public boolean covers(TopicId topic) {
        Integer number = numbering.numbers.get(topic);
        return number != null && depth[number] > 0;
    }

    public boolean covers(Debate debate) {
        return debates.contains(debate);
    }

    /// The deepest that any programme takes the topic.
    public Optional<Depth> depth(TopicId topic) {
        return covers(topic) ? Optional.of(DEPTHS[depth[numbering.numbers.get(topic)] - 1]) : Optional.empty();
    }

    /// When the first programme with the topic starts; empty where no start is known.
    public Optional<LocalDate> firstDay(TopicId topic) {
        if (!covers(topic)) return Optional.empty();
        int day = firstDay[numbering.numbers.get(topic)];
        return day == NEVER ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day));
    }

    public Set<Debate> debates() {
        return debates.isEmpty() ? EnumSet.noneOf(Debate.class) : EnumSet.copyOf(debates);
    }

    /// Every topic taught with its deepest depth, in the order of ids.
    public SortedMap<TopicId, Depth> topics() {
        var topics = new TreeMap<TopicId, Depth>();
        for (int i = 0; i < depth.length; i++) if (depth[i] > 0) topics.put(numbering.topics[i].id(), DEPTHS[depth[i] - 1]);
        return topics;
    }

    public boolean isEmpty() {
        return debates.isEmpty();
    }
}
