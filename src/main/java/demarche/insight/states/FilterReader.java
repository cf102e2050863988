package demarche.insight.states;

import demarche.text.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads a filter as [StateFilter#written] writes it. Whatever it does not know it refuses with one sentence that names the piece; it never guesses.
public final class FilterReader {
    /// A filter holds at most this many characters.
    private static final int LONGEST = 20_000;
    private static final int SHOWN = 60;

    private final Texts texts;

    /// @param locale of the sentences
    public FilterReader(Locale locale) {
        this.texts = Texts.of("groups", locale);
    }

    /// A text that is empty asks nothing.
    public ReadFilter read(String text) {
        try {
            if (text.length() > LONGEST) throw new Unclear(texts.get("filter.refused.long"));
            return new ReadFilter.Understood(filter(text));
        } catch (Unclear unclear) {
            return new ReadFilter.Nonsense(unclear.getMessage());
        }
    }

    private StateFilter filter(String text) throws Unclear {
        var accepted = new TreeMap<Question, SortedSet<String>>();
        Optional<String> words = Optional.empty();
        if (text.isBlank()) return StateFilter.NONE;
        for (String piece : parts(text, ';')) {
            List<String> sides = parts(piece, ':');
            if (sides.size() != 2) throw new Unclear(texts.get("filter.refused.colon", shown(piece)));
            String key = sides.getFirst().strip();
            if (key.equals(StateFilter.WORDS)) {
                if (words.isPresent()) throw new Unclear(texts.get("filter.refused.twice", key));
                words = Optional.of(words(sides.getLast()));
            } else if (accepted.put(question(key), answers(question(key), sides.getLast())) != null) {
                throw new Unclear(texts.get("filter.refused.twice", key));
            }
        }
        return new StateFilter(words.orElse(""), accepted);
    }

    private Question question(String key) throws Unclear {
        String[] pieces = key.split(" +", 2);
        Optional<Subject> subject = Subject.worded(pieces[0]);
        String of = pieces.length > 1 ? pieces[1] : "";
        if (subject.isPresent() && Question.isOf(subject.get(), of)) return new Question(subject.get(), of);
        if (subject.isEmpty() && Question.isOf(Subject.TREATY, key)) return Question.treaty(key);
        throw new Unclear(texts.get("filter.refused.question", shown(key), subjects()));
    }

    private static String subjects() {
        return Stream.concat(Arrays.stream(Subject.values()).map(Subject::word).filter(w -> !w.isEmpty()), Stream.of(StateFilter.WORDS))
                .collect(Collectors.joining(", "));
    }

    private SortedSet<String> answers(Question question, String text) throws Unclear {
        var answers = new TreeSet<String>();
        for (String part : parts(text, ',')) {
            String answer = unquoted(part.strip());
            if (answer.isEmpty()) throw new Unclear(texts.get("filter.refused.empty", question.written()));
            List<String> known = question.subject().answers();
            if (!known.isEmpty() && !known.contains(answer)) {
                throw new Unclear(texts.get("filter.refused.answer", shown(answer), question.written(), String.join(", ", known)));
            }
            answers.add(answer);
        }
        return answers;
    }

    private String words(String text) throws Unclear {
        String written = text.strip();
        if (parts(written, ',').size() > 1) throw new Unclear(texts.get("filter.refused.words", shown(written)));
        String words = unquoted(written);
        if (words.isEmpty()) throw new Unclear(texts.get("filter.refused.empty", StateFilter.WORDS));
        return words;
    }

    private String unquoted(String text) throws Unclear {
        if (!text.contains("\"")) return text;
        boolean whole = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
        String inside = whole ? text.substring(1, text.length() - 1) : "";
        if (!whole || inside.replace("\"\"", "").contains("\"")) throw new Unclear(texts.get("filter.refused.quote", shown(text)));
        return inside.replace("\"\"", "\"");
    }

    /// Split where the sign stands outside quotation marks.
    private List<String> parts(String text, char sign) throws Unclear {
        var parts = new ArrayList<String>();
        boolean quoted = false;
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '"') quoted = !quoted;
            if (quoted || text.charAt(i) != sign) continue;
            parts.add(text.substring(from, i));
            from = i + 1;
        }
        if (quoted) throw new Unclear(texts.get("filter.refused.quote", shown(text.strip())));
        parts.add(text.substring(from));
        return parts;
    }

    private static String shown(String piece) {
        String clean = piece.strip().replaceAll("\\p{Cc}", " ");
        return clean.length() <= SHOWN ? clean : clean.substring(0, SHOWN) + "…";
    }

    private static final class Unclear extends Exception {
        private static final long serialVersionUID = 1L;

        Unclear(String sentence) {
            super(sentence, null, false, false);
        }
    }
}
