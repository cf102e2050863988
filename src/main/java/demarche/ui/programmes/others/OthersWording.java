package demarche.ui.programmes.others;

import demarche.exchange.sheet.ProjectField;
import demarche.insight.overlap.Overlap;
import demarche.plan.OtherProject;
import demarche.plan.id.TopicId;
import demarche.reference.topic.Topic;
import demarche.text.Texts;
import demarche.ui.programmes.part.Wording;
import java.util.Collection;
import java.util.stream.Collectors;

/// What this room calls projects of others, and what it says of two that meet.
record OthersWording(Texts texts, Wording wording) {

    String field(ProjectField field) {
        return switch (field) {
            case TITLE -> texts.get("others.field.title");
            case PROVIDER -> texts.get("others.field.provider");
            case STATES -> texts.get("others.field.states");
            case STARTS -> texts.get("others.field.starts");
            case ENDS -> texts.get("others.field.ends");
            case DESCRIPTION -> texts.get("others.field.description");
            case REFERENCE -> texts.get("others.field.reference");
        };
    }

    String period(OtherProject project) {
        return wording.days().span(project.starts(), project.ends());
    }

    String topics(Collection<TopicId> topics) {
        return topics.stream().flatMap(id -> wording.reference().topic(id).stream()).map(Topic::shortName).collect(Collectors.joining(", "));
    }

    /// Where we know the project from.
    String origin(OtherProject project) {
        String list = project.reference().isEmpty() ? project.origin() : texts.get("others.origin.numbered", project.origin(), project.reference());
        return project.takenOn().map(day -> texts.get("others.origin", list, wording.days().day(day))).orElse(list);
    }

    String sentence(Overlap overlap) {
        String theirs = overlap.theirs().provider().isEmpty() ? overlap.theirs().title() : texts.get("others.overlap.by", overlap.theirs().title(), overlap.theirs().provider());
        String states = wording.states(overlap.states());
        return overlap.topics().isEmpty()
                ? texts.get("others.overlap.place", overlap.ours().title(), theirs, states)
                : texts.get("others.overlap.topics", overlap.ours().title(), theirs, topics(overlap.topics()), states);
    }

    String reason(Overlap overlap) {
        String time = overlap.time().map(t -> texts.get("others.overlap.time", wording.days().span(t.first(), t.last()))).orElse(texts.get("others.overlap.time.unknown"));
        return switch (overlap.likeness()) {
            case GIVEN_TOPICS -> texts.get("others.overlap.given", time);
            case NAMED_TOPICS -> texts.get("others.overlap.named", time);
            case STATE_AND_TIME -> texts.get("others.overlap.unknown", time);
        };
    }
}
