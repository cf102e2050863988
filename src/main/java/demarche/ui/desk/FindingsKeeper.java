package demarche.ui.desk;

import demarche.plan.Plan;
import demarche.reference.Reference;
import demarche.ui.kit.Background;
import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Works out findings away from the window, one at a time, always for the newest plan. Used on the JavaFX thread.
final class FindingsKeeper {
    private record Question(Plan plan, LocalDate day) {}

    private final Reference reference;
    private final Background background;
    private final ReadOnlyObjectWrapper<Optional<Findings>> found = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Question> asked = Optional.empty();
    private boolean busy;

    FindingsKeeper(Reference reference, Background background) {
        this.reference = reference;
        this.background = background;
    }

    ReadOnlyObjectProperty<Optional<Findings>> property() {
        return found.getReadOnlyProperty();
    }

    void follow(Optional<Plan> plan, LocalDate day) {
        asked = plan.map(p -> new Question(p, day));
        if (asked.isEmpty()) found.set(Optional.empty());
        else if (!busy) answer(asked.get());
    }

    private void answer(Question question) {
        busy = true;
        background.run(_ -> Findings.of(question.plan(), reference, question.day()), findings -> {
            busy = false;
            boolean current = asked.equals(Optional.of(question));
            if (current) found.set(Optional.of(findings));
            else asked.ifPresent(this::answer);
        }, trouble -> {
            throw new IllegalStateException(trouble);
        });
    }
}
