package demarche.exchange.planfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiblingsTest {
    @ParameterizedTest
    @ValueSource(strings = {"plan (conflicted copy 2026-11-23 094100).demarche", "plan (Ines Duarte's conflicted copy 2026-11-23).demarche", "plan-DESKTOP-4F2K.demarche",
            "plan (1).demarche", "plan.sync-conflict-20261123-094100-ABCDEFG.demarche", "plan_conflict-20261123-094100.demarche", "plan 2.demarche"})
    void theNamesThatCloudFoldersGiveAreKnown(String name) {
        assertTrue(Siblings.isCopy(name, "plan"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan.demarche", "planning.demarche", "plan (1).docx", "old plan (1).demarche", ".demarche"})
    void otherFilesAreLeftAlone(String name) {
        assertFalse(Siblings.isCopy(name, "plan"));
    }

    @Test
    void aFolderThatIsGoneHoldsNone(@TempDir Path folder) throws IOException {
        assertEquals(List.of(), Siblings.of(folder.resolve("gone").resolve("plan.demarche")));
    }
}
