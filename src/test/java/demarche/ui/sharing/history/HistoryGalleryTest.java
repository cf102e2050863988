package demarche.ui.sharing.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import demarche.support.Fx;
import demarche.support.Gallery;
import demarche.support.Gallery.Look;
import demarche.support.GivenDesk;
import demarche.support.ScreenChecks;
import demarche.support.ScriptedPrompts;
import demarche.text.Texts;
import demarche.ui.kit.Theme;
import demarche.ui.sharing.merge.GivenCopies;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The history in every look it must bear.
class HistoryGalleryTest {
    private static final Texts TEXTS = Texts.of("historyview", Locale.UK);
    @TempDir
    private Path folder;

    static Stream<Arguments> looks() {
        return Stream.of(Arguments.of("light", Look.light(1080, 724)), Arguments.of("dark", Look.dark(1080, 724)), Arguments.of("1000", Look.light(944, 724)),
                Arguments.of("200", Look.large(888, 2400)), Arguments.of("200-dark", new Look(1168, 2400, Theme.light(Locale.UK).withDark(true).withPercent(200))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("looks")
    void theLogIsToldDayByDay(String name, Look look) {
        shot("history-" + name, look, _ -> {});
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("looks")
    void aMomentSaysThatItIsOnlyToRead(String name, Look look) {
        shot("history-then-" + name, look, model -> model.see(model.days().getFirst().deeds().getFirst(), "23 Nov 2026, 09:41, Ines Duarte"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("looks")
    void whatCameBetweenTwoMomentsIsAList(String name, Look look) {
        shot("history-compare-" + name, look, model -> model.compareWithNow(model.days().getLast().deeds().getLast(), "19 Nov 2026, 08:05, Ines Duarte"));
    }

    private void shot(String name, Look look, Consumer<HistoryViewModel> then) {
        try (var copies = GivenCopies.in(folder)) {
            GivenDesk given = copies.given();
            var model = new HistoryViewModel(given.desk(), TEXTS);
            Fx.run(() -> {
                given.desk().takeIn(copies.theirs(), List.of(), _ -> {});
                model.follow();
                model.open(Optional.empty());
                model.name("As sent to the minister");
                then.accept(model);
            });

            var shot = Gallery.shot(name, look, () -> new HistoryView(model, TEXTS, new ScriptedPrompts(), ZoneOffset.UTC, () -> {}).page());

            assertEquals(List.of(), ScreenChecks.of(shot));
        }
    }
}
