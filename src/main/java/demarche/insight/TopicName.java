package demarche.insight;

import demarche.reference.topic.Topic;
import java.util.List;
import java.util.regex.Pattern;

/// Names of topics short enough for a sentence or a button.
public final class TopicName {
    private static final int LONGEST = 40;
    private static final Pattern NORM = Pattern.compile("13\\([a-k]\\)");
    private static final Pattern ARTICLE = Pattern.compile("(Prot\\. \\d )?Art\\. \\d+");
    /// Where a title can be cut and still say what it is about, the earliest sign first tried.
    private static final List<String> CUTS = List.of(" (", ", ", " in the absence of ", " for the purpose of ", " pertaining to ", " relating to ", " concerning ", " of stored ",
            " with consent ", " and ", " of ", " in ", " for ", " on ", " from ", " with ", " to ");

    private TopicName() {}

    /// `norm 13(d)`, `Art. 35 (24/7 Network)`, `electronic evidence`: within 40 characters, to stand inside a sentence.
    public static String brief(Topic topic) {
        String code = topic.code();
        if (NORM.matcher(code).matches()) return "norm " + code;
        if (ARTICLE.matcher(code).matches()) return article(topic);
        if (code.isEmpty()) return inSentence(shortened(topic.title(), LONGEST));
        String whole = inSentence(topic.title());
        return whole.length() <= LONGEST ? whole : code;
    }

    private static String article(Topic topic) {
        String number = switch (topic.debate()) {
            case UN_CYBERCRIME_CONVENTION -> "UN " + topic.code();
            case CYBER_NORMS, CYBERCRIME, BUDAPEST_CONVENTION, INTERNATIONAL_LAW, CONFIDENCE_BUILDING, CAPACITY_BUILDING, HUMAN_RIGHTS, ICT_DEVELOPMENT -> topic.code();
        };
        String title = shortened(topic.title(), LONGEST - number.length() - 3);
        return number + " (" + title + ")";
    }

    private static String shortened(String title, int room) {
        String at = title;
        while (at.length() > room) {
            String from = at;
            at = CUTS.stream().filter(cut -> from.lastIndexOf(cut) > 0).map(cut -> from.substring(0, from.lastIndexOf(cut)))
                    .filter(text -> text.length() <= room).max(java.util.Comparator.comparing(String::length))
                    .orElseGet(() -> from.substring(0, room - 1).strip() + "…");
        }
        return at;
    }

    /// A first capital is kept only where the word is a name or an abbreviation.
    private static String inSentence(String title) {
        int end = title.indexOf(' ');
        String first = end < 0 ? title : title.substring(0, end);
        boolean name = first.chars().skip(1).anyMatch(Character::isUpperCase) || first.equals("Budapest") || first.equals("Accra") || first.equals("World")
                || first.equals("United") || first.equals("Second") || first.equals("First") || first.equals("Convention") || first.equals("Global");
        return name ? title : Character.toLowerCase(title.charAt(0)) + title.substring(1);
    }
}
