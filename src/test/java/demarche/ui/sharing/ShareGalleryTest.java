package demarche.ui.sharing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import demarche.history.Sample;
import demarche.history.merge.Copy;
import demarche.history.share.Share;
import demarche.history.share.Wish;
import demarche.plan.handling.Edition;
import demarche.plan.id.Iso3;
import demarche.support.Gallery;
import demarche.support.Gallery.Look;
import demarche.support.GivenDesk;
import demarche.support.ScreenChecks;
import demarche.support.ScriptedPrompts;
import demarche.text.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Parent;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The card that makes a share, and a share that was opened, in every look they must bear.
class ShareGalleryTest {
    private static final Sample SAMPLE = Sample.load("swing-states-2020");
    @TempDir
    private Path folder;

    static Stream<Arguments> looks() {
        return Stream.of(Arguments.of("light", Look.light(1080, 2000)), Arguments.of("dark", Look.dark(1080, 2000)), Arguments.of("1000", Look.light(944, 2000)),
                Arguments.of("200", Look.large(888, 5200)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("looks")
    void whatGoesAndWhatIsWithheldIsShownBeforeItIsSaved(String name, Look look) {
        try (var given = GivenDesk.in(folder)) {
            given.desk().add(SAMPLE.plan(), SAMPLE.log());
            var shot = Gallery.shot("share-" + name, look, () -> {
                var model = model(given);
                model.share().openProperty().set(true);
                model.share().choose(new Iso3("TUN"), true);
                return view(given, model);
            });

            assertEquals(List.of(), ScreenChecks.of(shot));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("looks")
    void aShareThatWasOpenedSaysThatPartsAreWithheld(String name, Look look) {
        Copy share = Share.of(new Copy(SAMPLE.plan(), SAMPLE.log()), Wish.of(Edition.IMPLEMENTER).withStates(Set.of(new Iso3("TUN")))).copy();
        try (var given = GivenDesk.in(folder)) {
            given.desk().add(share.plan(), share.log());
            var shot = Gallery.shot("share-opened-" + name, look, () -> view(given, model(given)));

            assertEquals(List.of(), ScreenChecks.of(shot));
        }
    }

    private static SharingViewModel model(GivenDesk given) {
        var model = new SharingViewModel(given.desk(), Texts.of("sharing", Locale.UK));
        model.refresh();
        return model;
    }

    private static Parent view(GivenDesk given, SharingViewModel model) {
        Texts texts = Texts.of("sharing", Locale.UK);
        return new SharingView(model, texts, new ScriptedPrompts(), new IncomingCard(model, texts, new ScriptedPrompts(), given.desk().clock().getZone())).page();
    }
}
