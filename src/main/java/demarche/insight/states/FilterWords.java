package demarche.insight.states;

import demarche.plan.choice.Leaning;
import demarche.plan.id.Iso3;
import demarche.reference.Facts;
import demarche.reference.state.Instrument;
import demarche.reference.state.Resolution;
import demarche.reference.state.Standing;
import demarche.reference.state.Vote;
import demarche.text.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/// A filter as people read it: its questions, its answers, and what in it the facts do not hold.
public final class FilterWords {
    /// Answers are named as far as they fit into so many characters, so that a filter of thirty states stays a line.
    private static final int ROOM = 40;

    private final Facts facts;
    private final StateWords words;
    private final Texts texts;

    public FilterWords(Facts facts, Locale locale) {
        this.facts = facts;
        this.words = StateWords.in(locale);
        this.texts = Texts.of("groups", locale);
    }

    /// Such as “Vote on 74/247” or “Budapest Convention”.
    public String question(Question question) {
        return switch (question.subject()) {
            case VOTE -> texts.get("filter.question.vote", resolution(question.of()));
            case TREATY -> treaty(question.of());
            case GROUP -> texts.get("filter.question.group");
            case SUBREGION -> texts.get("filter.question.subregion");
            case MEMBER -> texts.get("filter.question.member");
            case LIST -> texts.get("filter.question.list");
            case TARGET -> texts.get("filter.question.target");
            case LEANING -> texts.get("filter.question.leaning");
            case PROGRAMME -> texts.get("filter.question.programme");
            case STATE -> texts.get("filter.question.state");
        };
    }

    public String answer(Question question, String answer) {
        return switch (question.subject()) {
            case VOTE -> words.vote(coded(Vote.values(), answer));
            case TREATY -> coded(Standing.values(), answer).map(words::standing).orElse(answer);
            case GROUP -> words.group(answer);
            case SUBREGION, MEMBER -> answer;
            case LIST -> facts.reference().swingLists().stream().filter(l -> l.id().equals(answer)).findFirst().map(words::list).orElse(answer);
            case TARGET -> answer.equals("yes") ? texts.get("filter.target.yes") : texts.get("filter.target.no");
            case LEANING -> coded(Leaning.values(), answer).map(words::leaning).orElse(answer);
            case PROGRAMME -> answer.equals("some") ? texts.get("filter.programme.some") : texts.get("filter.programme.none");
            case STATE -> state(answer);
        };
    }

    /// One question with its answers, such as “Budapest Convention: party or invited”.
    public String asked(Question question, Collection<String> accepted) {
        List<String> named = accepted.stream().sorted(Comparator.comparingInt(new Offered(facts).answers(question)::indexOf))
                .map(a -> answer(question, a)).toList();
        String either = either(named);
        return switch (question.subject()) {
            case VOTE -> texts.get("filter.asked.vote", either, resolution(question.of()));
            case TREATY, SUBREGION, MEMBER -> texts.get("filter.asked.of", question(question), either);
            case GROUP, LIST, TARGET, LEANING, PROGRAMME, STATE -> either;
        };
    }

    /// The whole filter in one line.
    public String line(StateFilter filter) {
        var parts = new ArrayList<String>();
        filter.accepted().forEach((question, accepted) -> parts.add(asked(question, accepted)));
        if (!filter.words().isBlank()) parts.add(texts.get("filter.asked.words", filter.words().strip()));
        return parts.isEmpty() ? texts.get("filter.asks-nothing") : String.join("; ", parts);
    }

    /// What the filter asks and the facts of the day do not hold, a sentence each.
    public List<String> unheld(StateFilter filter) {
        return new Offered(facts).unheld(filter).stream().map(u -> texts.get("filter.unheld", u.what(), question(u.question()), words.days().day(facts.day())))
                .toList();
    }

    private String either(List<String> named) {
        int told = named.size();
        while (told > 1 && String.join(", ", named.subList(0, told)).length() > ROOM) told--;
        if (told < named.size()) return texts.get("filter.more", String.join(", ", named.subList(0, told)), named.size() - told);
        if (told < 2) return String.join("", named);
        return texts.get("filter.either", String.join(", ", named.subList(0, told - 1)), named.getLast());
    }

    private String resolution(String symbol) {
        return facts.reference().resolution(symbol).map(Resolution::shortSymbol).orElse(symbol);
    }

    private String treaty(String code) {
        return facts.reference().instrument(code).map(Instrument::shortName).orElse(code);
    }

    private String state(String code) {
        Function<Iso3, Optional<String>> name = iso3 -> facts.reference().state(iso3).map(words::name);
        return code.matches("[A-Z]{3}") ? name.apply(new Iso3(code)).orElse(code) : code;
    }

    private static <E extends Enum<E>> Optional<E> coded(E[] values, String code) {
        return Arrays.stream(values).filter(v -> Subject.code(v).equals(code)).findFirst();
    }
}
