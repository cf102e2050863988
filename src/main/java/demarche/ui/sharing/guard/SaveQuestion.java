package demarche.ui.sharing.guard;

import demarche.text.Texts;
import demarche.ui.kit.Prompts;
import demarche.ui.kit.Prompts.Question;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Asks before a file is written over that somebody else worked on: merge it first, save beside it, or write over it.
///
/// @param texts of the bundle `review`
/// @param save  writes the plan there
/// @param merge opens the file for a review
public record SaveQuestion(Prompts prompts, Texts texts, Consumer<Path> save, Consumer<Path> merge) {

    public void ask(Verdict verdict, Path target) {
        switch (verdict) {
            case Verdict.Free() -> save.accept(target);
            case Verdict.Changed() -> changed(target);
            case Verdict.Other() -> other(target);
        }
    }

    private void changed(Path target) {
        String mergeFirst = texts.get("review.guard.merge");
        String beside = texts.get("review.guard.beside", FileGuard.beside(target).getFileName());
        String over = texts.get("review.guard.over");
        var question = new Question(texts.get("review.guard.changed", target.getFileName()), texts.get("review.guard.changed.then"));
        Optional<String> answer = prompts.ask(question, List.of(mergeFirst, beside, over, texts.get("review.guard.leave")));
        if (answer.equals(Optional.of(mergeFirst))) merge.accept(target);
        if (answer.equals(Optional.of(beside))) save.accept(FileGuard.beside(target));
        if (answer.equals(Optional.of(over))) save.accept(target);
    }

    private void other(Path target) {
        String beside = texts.get("review.guard.beside", FileGuard.beside(target).getFileName());
        String over = texts.get("review.guard.over");
        var question = new Question(texts.get("review.guard.other", target.getFileName()), texts.get("review.guard.other.then"));
        Optional<String> answer = prompts.ask(question, List.of(beside, over, texts.get("review.guard.leave")));
        if (answer.equals(Optional.of(beside))) save.accept(FileGuard.beside(target));
        if (answer.equals(Optional.of(over))) save.accept(target);
    }
}
