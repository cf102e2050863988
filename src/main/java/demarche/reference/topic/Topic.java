package demarche.reference.topic;

import demarche.plan.id.TopicId;
import java.util.Locale;
import java.util.Optional;

/// One item of a debate: a norm, a convention article, a theme.
///
/// @param parent may belong to another debate
/// @param code   how it is cited, such as `Art. 35` or `13(d)`; may be empty
/// @param language  of code, title and short name; the summary is English
/// @param shortName our own, for sentences and buttons: an article's or norm's catchword, any other topic as it stands inside a sentence
public record Topic(TopicId id, Debate debate, Optional<TopicId> parent, Locale language, String code, String title, String shortName, String summary, String forum, String source) {

    /// The same topic called by one name in another language.
    public Topic named(Locale language, String code, String name) {
        return new Topic(id, debate, parent, language, code, name, name, summary, forum, source);
    }

    /// Code and title: `Art. 35 24/7 Network`.
    public String label() {
        return code.isEmpty() ? title : code + " " + title;
    }
}
