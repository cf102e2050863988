package demarche.insight.gap;

import demarche.plan.Plan;
import demarche.plan.Programme;
import demarche.plan.choice.Depth;
import demarche.plan.id.EventId;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.plan.id.NarrativeId;
import demarche.plan.id.TopicId;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// The one step that closes a gap: a function from plan to plan. On a plan that has moved on it does what still makes sense, or nothing.
public sealed interface Fix {

    Plan apply(Plan plan);

    /// Has a programme introduce a topic, unless it teaches it already.
    record AddTopic(ItemId programme, TopicId topic) implements Fix {
        @Override
        public Plan apply(Plan plan) {
            return plan.programmes().find(programme).map(p -> plan.with(p.withTopics(with(p)))).orElse(plan);
        }

        private TreeMap<TopicId, Depth> with(Programme programme) {
            var topics = new TreeMap<>(programme.topics());
            topics.putIfAbsent(topic, Depth.INTRODUCES);
            return topics;
        }
    }

    /// Has a programme answer a concern.
    record Answer(ItemId programme, NarrativeId concern) implements Fix {
        @Override
        public Plan apply(Plan plan) {
            return plan.programmes().find(programme).map(p -> {
                var narratives = new TreeSet<>(p.narratives());
                narratives.add(concern);
                return plan.with(p.withNarratives(narratives));
            }).orElse(plan);
        }
    }

    /// Starts a programme, unless it was started already.
    record StartProgramme(ItemId id, String title, Set<Iso3> states, Map<TopicId, Depth> topics, Optional<LocalDate> starts,
            Optional<LocalDate> ends, Set<EventId> before, Set<NarrativeId> answers) implements Fix {
        @Override
        public Plan apply(Plan plan) {
            if (plan.programmes().find(id).isPresent()) return plan;
            return plan.with(Programme.titled(id, title).withStates(new TreeSet<>(states)).withTopics(new TreeMap<>(topics)).withStarts(starts)
                    .withEnds(ends).withDecisionPoints(new TreeSet<>(before)).withNarratives(new TreeSet<>(answers)));
        }
    }

    /// Has a programme leave topics to others.
    record LeaveTopics(ItemId programme, Set<TopicId> topics) implements Fix {
        public LeaveTopics {
            topics = Collections.unmodifiableSet(new TreeSet<>(topics));
        }

        @Override
        public Plan apply(Plan plan) {
            return plan.programmes().find(programme).map(p -> {
                var kept = new TreeMap<>(p.topics());
                kept.keySet().removeAll(topics);
                return plan.with(p.withTopics(kept));
            }).orElse(plan);
        }
    }

    /// Moves a programme in time.
    record Move(ItemId programme, LocalDate starts, LocalDate ends) implements Fix {
        @Override
        public Plan apply(Plan plan) {
            return plan.programmes().find(programme).map(p -> plan.with(p.withStarts(Optional.of(starts)).withEnds(Optional.of(ends)))).orElse(plan);
        }
    }
}
