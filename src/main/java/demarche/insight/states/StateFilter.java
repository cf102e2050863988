package demarche.insight.states;

import demarche.plan.Plan;
import demarche.plan.id.Iso3;
import demarche.reference.Facts;
import demarche.reference.state.State;
import demarche.text.Folding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Which states are meant: those that give an accepted answer to every question asked. A pure value with one written form, such as
/// `vote A/RES/74/247: abstain; ETS185: party, invited; group: GRULAC; words: "pac"`, which [FilterReader] reads back.
///
/// @param words    each begins a word of the state’s names, code, group or subregion, or, from three letters on, stands within one
/// @param accepted the answers accepted to each question, never none
public record StateFilter(String words, SortedMap<Question, SortedSet<String>> accepted) {
    public static final StateFilter NONE = new StateFilter("", new TreeMap<>());
    static final String WORDS = "words";
    private static final int WITHIN = 3;

    public StateFilter {
        words = words.replaceAll("\\p{Cc}", " ");
        var kept = new TreeMap<Question, SortedSet<String>>();
        accepted.forEach((question, answers) -> {
            if (!answers.isEmpty()) kept.put(question, Collections.unmodifiableSortedSet(new TreeSet<>(answers)));
        });
        accepted = Collections.unmodifiableSortedMap(kept);
    }

    public boolean isEmpty() {
        return words.isBlank() && accepted.isEmpty();
    }

    public StateFilter withWords(String now) {
        return new StateFilter(now, accepted);
    }

    /// Accepts these answers to the question and no others; none takes the question away.
    public StateFilter with(Question question, Collection<String> answers) {
        var now = new TreeMap<>(accepted);
        now.put(question, new TreeSet<>(answers));
        return new StateFilter(words, now);
    }

    public StateFilter without(Question question) {
        return with(question, List.of());
    }

    /// Accepts the answer where it was not accepted, and the other way round.
    public StateFilter turned(Question question, String answer) {
        var now = new TreeSet<>(answers(question));
        if (!now.remove(answer)) now.add(answer);
        return with(question, now);
    }

    /// Empty where the question is not asked.
    public SortedSet<String> answers(Question question) {
        return accepted.getOrDefault(question, Collections.emptySortedSet());
    }

    public boolean accepts(Question question, String answer) {
        return answers(question).contains(answer);
    }

    /// Of many states ask with one [Answers].
    public boolean passes(State state, Facts facts, Plan plan) {
        return passes(state, new Answers(facts, plan));
    }

    public boolean passes(State state, Answers given) {
        boolean named = Folding.words(words).stream().allMatch(sought -> given.words(state).stream().anyMatch(w -> fits(sought, w)));
        return named && accepted.entrySet().stream().noneMatch(e -> Collections.disjoint(e.getValue(), given.to(e.getKey(), state)));
    }

    private static boolean fits(String sought, String word) {
        return word.startsWith(sought) || sought.length() >= WITHIN && word.contains(sought);
    }

    /// All that pass.
    public SortedSet<Iso3> states(Answers given) {
        return given.facts().reference().states().stream().filter(s -> passes(s, given)).map(State::iso3).collect(Collectors.toCollection(TreeSet::new));
    }

    /// The one written form; the same filter gives the same text.
    public String written() {
        var pieces = new ArrayList<String>();
        accepted.forEach((question, answers) -> pieces.add(question.written() + ": " + answers.stream().sorted(order(question.subject()))
                .map(StateFilter::quotedIfNeeded).collect(Collectors.joining(", "))));
        if (!words.isEmpty()) pieces.add(WORDS + ": " + quoted(words));
        return String.join("; ", pieces);
    }

    /// Votes and standings as they are usually named, everything else by letters.
    private static Comparator<String> order(Subject subject) {
        return Comparator.<String>comparingInt(subject.answers()::indexOf).thenComparing(Comparator.naturalOrder());
    }

    private static String quotedIfNeeded(String answer) {
        boolean plain = !answer.isEmpty() && answer.equals(answer.strip()) && answer.chars().noneMatch(c -> ";:,\"".indexOf(c) >= 0);
        return plain ? answer : quoted(answer);
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}
