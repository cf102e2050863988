package demarche.ui.debates.bridge;

import demarche.insight.Joined;
import demarche.insight.gap.Fix;
import demarche.pack.figure.bridge.BridgeContent.Line;
import demarche.plan.Plan;
import demarche.plan.Programme;
import demarche.plan.id.ItemId;
import demarche.plan.id.TopicId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Topics that a programme could teach as well.
///
/// @param obvious the programme teaches the other end of the link already
record Offer(Programme programme, List<TopicId> topics, boolean obvious) {
    Offer {
        topics = List.copyOf(topics);
    }

    /// What would make a link, programmes that teach one of its ends first; empty where it is made already.
    static List<Offer> making(Line line, Sheet sheet) {
        var offers = new ArrayList<Offer>();
        if (line.state() == Joined.State.MADE) return offers;
        List<TopicId> ends = List.of(line.link().from(), line.link().to());
        for (Programme programme : sheet.open()) {
            List<TopicId> missing = ends.stream().filter(end -> !programme.topics().containsKey(end)).toList();
            if (missing.size() == 1) offers.add(new Offer(programme, missing, true));
        }
        offers.addAll(elsewhere(line, sheet));
        return offers;
    }

    /// Programmes that teach neither end: where the subject is taught one end already, the other is enough.
    private static List<Offer> elsewhere(Line line, Sheet sheet) {
        Stream<TopicId> ends = Stream.of(line.link().from(), line.link().to());
        boolean whole = sheet.subject() instanceof Subject.WholePlan;
        List<TopicId> missing = ends.filter(end -> whole || !sheet.joined().taught().covers(end)).toList();
        return sheet.open().stream().filter(p -> !p.topics().containsKey(line.link().from()) && !p.topics().containsKey(line.link().to()))
                .map(p -> new Offer(p, missing, false)).toList();
    }

    /// The programmes of the subject that do not teach the topic yet.
    static List<Offer> teaching(TopicId topic, Sheet sheet) {
        List<Programme> without = sheet.open().stream().filter(p -> !p.topics().containsKey(topic)).toList();
        return without.stream().map(p -> new Offer(p, List.of(topic), without.size() == 1)).toList();
    }

    /// The one that needs no choosing.
    static Optional<Offer> only(List<Offer> offers) {
        List<Offer> obvious = offers.stream().filter(Offer::obvious).toList();
        return obvious.size() == 1 ? Optional.of(obvious.getFirst()) : Optional.empty();
    }

    ItemId id() {
        return programme.id();
    }

    Plan apply(Plan plan) {
        Plan now = plan;
        for (TopicId topic : topics) now = new Fix.AddTopic(id(), topic).apply(now);
        return now;
    }

    /// As if it had not been taken; the programme keeps what it was given since.
    Plan takeBack(Plan plan) {
        return plan.programmes().find(id()).map(p -> {
            var left = new TreeMap<>(p.topics());
            topics.forEach(left::remove);
            return plan.with(p.withTopics(left));
        }).orElse(plan);
    }
}
