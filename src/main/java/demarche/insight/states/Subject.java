package demarche.insight.states;

import demarche.plan.choice.Leaning;
import demarche.reference.state.Standing;
import demarche.reference.state.Vote;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What a filter can ask of a state, in the order in which a written filter puts it.
public enum Subject {
    /// How it voted on one resolution; `none` where it had no vote.
    VOTE("vote", Stream.concat(codes(Vote.values()), Stream.of("none"))),
    /// Where it stands towards one treaty. Written by the treaty’s code alone.
    TREATY("", codes(Standing.values())),
    /// The regional group of the United Nations.
    GROUP("group", Stream.of()),
    SUBREGION("subregion", Stream.of()),
    /// A body it is a member of.
    MEMBER("member", Stream.of()),
    /// A published list it is on.
    LIST("list", Stream.of()),
    /// Whether it is a target state of the plan.
    TARGET("target", Stream.of("yes", "no")),
    /// Our newest judgement of it.
    LEANING("leaning", codes(Leaning.values())),
    /// Whether a programme of the plan works there; cancelled ones do not count.
    PROGRAMME("programme", Stream.of("some", "none")),
    /// The state itself, for states chosen one by one.
    STATE("state", Stream.of());

    private final String word;
    private final List<String> answers;

    Subject(String word, Stream<String> answers) {
        this.word = word;
        this.answers = answers.toList();
    }

    private static Stream<String> codes(Enum<?>[] values) {
        return Arrays.stream(values).map(Subject::code);
    }

    /// An answer as a filter writes it: `un-convention`.
    public static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The word a filter writes for it; empty for treaties.
    public String word() {
        return word;
    }

    /// All answers there are; empty where the reference says which there are.
    public List<String> answers() {
        return answers;
    }

    /// Whether it must say of what: of which resolution, of which treaty.
    public boolean isOfSomething() {
        return this == VOTE || this == TREATY;
    }

    static Optional<Subject> worded(String word) {
        return Arrays.stream(values()).filter(s -> !s.word.isEmpty() && s.word.equals(word)).findFirst();
    }
}
