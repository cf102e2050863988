package demarche.insight.answer;

import demarche.insight.Known;
import demarche.plan.OwnNarrative;
import demarche.reference.topic.Narrative;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A narrative's response taken apart: what is fair in the concern, the answer, what not to claim. Only ever the reference’s own words;
/// what cannot be told apart stays in the answer. The ministry's own words come apart already.
///
/// @param fair       empty where the response grants nothing, or nothing that was known on the day
/// @param answer     empty where nothing of it was known on the day
/// @param doNotClaim begins with “that”
public record Reply(Optional<String> fair, Optional<String> answer, Optional<String> doNotClaim) {
    private static final Pattern GRANTS = Pattern.compile("^(?:Partly fair|Historically fair|Fair|The concern is real|Understandable|A concern shared)\\b.*");
    /// `Fair.` or `Fair in part.`: what is fair is in the next sentence.
    private static final Pattern ONLY_GRANTS = Pattern.compile("^(?:Partly fair|Fair|Fair in part)\\.$");
    private static final Pattern DO_NOT = Pattern.compile("^Do not (?:promise|claim|say) (that [^;]+?)(?:; (.+)|\\.)$");
    private static final Pattern RATHER = Pattern.compile("^(.+?),? rather than promising (that .+?)\\.$");

    public static Reply of(Narrative narrative, Known known) {
        return of(known.keep(narrative.response()));
    }

    /// As the ministry wrote it.
    public static Reply of(OwnNarrative own) {
        return new Reply(Optional.of(own.fair()).filter(t -> !t.isBlank()), Optional.of(own.answer()).filter(t -> !t.isBlank()), Optional.empty());
    }

    public static Reply of(List<String> sentences) {
        int granted = granted(sentences);
        var answer = new ArrayList<String>();
        var avoid = new ArrayList<String>();
        for (String sentence : sentences.subList(granted, sentences.size())) sort(sentence, answer, avoid);
        return new Reply(joined(sentences.subList(0, granted)), joined(answer), joined(avoid));
    }

    /// How many sentences at the beginning say what is fair.
    private static int granted(List<String> sentences) {
        if (sentences.isEmpty() || !GRANTS.matcher(sentences.getFirst()).matches()) return 0;
        return ONLY_GRANTS.matcher(sentences.getFirst()).matches() ? Math.min(2, sentences.size()) : 1;
    }

    private static void sort(String sentence, List<String> answer, List<String> avoid) {
        Matcher doNot = DO_NOT.matcher(sentence);
        Matcher rather = RATHER.matcher(sentence);
        if (doNot.matches()) {
            avoid.add(doNot.group(1) + ".");
            Optional.ofNullable(doNot.group(2)).ifPresent(rest -> answer.add(capital(rest)));
        } else if (rather.matches()) {
            answer.add(rather.group(1) + ".");
            avoid.add(rather.group(2) + ".");
        } else {
            answer.add(sentence);
        }
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private static Optional<String> joined(List<String> sentences) {
        return sentences.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", sentences));
    }
}
