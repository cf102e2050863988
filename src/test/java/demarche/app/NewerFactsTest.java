package demarche.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import demarche.exchange.bundle.BundleWriter;
import demarche.exchange.bundle.FactsInUse;
import demarche.exchange.bundle.Review;
import demarche.exchange.bundle.Reviewer;
import demarche.exchange.disk.FileTrouble;
import demarche.plan.Plan;
import demarche.reference.table.FactTable;
import demarche.support.DirectBackground;
import demarche.support.Fx;
import demarche.support.GivenDesk;
import demarche.support.GivenTables;
import demarche.text.Texts;
import demarche.ui.desk.Desk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Newer facts are used at once: the window is made anew around them, with the plan that was open.
class NewerFactsTest {
    @TempDir
    private Path folder;

    private FactsInUse taken(WholeWindow window) throws IOException, FileTrouble {
        Path file = Files.write(folder.resolve("newer.zip"), BundleWriter.bytes(GivenTables.compiledOn("2026-11-24").adding(FactTable.MEMBERSHIPS, "AFG,AU,a source,2026").map()));
        var facts = window.given().facts(_ -> {});
        if (!(new Reviewer(Locale.UK).review(file, facts.inUse().tables(), LocalDate.of(2026, 11, 24)) instanceof Review.Ready ready)) throw new AssertionError("refused");
        return facts.shelf().take(ready);
    }

    @Test
    void theOpenPlanIsOpenAgainWithTheNewFactsAndTheSettingsInFront() throws IOException, FileTrouble {
        try (var window = new WholeWindow(folder).withSample("global-mechanism-2026")) {
            Plan open = Fx.call(() -> window.given().desk().plan());
            FactsInUse now = taken(window);

            var desk = Fx.call(() -> new Desk(window.given().library(), new Desk.Tools(now.reference(), new DirectBackground(), GivenDesk.CLOCK, Texts.of("library", Locale.UK)), "Ines Duarte"));
            var anew = Fx.call(() -> new Wiring(desk, window.given().preferences(), window.given().recent(), window.prompts(), window.given().facts(_ -> {}), Locale.ENGLISH));
            Fx.run(() -> anew.takeUp(Optional.of(open.id()), now));
            Fx.settle();

            assertEquals(open, Fx.call(desk::plan));
            assertEquals(LocalDate.of(2026, 11, 24), desk.reference().compiledOn());
            assertEquals("settings", Fx.call(anew::front));
        }
    }
}
