package demarche.insight.answer;

import demarche.plan.OwnNarrative;
import demarche.plan.Programme;
import demarche.plan.id.NarrativeId;
import demarche.reference.topic.Narrative;
import demarche.reference.topic.Topic;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// All that the reference and the plan say of one narrative on the plan's day.
///
/// @param own        the ministry's own words, where these are they
/// @param source     as far as it existed on the day; may be empty
/// @param checked    the day somebody last made sure of it
/// @param topics     what it speaks of and could be spoken of on the day
/// @param raised     who raised it here or may, the most likely first
/// @param voices     who could say it to those who raised it
/// @param programmes that give it and are not cancelled
public record AnswerSheet(Narrative narrative, Optional<OwnNarrative> own, Reply reply, List<Evidence> evidence, String source, Optional<LocalDate> checked,
        List<Topic> topics, List<Raised> raised, List<Voices> voices, List<Programme> programmes) {
    public AnswerSheet {
        evidence = List.copyOf(evidence);
        topics = List.copyOf(topics);
        raised = List.copyOf(raised);
        voices = List.copyOf(voices);
        programmes = List.copyOf(programmes);
    }

    public NarrativeId id() {
        return narrative.id();
    }

    /// The same, said more softly; empty where nobody wrote it.
    public Optional<String> softer() {
        return own.map(OwnNarrative::softer).filter(t -> !t.isBlank());
    }

    /// Who the ministry thinks could say it best.
    public Optional<String> messenger() {
        return own.map(OwnNarrative::messenger).filter(t -> !t.isBlank());
    }
}
