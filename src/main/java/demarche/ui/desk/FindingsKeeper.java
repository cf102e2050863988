package demarche.ui.desk;

import demarche.plan.Plan;
import demarche.reference.Facts;
import demarche.reference.Reference;
import demarche.text.Texts;
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
    private final Texts texts;
    private final ReadOnlyObjectWrapper<Optional<Findings>> found = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Question> asked = Optional.empty();
    private boolean busy;

    /// @param texts the bundle `insight`
    FindingsKeeper(Reference reference, Background background, Texts texts) {
        this.reference = reference;
        this.background = background;
        this.texts = texts;
    }

    ReadOnlyObjectProperty<Optional<Findings>> property() {
        return found.getReadOnlyProperty();
    }

    void follow(Optional<Plan> plan, LocalDate day) {
        asked = plan.map(p -> new Question(p, day));
        if (asked.isEmpty()) found.set(Optional.empty());
        else if (!busy) answer(asked.get());
    }

    private Findings answer(Question question, Optional<Findings> before) {
        Facts facts = reference.on(question.day());
        return before.filter(b -> b.leadTo(question.plan(), facts)).map(b -> b.after(question.plan())).orElseGet(() -> Findings.of(question.plan(), facts, texts));
    }

    private void answer(Question question) {
        busy = true;
        Optional<Findings> before = found.get();
        background.run(_ -> answer(question, before), findings -> {
            busy = false;
            boolean current = asked.equals(Optional.of(question));
            if (current) found.set(Optional.of(findings));
            else asked.ifPresent(this::answer);
        }, trouble -> {
            throw new IllegalStateException(trouble);
        });
    }
}
