package demarche.pack.figure.chain;

import demarche.insight.result.Framework;
import demarche.insight.result.Line;
import demarche.insight.result.Reach;
import demarche.insight.result.ResultWords;
import demarche.plan.Activity;
import demarche.plan.choice.ResultLevel;
import demarche.plan.id.ItemId;
import demarche.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the picture of a chain shows: activities, results, and the places where one is missing.
public record ChainContent(List<Node> nodes, List<Link> links) {
    public ChainContent {
        nodes = List.copyOf(nodes);
        links = List.copyOf(links);
    }

    /// @param item the activity or result; empty for a place where one is missing
    /// @param name over the words, such as `Output 2`; may be empty
    public record Node(Stage stage, Optional<ItemId> item, String name, String words) {
        public boolean isThere() {
            return item.isPresent();
        }
    }

    /// From one node to another, by their places in the list; to none where the way on is missing.
    public record Link(int from, Optional<Integer> to, boolean made) {}

    public static ChainContent of(Framework framework, ResultWords words) {
        return new Making(framework, words).content();
    }

    /// Nodes as they are added, with what is missing between them.
    private static final class Making {
        private final Framework framework;
        private final ResultWords words;
        private final Texts texts;
        private final List<Node> nodes = new ArrayList<>();
        private final List<Link> links = new ArrayList<>();

        Making(Framework framework, ResultWords words) {
            this.framework = framework;
            this.words = words;
            this.texts = words.texts();
        }

        ChainContent content() {
            framework.lines().forEach(l -> nodes.add(new Node(Stage.of(l.result().level()), Optional.of(l.result().id()), words.name(l), l.result().statement())));
            boolean aimless = !framework.isEmpty() && framework.lines(ResultLevel.IMPACT).findAny().isEmpty();
            Optional<Integer> impact = aimless ? Optional.of(missing(Stage.IMPACT, texts.get("results.chain.no-impact"))) : Optional.empty();
            for (int i = 0; i < framework.lines().size(); i++) onward(framework.lines().get(i), i, impact);
            for (int i = 0; i < framework.lines().size(); i++) ground(framework.lines().get(i), i);
            framework.adrift().forEach(a -> links.add(new Link(add(a), Optional.empty(), false)));
            return new ChainContent(nodes, links);
        }

        private void onward(Line line, int at, Optional<Integer> impact) {
            if (line.result().level() == ResultLevel.IMPACT && line.next().isEmpty()) return;
            Optional<Integer> next = line.next().map(n -> framework.line(n.id()).map(framework.lines()::indexOf).orElseThrow());
            boolean made = next.isPresent() && line.reach() != Reach.CIRCLES && line.next().filter(n -> n.level().compareTo(line.result().level()) < 0).isEmpty();
            links.add(new Link(at, next.or(() -> impact), made));
        }

        private void ground(Line line, int at) {
            line.activities().forEach(a -> links.add(new Link(add(a), Optional.of(at), true)));
            switch (line.result().level()) {
                case OUTPUT -> {
                    if (line.activities().isEmpty()) lacking(Stage.ACTIVITIES, texts.get("results.chain.no-activity"), at);
                }
                case OUTCOME -> {
                    if (line.before().isEmpty() && line.activities().isEmpty()) lacking(Stage.OUTPUTS, texts.get("results.chain.no-output"), at);
                }
                case IMPACT -> {
                    if (line.before().isEmpty() && line.activities().isEmpty()) lacking(Stage.OUTCOMES, texts.get("results.chain.no-outcome"), at);
                }
            }
        }

        private void lacking(Stage stage, String sentence, int before) {
            links.add(new Link(missing(stage, sentence), Optional.of(before), false));
        }

        private int missing(Stage stage, String sentence) {
            nodes.add(new Node(stage, Optional.empty(), "", sentence));
            return nodes.size() - 1;
        }

        private int add(Activity activity) {
            nodes.add(new Node(Stage.ACTIVITIES, Optional.of(activity.id()), "", activity.title()));
            return nodes.size() - 1;
        }
    }
}
