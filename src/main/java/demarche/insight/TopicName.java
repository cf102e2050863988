package demarche.insight;

import demarche.reference.topic.Debate;
import demarche.reference.topic.Topic;
import demarche.text.Texts;
import java.util.Locale;
import java.util.regex.Pattern;

/// Names of topics, and of their debates, short enough for a sentence or a button.
public final class TopicName {
    private static final Pattern NORM = Pattern.compile("norm-2015-[a-k]");
    private static final Pattern ARTICLE = Pattern.compile("(bc|bc1p|bc2p|uncc)-art-\\d+");

    private TopicName() {}

    /// As it stands inside a sentence: `norm 13(d)`, `Art. 35 (24/7 Network)`, `electronic evidence`, and in quotation marks in other languages, where
    /// a name of ours has no form for the middle of a sentence: `« Preuve électronique »`.
    public static String brief(Topic topic) {
        if (!isEnglish(topic)) return foreign(topic);
        if (isNorm(topic)) return "norm " + topic.code();
        return isArticle(topic) ? article(topic) + " (" + topic.shortName() + ")" : topic.shortName();
    }

    private static String foreign(Topic topic) {
        Texts texts = texts(topic);
        if (isNorm(topic)) return texts.get("topic.norm", topic.code());
        return isArticle(topic) ? texts.get("topic.article", article(topic), topic.shortName()) : texts.get("topic.other", topic.shortName());
    }

    /// The rules for gaps name topics by the thousand; a bundle takes longer than they do.
    private static boolean isEnglish(Topic topic) {
        return topic.language().equals(Locale.ENGLISH);
    }

    /// As it stands alone, in a list or on a chip: `13(d) Cooperate on crime`, `Art. 35 24/7 Network`, `Electronic evidence`.
    public static String listed(Topic topic) {
        if (isNorm(topic)) return topic.code() + " " + topic.shortName();
        if (isArticle(topic)) return article(topic) + " " + topic.shortName();
        String name = topic.shortName().startsWith("the ") ? topic.shortName().substring(4) : topic.shortName();
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    /// As it stands on a button: the code where there is one, `13(d)` or `Art. 35`, else the short name.
    public static String shortest(Topic topic) {
        if (isNorm(topic)) return topic.code();
        return isArticle(topic) ? article(topic) : topic.shortName();
    }

    /// A debate inside a sentence.
    ///
    /// @param texts the bundle `insight`
    public static String of(Debate debate, Texts texts) {
        return switch (debate) {
            case CYBER_NORMS -> texts.get("debate.cyber-norms");
            case CYBERCRIME -> texts.get("debate.cybercrime");
            case BUDAPEST_CONVENTION -> texts.get("debate.budapest-convention");
            case UN_CYBERCRIME_CONVENTION -> texts.get("debate.un-cybercrime-convention");
            case INTERNATIONAL_LAW -> texts.get("debate.international-law");
            case CONFIDENCE_BUILDING -> texts.get("debate.confidence-building");
            case CAPACITY_BUILDING -> texts.get("debate.capacity-building");
            case HUMAN_RIGHTS -> texts.get("debate.human-rights");
            case ICT_DEVELOPMENT -> texts.get("debate.ict-development");
        };
    }

    /// Whether the topic is one of the eleven norms.
    public static boolean isNorm(Topic topic) {
        return NORM.matcher(topic.id().value()).matches();
    }

    private static boolean isArticle(Topic topic) {
        return ARTICLE.matcher(topic.id().value()).matches();
    }

    /// Both conventions count their articles from 1.
    private static String article(Topic topic) {
        if (topic.debate() != Debate.UN_CYBERCRIME_CONVENTION) return topic.code();
        return isEnglish(topic) ? "UN " + topic.code() : texts(topic).get("topic.un", topic.code());
    }

    private static Texts texts(Topic topic) {
        return Texts.of("citations", topic.language());
    }
}
