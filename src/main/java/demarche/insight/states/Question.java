package demarche.insight.states;

import java.util.Comparator;
import java.util.regex.Pattern;

/// One thing a filter asks of a state: its regional group, its vote on one resolution, its standing towards one treaty.
///
/// @param of the symbol of the resolution or the code of the treaty; else empty
public record Question(Subject subject, String of) implements Comparable<Question> {
    private static final Comparator<Question> ORDER = Comparator.comparing(Question::subject).thenComparing(Question::of);
    private static final Pattern SYMBOL = Pattern.compile("[A-Z0-9][A-Z0-9/.()-]*");
    private static final Pattern TREATY = Pattern.compile("[A-Z][A-Z0-9]*");

    public Question {
        if (!isOf(subject, of)) throw new IllegalArgumentException("cannot ask " + subject + " of “" + of + "”");
    }

    static boolean isOf(Subject subject, String of) {
        return switch (subject) {
            case VOTE -> SYMBOL.matcher(of).matches();
            case TREATY -> TREATY.matcher(of).matches();
            case GROUP, SUBREGION, MEMBER, LIST, TARGET, LEANING, PROGRAMME, STATE -> of.isEmpty();
        };
    }

    public static Question of(Subject subject) {
        return new Question(subject, "");
    }

    /// @param symbol such as `A/RES/74/247`
    public static Question vote(String symbol) {
        return new Question(Subject.VOTE, symbol);
    }

    /// @param code such as `ETS185`
    public static Question treaty(String code) {
        return new Question(Subject.TREATY, code);
    }

    /// As a filter writes it: `vote A/RES/74/247`, `ETS185`, `group`.
    public String written() {
        if (subject == Subject.TREATY) return of;
        return of.isEmpty() ? subject.word() : subject.word() + " " + of;
    }

    @Override
    public int compareTo(Question other) {
        return ORDER.compare(this, other);
    }
}
