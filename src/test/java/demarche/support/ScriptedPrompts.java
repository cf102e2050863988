package demarche.support;

import demarche.ui.kit.Prompts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Answers as the test says and remembers what was asked. Without an answer the person turns away.
public final class ScriptedPrompts implements Prompts {
    private final List<String> asked = new ArrayList<>();
    private Optional<Path> file = Optional.empty();
    private boolean agrees;

    public ScriptedPrompts choosing(Path chosen) {
        file = Optional.of(chosen);
        return this;
    }

    /// Takes the first answer of every question.
    public ScriptedPrompts agreeing() {
        agrees = true;
        return this;
    }

    /// Titles, suggested names and headings in the order they came.
    public List<String> asked() {
        return List.copyOf(asked);
    }

    @Override
    public Optional<Path> fileToOpen(String title, List<FileKind> kinds) {
        asked.add(title);
        return file;
    }

    @Override
    public Optional<Path> fileToSave(String title, String suggestedName, List<FileKind> kinds) {
        asked.add(suggestedName);
        return file;
    }

    @Override
    public Optional<Path> folder(String title) {
        asked.add(title);
        return file;
    }

    @Override
    public Optional<String> ask(Question question, List<String> answers) {
        asked.add(question.heading());
        return agrees ? Optional.of(answers.getFirst()) : Optional.empty();
    }
}
