package demarche.ui.encounters;

import static org.junit.jupiter.api.Assertions.assertEquals;

import demarche.plan.Contact;
import demarche.plan.choice.Consent;
import demarche.plan.id.ItemId;
import demarche.support.Fx;
import demarche.support.Gallery;
import demarche.support.Gallery.Look;
import demarche.support.ScreenChecks;
import demarche.ui.kit.Theme;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The log, people, organisations and follow-ups, in every look they must bear.
class EncountersGalleryTest {
    private static final String OF_2026 = "global-mechanism-2026";
    private static final String OF_2020 = "swing-states-2020";
    @TempDir
    Path folder;

    private static Arguments shown(String name, String sample, Look look, Consumer<GivenEncounters> act) {
        return Arguments.of(name, sample, look, act);
    }

    static Stream<Arguments> looks() {
        Consumer<GivenEncounters> log = _ -> {};
        Consumer<GivenEncounters> october = g -> g.screen().openEncounter(new ItemId("met-gtm-october"));
        Consumer<GivenEncounters> person = g -> g.screen().openPerson(new ItemId("person-jacaranda"));
        Consumer<GivenEncounters> refused = EncountersGalleryTest::refused;
        Consumer<GivenEncounters> body = g -> g.screen().openOrganisation(new ItemId("org-gtm-prosecution"));
        Consumer<GivenEncounters> due = g -> g.screen().openFollowUps();
        var arabic = new Look(1080, 900, Theme.light(Locale.forLanguageTag("ar")));
        return Stream.of(shown("log", OF_2026, Look.light(1080, 800), october), shown("log-dark", OF_2026, Look.dark(1080, 800), october), shown("log-narrow", OF_2026, Look.light(944, 724), october),
                shown("log-200", OF_2026, Look.large(1080, 1800), october), shown("log-arabic", OF_2026, arabic, october), shown("log-2020", OF_2020, Look.light(1080, 800), log),
                shown("log-mend", OF_2026, Look.light(1080, 1000), october.andThen(g -> press(g, "#mend-encounter"))),
                shown("people", OF_2026, Look.light(1080, 1200), person), shown("people-dark", OF_2026, Look.dark(1080, 1200), person), shown("people-200", OF_2026, Look.large(1080, 3200), person),
                shown("people-refused", OF_2026, Look.light(1080, 1100), refused), shown("people-new", OF_2026, Look.light(1080, 724), person.andThen(g -> press(g, "#new-entry"))),
                shown("organisations", OF_2026, Look.light(1080, 800), body), shown("follow-ups", OF_2026, Look.light(1080, 800), due), shown("follow-ups-dark", OF_2026, Look.dark(1080, 800), due),
                shown("follow-ups-2020", OF_2020, Look.light(944, 724), due), shown("follow-ups-200", OF_2026, Look.large(1080, 1600), due));
    }

    private static void refused(GivenEncounters given) {
        var acacia = new ItemId("person-acacia");
        Contact now = given.given().desk().plan().contacts().find(acacia).orElseThrow().withBiography("Prosecutor; writes on evidence.").withConsent(Consent.REFUSED);
        given.given().desk().edit(plan -> plan.with(now));
        given.screen().openPerson(acacia);
    }

    private static void press(GivenEncounters given, String button) {
        Node root = given.screen().view();
        root.applyCss();
        ((Button) root.lookup(button)).fire();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("looks")
    void everythingIsNamedUncutAndClear(String name, String sample, Look look, Consumer<GivenEncounters> act) {
        try (var given = GivenEncounters.of(sample, folder)) {
            var before = Gallery.shot("encounters-" + name, look, () -> (Parent) given.screen().view());
            Fx.run(() -> act.accept(given));
            Fx.settle();

            var shot = Gallery.again("encounters-" + name, look, before);

            assertEquals(List.of(), ScreenChecks.of(shot));
        }
    }
}
