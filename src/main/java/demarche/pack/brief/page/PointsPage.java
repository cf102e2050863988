package demarche.pack.brief.page;

import demarche.pack.block.Block;
import demarche.pack.block.Phrase;
import demarche.pack.block.Section.Thumb;
import demarche.pack.block.Section;
import demarche.pack.brief.ground.Audiences;
import demarche.pack.brief.ground.Ground;
import demarche.pack.brief.ground.Lines;
import demarche.plan.Programme;
import demarche.plan.choice.BriefPart;
import demarche.plan.choice.NarrativeKind;
import demarche.plan.id.NarrativeId;
import demarche.plan.id.TopicId;
import demarche.reference.topic.Narrative;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/// What can be said, from the talking points and incentives of the reference and the ministry's own: those the planner chose for a programme first, then those
/// nearest to what the programmes teach and what worries the state.
public final class PointsPage {
    private static final int MOST = 5;
    private static final int LONGEST = 40;
    private final Ground ground;
    private final Audiences audiences;
    private final Set<TopicId> topics;
    private final Set<NarrativeId> chosen = new TreeSet<>();
    private final Set<TopicId> worries = new TreeSet<>();

    private PointsPage(Ground ground) {
        this.ground = ground;
        this.audiences = new Audiences(ground);
        this.topics = ground.topics();
        for (Programme programme : ground.programmes()) chosen.addAll(programme.narratives());
        ground.target().ifPresent(target -> target.concerns().keySet().forEach(id -> ground.narratives().find(id).ifPresent(n -> worries.addAll(n.topics()))));
    }

    public static Optional<Section> of(Ground ground) {
        return new PointsPage(ground).section();
    }

    /// The words of each point before its first pause, for a card.
    ///
    /// @param cut to the room a line has
    public static List<Phrase> leads(Ground ground, UnaryOperator<String> cut) {
        return new PointsPage(ground).chosen().stream().map(n -> ground.tongue().phrase(n, cut.apply(lead(n.statement())))).toList();
    }

    private List<Narrative> chosen() {
        return ground.narratives().all().stream().filter(this::isPoint).filter(ground::has)
                .filter(n -> chosen.contains(n.id()) || nearness(n) > 0 && audiences.fit(n)).filter(n -> Lines.words(n.statement()).size() <= LONGEST)
                .sorted(Comparator.comparing(this::nearness, Comparator.reverseOrder())).limit(MOST).toList();
    }

    private Optional<Section> section() {
        List<Narrative> points = chosen();
        if (points.isEmpty()) return Optional.empty();
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Title(ground.text("points.title"), points.size() == 1 ? ground.text("points.line.one") : ground.text("points.line")));
        blocks.add(new Block.Points(points.stream().map(this::point).toList()));
        List<Phrase> tactics = tactics(points);
        if (!tactics.isEmpty()) blocks.add(Block.Row.of(ground.text("points.tactics"), new Block.Listing(false, tactics)));
        return Optional.of(ground.section(BriefPart.POINTS, ground.text("points.title"), Thumb.READ, blocks));
    }

    private boolean isPoint(Narrative narrative) {
        return narrative.kind() == NarrativeKind.TALKING_POINT || narrative.kind() == NarrativeKind.INCENTIVE;
    }

    private long nearness(Narrative narrative) {
        long taught = narrative.topics().stream().filter(topics::contains).count();
        long worry = narrative.topics().stream().filter(worries::contains).count();
        return (chosen.contains(narrative.id()) ? 100 : 0) + 3 * taught + 2 * worry;
    }

    private Phrase point(Narrative narrative) {
        String lead = lead(narrative.statement());
        Phrase phrase = Phrase.none().then(ground.tongue().strong(narrative, lead));
        String rest = narrative.statement().substring(lead.length()) + gain(narrative);
        return (rest.isBlank() ? phrase : phrase.then(ground.tongue().phrase(narrative, rest).runs().getFirst())).cited(ground.cite(narrative.source()));
    }

    /// What an incentive brings, as far as a point has room.
    private String gain(Narrative narrative) {
        if (narrative.kind() != NarrativeKind.INCENTIVE) return "";
        int words = Lines.words(narrative.statement()).size();
        var gain = new StringBuilder();
        for (String sentence : ground.keep(narrative, narrative.response())) {
            words += Lines.words(sentence).size();
            if (words > LONGEST) break;
            gain.append(' ').append(sentence);
        }
        return gain.toString();
    }

    /// The words before the first pause.
    private static String lead(String statement) {
        for (int i = 12; i < statement.length(); i++) if (":;,".indexOf(statement.charAt(i)) >= 0) return statement.substring(0, i + 1);
        return statement;
    }

    private boolean isOwn(Narrative narrative) {
        return ground.narratives().own(narrative.id()).isPresent();
    }

    /// How to use a talking point; an incentive speaks for itself.
    private List<Phrase> tactics(List<Narrative> points) {
        var tactics = new ArrayList<Phrase>();
        for (int i = 0; i < points.size(); i++) {
            Narrative narrative = points.get(i);
            String how = String.join(" ", ground.keep(narrative, narrative.response()));
            if (narrative.kind() == NarrativeKind.TALKING_POINT && !how.isBlank()) tactics.add(isOwn(narrative) ? Phrase.of(ground.text("points.tactic", i + 1, how)) : ground.tongue().quoting(ground.text("points.tactic", i + 1, how), how));
        }
        return tactics;
    }
}
