package demarche.ui.sharing.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import demarche.support.Fx;
import demarche.support.Gallery;
import demarche.support.Gallery.Look;
import demarche.support.ScreenChecks;
import demarche.support.ScriptedPrompts;
import demarche.text.Texts;
import demarche.ui.kit.Theme;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The review of a merge, and what is undecided afterwards, in every look they must bear.
class ReviewGalleryTest {
    private static final Texts TEXTS = Texts.of("review", Locale.UK);
    @TempDir
    private Path folder;

    static Stream<Arguments> looks() {
        return Stream.of(Arguments.of("light", Look.light(1080, 724)), Arguments.of("dark", Look.dark(1080, 724)), Arguments.of("1000", Look.light(944, 724)),
                Arguments.of("200", Look.large(888, 3400)), Arguments.of("200-dark", new Look(1168, 3000, Theme.light(Locale.UK).withDark(true).withPercent(200))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("looks")
    void whatComesInStandsBesideTheConflicts(String name, Look look) {
        try (var copies = GivenCopies.in(folder)) {
            var model = new ReviewViewModel(copies.given().desk(), TEXTS);
            Fx.run(() -> model.begin(copies.arrived()));
            Fx.run(() -> model.answer(model.reviewProperty().get().orElseThrow().disputes().getFirst(), new Answer.Kept(1)));

            var shot = Gallery.shot("review-" + name, look, () -> new ReviewView(model, TEXTS, new ScriptedPrompts(), ZoneOffset.UTC).page());

            assertEquals(List.of(), ScreenChecks.of(shot));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("looks")
    void whatIsUndecidedStandsOnTheSheet(String name, Look look) {
        try (var copies = GivenCopies.in(folder)) {
            var model = new UndecidedViewModel(copies.given().desk(), TEXTS, new Ways(_ -> {}, _ -> {}));
            Fx.run(() -> {
                copies.given().desk().takeIn(copies.theirs(), List.of(), _ -> {});
                model.follow();
            });

            var shot = Gallery.shot("undecided-" + name, look, () -> new javafx.scene.layout.VBox(new UndecidedCard(model, TEXTS, ZoneOffset.UTC)));

            assertEquals(List.of(), ScreenChecks.of(shot));
        }
    }
}
