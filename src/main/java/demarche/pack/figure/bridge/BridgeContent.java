package demarche.pack.figure.bridge;

import demarche.insight.Joined;
import demarche.insight.TopicName;
import demarche.plan.choice.Depth;
import demarche.plan.id.TopicId;
import demarche.reference.topic.Debate;
import demarche.reference.topic.Link;
import demarche.reference.topic.Relation;
import demarche.reference.topic.Topic;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The topics and links of a bridge, before anything has a place: what the picture draws and the table lists.
///
/// @param sections the debates shown, in the order of the picture
/// @param lines    in the order of the table: by their first topic, then by their second
/// @param fitting  how many links the filter lets through, of which `lines` may be the strongest
public record BridgeContent(List<Section> sections, List<Line> lines, int fitting) {
    public BridgeContent {
        sections = List.copyOf(sections);
        lines = List.copyOf(lines);
    }

    /// A debate.
    ///
    /// @param taught how many of its topics are taught, shown or not
    /// @param topics how many the debate has on the day
    public record Section(Debate debate, int taught, int topics, List<Group> groups) {
        public Section {
            groups = List.copyOf(groups);
        }
    }

    public record Group(String heading, List<Item> items) {
        public Group {
            items = List.copyOf(items);
        }
    }

    /// A topic.
    ///
    /// @param depth how deep it is taken; empty where it is not taught
    public record Item(Topic topic, Optional<Depth> depth) {
        public String name() {
            return TopicName.listed(topic);
        }

        public boolean isTaught() {
            return depth.isPresent();
        }
    }

    /// A link and how far it has come.
    public record Line(Link link, Joined.State state) {
        /// Width by strength, in pixels of the screen.
        public double width() {
            return switch (link.strength()) {
                case 1 -> 1.5;
                case 2 -> 2.75;
                default -> 4.25;
            };
        }

        /// A contrast explains, it does not join.
        public boolean isContrast() {
            return link.relation() == Relation.CONTRASTS;
        }
    }

    public static BridgeContent of(BridgeQuestion question) {
        return new BridgeChoice(question).content();
    }

    public Stream<Item> items() {
        return sections.stream().flatMap(s -> s.groups().stream()).flatMap(g -> g.items().stream());
    }

    public Optional<Item> item(TopicId topic) {
        return items().filter(i -> i.topic().id().equals(topic)).findFirst();
    }

    /// The lines of one topic, in the order of the table.
    public List<Line> lines(TopicId topic) {
        return lines.stream().filter(l -> l.link().touches(topic)).toList();
    }

    public long count(Joined.State state) {
        return lines.stream().filter(l -> l.state() == state).count();
    }
}
