package demarche.insight.states;

import static org.junit.jupiter.api.Assertions.assertEquals;

import demarche.insight.states.ReadFilter.Nonsense;
import demarche.insight.states.ReadFilter.Understood;
import demarche.reference.Reference;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The written form of a filter: stable, read back as it was, and refused with a sentence where it says nothing.
class FilterReaderTest {
    private static final Offered TODAY = new Offered(Reference.load().on(LocalDate.of(2026, 11, 23)));
    private static final String SIGNS = "ab Zé,;:\"'“/()- ñ5العربية";

    private static StateFilter read(String text) {
        return switch (new FilterReader(Locale.UK).read(text)) {
            case Understood(StateFilter filter) -> filter;
            case Nonsense(String sentence) -> throw new AssertionError(sentence + " <- " + text);
        };
    }

    private static String refusal(String text) {
        return switch (new FilterReader(Locale.UK).read(text)) {
            case Understood(StateFilter filter) -> "understood: " + filter.written();
            case Nonsense(String sentence) -> sentence;
        };
    }

    @Test
    void aFilterIsWrittenInOneReadableLine() {
        var filter = StateFilter.NONE.withWords("pac").with(Question.of(Subject.GROUP), List.of("GRULAC"))
                .with(Question.treaty("ETS185"), List.of("invited", "party")).with(Question.vote("A/RES/74/247"), List.of("abstain"));

        assertEquals("vote A/RES/74/247: abstain; ETS185: party, invited; group: GRULAC; words: \"pac\"", filter.written());
    }

    @Test
    void anyFilterIsReadBackAsItWas() {
        long seed = 20261123;
        var random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            StateFilter filter = any(random);

            assertEquals(filter, read(filter.written()), "seed " + seed + ", filter " + i + ": " + filter.written());
            assertEquals(filter.written(), read(filter.written()).written(), "seed " + seed + ", filter " + i);
        }
    }

    @Test
    void anyTextIsReadOrRefusedInOneSentence() {
        long seed = 42;
        var random = new Random(seed);
        for (int i = 0; i < 5_000; i++) {
            String text = "group: GRULAC; vote A/RES/74/247: yes".substring(0, random.nextInt(30)) + letters(random, 12);

            switch (new FilterReader(Locale.UK).read(text)) {
                case Understood(StateFilter filter) -> assertEquals(filter, read(filter.written()), "seed " + seed + ": " + text);
                case Nonsense(String sentence) -> assertEquals(true, sentence.endsWith(".") && !sentence.contains("\n"), "seed " + seed + ": " + text + " -> " + sentence);
            }
        }
    }

    @Test
    void spacesAndOrderDoNotMatter() {
        assertEquals(read("ETS185: party; group: GRULAC, WEOG"), read("  group :WEOG ,GRULAC;ETS185:   party "));
    }

    @Test
    void anEmptyTextAsksNothing() {
        assertEquals(StateFilter.NONE, read("  "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "grup: GRULAC | A filter cannot ask “grup”. It can ask a treaty by its code, or: vote, group, subregion, member, list, target, leaning, programme, state, words.",
        "vote A/RES/74/247: perhaps | “perhaps” is no answer to “vote A/RES/74/247”. The answers are: yes, no, abstain, absent, none.",
        "ETS185: joined | “joined” is no answer to “ETS185”. The answers are: party, signatory, invited, none, unknown.",
        "vote: yes | A filter cannot ask “vote”. It can ask a treaty by its code, or: vote, group, subregion, member, list, target, leaning, programme, state, words.",
        "GRULAC | “GRULAC” is not a question with its answers. Write it as group: GRULAC.",
        "group: GRULAC; group: WEOG | “group” is asked twice. Put all its answers after one colon.",
        "group: | Nothing follows “group:”. Write an answer or take the question away.",
        "words: \"pac | The quotation marks in words: \"pac do not match. Write each inside a text twice.",
        "group: GRULAC; | “” is not a question with its answers. Write it as group: GRULAC."})
    void nonsenseIsRefusedWithASentenceThatNamesIt(String text, String sentence) {
        assertEquals(sentence, refusal(text));
    }

    @Test
    void whatTheFactsDoNotHoldIsTold() {
        var filter = read("vote A/RES/99/1: yes; XYZ9: party; list: gone_2031; group: GRULAC, Old Group");

        assertEquals(List.of("A/RES/99/1", "XYZ9", "Old Group", "gone_2031"), TODAY.unheld(filter).stream().map(Offered.Unheld::what).toList());
        assertEquals("“Old Group” (Regional group) is not among the facts of 23 Nov 2026.", new FilterWords(TODAY.facts(), Locale.UK).unheld(filter).get(2));
    }

    @Test
    void aFilterReadsAsASentence() {
        var filter = read("vote A/RES/74/247: abstain, yes; ETS185: party, invited; group: GRULAC, WEOG; words: \"pac\"");

        assertEquals("yes or abstained on 74/247; Budapest Convention: party or invited; GRULAC or WEOG; “pac”", new FilterWords(TODAY.facts(), Locale.UK).line(filter));
    }

    @Test
    void manyAnswersStayOneLine() {
        var filter = read("subregion: Eastern Asia, Latin America and the Caribbean, Melanesia, Micronesia, Polynesia");

        assertEquals("Subregion: Eastern Asia and 4 more", new FilterWords(TODAY.facts(), Locale.UK).line(filter));
    }

    private static StateFilter any(Random random) {
        StateFilter filter = random.nextBoolean() ? StateFilter.NONE : StateFilter.NONE.withWords(letters(random, 8));
        for (int i = random.nextInt(6); i > 0; i--) {
            Question question = question(random);
            List<String> there = question.subject().answers();
            for (int k = random.nextInt(3); k >= 0; k--) {
                String answer = there.isEmpty() ? "x" + letters(random, 6) : there.get(random.nextInt(there.size()));
                filter = filter.accepts(question, answer) ? filter : filter.turned(question, answer);
            }
        }
        return filter;
    }

    private static Question question(Random random) {
        Subject subject = Subject.values()[random.nextInt(Subject.values().length)];
        return switch (subject) {
            case VOTE -> Question.vote("A/RES/" + random.nextInt(90) + "/" + random.nextInt(300));
            case TREATY -> Question.treaty(List.of("ETS185", "UNCC", "MALABO").get(random.nextInt(3)));
            case GROUP, SUBREGION, MEMBER, LIST, TARGET, LEANING, PROGRAMME, STATE -> Question.of(subject);
        };
    }

    private static String letters(Random random, int most) {
        var text = new StringBuilder();
        for (int i = random.nextInt(most); i >= 0; i--) text.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        return text.toString();
    }
}
