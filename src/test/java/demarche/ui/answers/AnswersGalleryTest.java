package demarche.ui.answers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import demarche.plan.OwnNarrative;
import demarche.support.Fx;
import demarche.support.Gallery;
import demarche.support.Gallery.Look;
import demarche.support.ScreenChecks;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Parent;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Reading, writing and looking back, in every look they must bear.
class AnswersGalleryTest {
    @TempDir
    Path folder;

    private static Arguments shown(String name, Look look, Consumer<AnswersScreen> act) {
        return Arguments.of(name, look, act);
    }

    static Stream<Arguments> looks() {
        Consumer<AnswersScreen> ours = s -> s.openAnswer(GivenAnswers.ARTICLE_32B);
        Consumer<AnswersScreen> theirs = s -> s.openAnswer(GivenAnswers.INVITATION);
        Consumer<AnswersScreen> write = ours.andThen(s -> s.page().write(own(s)));
        return Stream.of(shown("own", Look.light(1080, 900), ours), shown("reference", Look.light(1080, 724), theirs), shown("dark", Look.dark(1080, 900), ours),
                shown("narrow", Look.light(944, 724), theirs), shown("200", Look.large(1080, 3000), ours), shown("form", Look.light(1080, 1300), write),
                shown("new", Look.light(1080, 724), s -> s.page().ask()), shown("raised", Look.light(1080, 724), s -> s.model().filterProperty().set(Filter.ALL.withRaisedBy(Optional.of(GivenAnswers.GTM)))),
                shown("none", Look.light(1080, 724), s -> s.model().filterProperty().set(Filter.ALL.withWords("zzz"))));
    }

    private static OwnNarrative own(AnswersScreen screen) {
        return screen.model().own().orElseThrow();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("looks")
    void everythingIsNamedUncutAndClear(String name, Look look, Consumer<AnswersScreen> act) {
        try (var given = GivenAnswers.in(folder)) {
            Fx.run(() -> act.accept(given.screen()));

            var shot = Gallery.shot("answers-" + name, look, () -> (Parent) given.screen().view());

            assertEquals(List.of(), ScreenChecks.of(shot));
        }
    }
}
