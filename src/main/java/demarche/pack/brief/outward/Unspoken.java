package demarche.pack.brief.outward;

import demarche.insight.Known;
import demarche.plan.Contact;
import demarche.plan.Plan;
import demarche.plan.Programme;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What no paper that leaves the ministry says, whoever wrote it into a field that may travel: our words for states, the names of people who are not to be
/// named, and the titles of what is not announced.
///
/// @param names in small letters
record Unspoken(List<String> names) {
    private static final int SHORTEST_NAME = 3;
    private static final Pattern WORDS = Pattern.compile("\\bswing[\\s\\p{Pd}]*states?\\b|\\btarget\\w*|\\blean(?:s|ed|t|ings?)?\\b"
            + "|\\bétats?[\\s\\p{Pd}]+(?:cibles?|pivots?|charnières?|indécis|hésitants?)\\b|\\bestados?\\s+(?:objetivos?|bisagras?|indecisos?|pendulares?)\\b"
            + "|دول\\S*\\s+\\S*(?:متأرجح|مستهدف|متردد)\\S*", Pattern.UNICODE_CHARACTER_CLASS);

    Unspoken {
        names = List.copyOf(names);
    }

    /// A title of one word is a word like any other, and may be said.
    ///
    /// @param told the programmes that the paper may name
    static Unspoken of(Plan plan, Predicate<Programme> told) {
        Stream<String> people = plan.contacts().stream().filter(Contact::restricted).map(Contact::title);
        Set<String> known = plan.programmes().stream().filter(told).map(p -> plain(p.title())).collect(Collectors.toSet());
        Stream<String> programmes = plan.programmes().stream().filter(told.negate()).map(p -> plain(p.title())).filter(t -> t.contains(" ") && !known.contains(t));
        return new Unspoken(Stream.concat(people.map(Unspoken::plain).filter(n -> n.length() >= SHORTEST_NAME), programmes).toList());
    }

    /// Signs that look alike are alike, and those that are not seen are not there.
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\p{Cf}", "").replaceAll("\\s+", " ").strip().toLowerCase(Locale.ROOT);
    }

    boolean isFree(String text) {
        String plain = plain(text);
        return !WORDS.matcher(plain).find() && names.stream().noneMatch(plain::contains);
    }

    /// The sentences that may be said.
    String free(String text) {
        return isFree(text) ? text : Known.sentences(text).stream().filter(this::isFree).collect(Collectors.joining(" "));
    }
}
