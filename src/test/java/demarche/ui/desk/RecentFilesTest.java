package demarche.ui.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import demarche.support.GivenDesk;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecentFilesTest {
    @TempDir
    Path folder;

    @Test
    void theNewestComesFirstAndNoneTwice() {
        try (var given = GivenDesk.in(folder)) {
            RecentFiles recent = given.recent();
            recent.used(folder.resolve("a.demarche"));
            recent.used(folder.resolve("b.demarche"));
            recent.used(folder.resolve("a.demarche"));

            assertEquals(List.of(folder.resolve("a.demarche"), folder.resolve("b.demarche")), given.recent().files());
        }
    }

    @Test
    void noMoreAreKeptThanPeopleLookAt() {
        try (var given = GivenDesk.in(folder)) {
            RecentFiles recent = given.recent();
            for (int i = 0; i < 20; i++) recent.used(folder.resolve(i + ".demarche"));
            recent.forget(folder.resolve("19.demarche"));

            assertEquals(RecentFiles.MOST - 1, given.recent().files().size());
        }
    }
}
