package demarche.ui.desk;

import demarche.text.Texts;
import demarche.ui.kit.Background;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Works out findings away from the window, one at a time, always for the newest plan and day. Used on the JavaFX thread.
final class FindingsKeeper {
    private final Background background;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<Optional<Findings>> found = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Sight> asked = Optional.empty();
    private boolean busy;

    /// @param texts the bundle `insight`
    FindingsKeeper(Background background, Texts texts) {
        this.background = background;
        this.texts = texts;
    }

    ReadOnlyObjectProperty<Optional<Findings>> property() {
        return found.getReadOnlyProperty();
    }

    void follow(Optional<Sight> sight) {
        asked = sight;
        if (asked.isEmpty()) found.set(Optional.empty());
        else if (!busy) answer(asked.get());
    }

    private Findings answer(Sight question, Optional<Findings> before) {
        return before.filter(b -> b.leadTo(question)).map(b -> b.after(question.plan())).orElseGet(() -> Findings.of(question, texts));
    }

    private void answer(Sight question) {
        busy = true;
        Optional<Findings> before = found.get();
        background.run(_ -> answer(question, before), findings -> {
            busy = false;
            boolean current = asked.filter(a -> a == question).isPresent();
            if (current) found.set(Optional.of(findings));
            else asked.ifPresent(this::answer);
        }, trouble -> {
            throw new IllegalStateException(trouble);
        });
    }
}
