package demarche.insight.debate;

import demarche.insight.Bridges;
import demarche.insight.Coverage;
import demarche.plan.Programme;
import demarche.plan.choice.Depth;
import demarche.plan.id.Iso3;
import demarche.plan.id.TopicId;
import demarche.reference.topic.Debate;
import demarche.reference.topic.Link;
import demarche.reference.topic.Relation;
import demarche.reference.topic.Topic;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// What each state is taught of each topic, and where a strong link leads from what it is taught to what it is not. Worked out once; asked cell by cell.
public final class Matrix {
    private static final int STRONG = 3;
    private static final Depth[] DEPTHS = Depth.values();

    /// A topic, or a debate as a whole.
    public record Column(Debate debate, Optional<TopicId> topic) {}

    /// What a state is taught in a column.
    ///
    /// @param depth     the deepest of all that counts
    /// @param delivered the deepest of what was delivered
    /// @param open      the link of strength 3 that leads here from what the state is taught, where it is taught nothing here
    public record Cell(Optional<Depth> depth, Optional<Depth> delivered, Optional<Link> open) {}

    /// The sums of a state.
    ///
    /// @param debates of the three, those it is taught anything of
    /// @param links   made between the three
    /// @param open    topics that a link of strength 3 leads to and that it is not taught
    public record Row(Iso3 state, Set<Debate> debates, int links, int open) {
        public Row {
            debates = Set.copyOf(debates);
        }
    }

    /// Which columns are shown.
    public enum Columns {
        /// Topics of the three debates that somebody is taught, or that a strong link leads to.
        LINKED,
        /// All topics of the three debates.
        MISSION,
        /// All topics of all debates.
        ALL,
        /// The debates themselves.
        DEBATES
    }

    private final List<Topic> topics;
    private final Map<TopicId, Integer> numbers = new HashMap<>();
    private final List<Link> strong;
    private final Strands strands;
    private final List<Row> rows = new ArrayList<>();
    private final byte[][] depth;
    private final byte[][] delivered;
    /// Counted from 1 in [#strong]; 0 where no strong link leads.
    private final short[][] open;

    private Matrix(Coverage coverage, List<Iso3> states, Scope scope) {
        topics = TopicTree.known(coverage.facts());
        for (Topic topic : topics) numbers.put(topic.id(), numbers.size());
        strong = coverage.reference().links().stream().filter(l -> l.strength() == STRONG && l.relation() != Relation.CONTRASTS)
                .filter(l -> numbers.containsKey(l.from()) && numbers.containsKey(l.to())).sorted(Bridges.STRONGEST).toList();
        strands = new Strands(coverage.facts());
        depth = new byte[states.size()][topics.size()];
        delivered = new byte[states.size()][topics.size()];
        open = new short[states.size()][topics.size()];
        for (int row = 0; row < states.size(); row++) {
            teach(row, states.get(row), coverage, scope);
            open(row);
            rows.add(sums(row, states.get(row)));
        }
    }

    /// @param states the rows, in their order
    public static Matrix of(Coverage coverage, List<Iso3> states, Scope scope) {
        return new Matrix(coverage, states, scope);
    }

    private void teach(int row, Iso3 state, Coverage coverage, Scope scope) {
        for (Programme programme : coverage.programmes(state)) {
            if (!scope.counts(coverage, programme, state)) continue;
            boolean done = Scope.delivered(coverage, programme, state);
            programme.topics().forEach((topic, how) -> {
                Integer number = numbers.get(topic);
                if (number == null) return;
                byte deep = (byte) (how.ordinal() + 1);
                depth[row][number] = (byte) Math.max(depth[row][number], deep);
                if (done) delivered[row][number] = (byte) Math.max(delivered[row][number], deep);
            });
        }
    }

    private void open(int row) {
        for (int i = 0; i < strong.size(); i++) {
            int from = numbers.get(strong.get(i).from());
            int to = numbers.get(strong.get(i).to());
            if (depth[row][from] > 0 == depth[row][to] > 0) continue;
            int missing = depth[row][from] > 0 ? to : from;
            if (open[row][missing] == 0) open[row][missing] = (short) (i + 1);
        }
    }

    private Row sums(int row, Iso3 state) {
        var taught = new ArrayList<TopicId>();
        var debates = EnumSet.noneOf(Debate.class);
        int openHere = 0;
        for (int i = 0; i < topics.size(); i++) {
            if (open[row][i] > 0 && topics.get(i).debate().isMission()) openHere++;
            if (depth[row][i] == 0) continue;
            taught.add(topics.get(i).id());
            if (topics.get(i).debate().isMission()) debates.add(topics.get(i).debate());
        }
        var set = strands.taught(taught);
        return new Row(state, debates, (int) strands.all().stream().filter(s -> s.isMade(set)).count(), openHere);
    }

    public List<Row> rows() {
        return List.copyOf(rows);
    }

    /// In the order of the debates, and within them of the reference.
    public List<Column> columns(Columns which) {
        return switch (which) {
            case DEBATES -> debates().stream().map(d -> new Column(d, Optional.empty())).toList();
            case ALL -> columns(IntStream.range(0, topics.size()));
            case MISSION -> columns(IntStream.range(0, topics.size()).filter(i -> topics.get(i).debate().isMission()));
            case LINKED -> columns(IntStream.range(0, topics.size()).filter(i -> topics.get(i).debate().isMission() && isTouched(i)));
        };
    }

    private List<Debate> debates() {
        return topics.stream().map(Topic::debate).distinct().sorted().toList();
    }

    private List<Column> columns(IntStream numbersOf) {
        List<Topic> chosen = numbersOf.mapToObj(topics::get).toList();
        return chosen.stream().sorted(Comparator.comparing(Topic::debate)).map(t -> new Column(t.debate(), Optional.of(t.id()))).toList();
    }

    private boolean isTouched(int topic) {
        return IntStream.range(0, rows.size()).anyMatch(row -> depth[row][topic] > 0 || open[row][topic] > 0);
    }

    /// @param row by its place in [#rows]
    public Cell cell(int row, Column column) {
        if (column.topic().isEmpty()) return whole(row, column.debate());
        int topic = numbers.get(column.topic().get());
        return new Cell(depth(depth[row][topic]), depth(delivered[row][topic]), lead(row, topic));
    }

    private Cell whole(int row, Debate debate) {
        byte deepest = 0;
        byte done = 0;
        Optional<Link> leads = Optional.empty();
        for (int i = 0; i < topics.size(); i++) {
            if (topics.get(i).debate() != debate) continue;
            deepest = (byte) Math.max(deepest, depth[row][i]);
            done = (byte) Math.max(done, delivered[row][i]);
            if (leads.isEmpty()) leads = lead(row, i);
        }
        return new Cell(depth(deepest), depth(done), deepest > 0 ? Optional.empty() : leads);
    }

    private Optional<Link> lead(int row, int topic) {
        return open[row][topic] == 0 ? Optional.empty() : Optional.of(strong.get(open[row][topic] - 1));
    }

    private static Optional<Depth> depth(byte deep) {
        return deep == 0 ? Optional.empty() : Optional.of(DEPTHS[deep - 1]);
    }

    /// How many of the states are taught anything in the column.
    public int taught(Column column) {
        return (int) IntStream.range(0, rows.size()).filter(row -> cell(row, column).depth().isPresent()).count();
    }
}
