package demarche.ui.states.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import demarche.ui.states.GivenStates;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenStateTest {
    @TempDir
    Path folder;

    @Test
    void aTextTooLongIsRefusedAndNothingChanges() {
        try (var given = GivenStates.of(GivenStates.OF_2026, folder)) {
            OpenState open = given.open("GTM");

            Optional<String> refusal = open.edit(t -> t.withLocalOwner("x".repeat(201)));

            assertEquals(Optional.of("It is too long. Shorten it."), refusal);
            assertEquals("Public ministry", GivenStates.now(open).target().orElseThrow().localOwner());
        }
    }
}
