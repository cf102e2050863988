package demarche.pack.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What was found wrong so far, so that all of it is told at once.
final class Findings {
    private static final int MOST = 40;
    private final List<Flaw> flaws = new ArrayList<>();

    void add(Flaw flaw) {
        if (flaws.size() < MOST) flaws.add(flaw);
    }

    /// Says what is wrong in the place of a value.
    <T> Optional<T> without(Flaw flaw) {
        add(flaw);
        return Optional.empty();
    }

    List<Flaw> flaws() {
        return List.copyOf(flaws);
    }
}
