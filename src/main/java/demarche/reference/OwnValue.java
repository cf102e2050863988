package demarche.reference;

import demarche.plan.id.FactKey;
import demarche.reference.state.Standing;
import demarche.reference.state.Vote;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a fact of our own says, read from the words in which the tables of the reference write it.
public sealed interface OwnValue {
    record Voted(Vote vote) implements OwnValue {}

    record Stands(Standing standing) implements OwnValue {}

    record Belongs(boolean member) implements OwnValue {}

    record Measures(BigDecimal value) implements OwnValue {}

    /// Digits with a point, as the tables hold them: no sign, no exponent.
    Pattern NUMBER = Pattern.compile("\\d{1,9}(\\.\\d{1,6})?");
    String MEMBER = "member";
    String NOT_MEMBER = "not-member";

    /// Empty where a fact of that sort cannot have such a value.
    static Optional<OwnValue> read(FactKey.Sort sort, String text) {
        return switch (sort) {
            case VOTE -> Arrays.stream(Vote.values()).filter(v -> code(v).equals(text)).<OwnValue>map(Voted::new).findFirst();
            case TREATY -> Arrays.stream(Standing.values()).filter(s -> s != Standing.UNKNOWN && code(s).equals(text)).<OwnValue>map(Stands::new).findFirst();
            case MEMBER -> choices(sort).contains(text) ? Optional.of(new Belongs(text.equals(MEMBER))) : Optional.empty();
            case INDEX -> NUMBER.matcher(text).matches() ? Optional.of(new Measures(new BigDecimal(text))) : Optional.empty();
        };
    }

    /// The values there are; none where any number will do.
    static List<String> choices(FactKey.Sort sort) {
        return switch (sort) {
            case VOTE -> Arrays.stream(Vote.values()).map(OwnValue::code).toList();
            case TREATY -> Arrays.stream(Standing.values()).filter(s -> s != Standing.UNKNOWN).map(OwnValue::code).toList();
            case MEMBER -> List.of(MEMBER, NOT_MEMBER);
            case INDEX -> List.of();
        };
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
