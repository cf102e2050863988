package demarche.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.plan.Activity;
import demarche.plan.id.ItemId;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledTest {
    @TempDir
    private Path folder;

    @Test
    void whatWasReportedAsSavedIsThereAfterTheProgramWasKilled() throws IOException, InterruptedException, LibraryProblem {
        Path file = folder.resolve("library.db");

        int reported = reportedBeforeDeath(file);

        try (PlanLibrary library = Libraries.open(file)) {
            int saved = library.load(Libraries.PLAN).plan().activities().size();
            assertTrue(reported >= 20 && saved >= reported, "reported " + reported + ", saved " + saved);
            assertEquals(saved, library.log(Libraries.PLAN).size() - 1);
            assertEquals(List.of(), library.prove().findings());
        }
    }

    /// Kills the writer from outside in the middle of its work, as a flat battery would.
    private static int reportedBeforeDeath(Path file) throws IOException, InterruptedException {
        Process writer = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "--enable-native-access=ALL-UNNAMED",
                "-Dorg.sqlite.tmpdir=" + file.getParent(), "-cp", System.getProperty("java.class.path"), Writer.class.getName(), file.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        int reported = 0;
        try (var lines = new BufferedReader(new InputStreamReader(writer.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                reported = Integer.parseInt(line);
                if (reported == 20) writer.destroyForcibly();
            }
        } catch (IOException closedByTheKill) {
            assertTrue(reported >= 20, closedByTheKill.toString());
        }
        writer.waitFor();
        return reported;
    }

    /// Saves one activity after the other without end, and says after each how many it saved.
    static final class Writer {
        public static void main(String[] arguments) throws LibraryProblem {
            PlanLibrary library = Libraries.open(Path.of(arguments[0]));
            var session = Libraries.begin(library);
            for (int i = 1; ; i++) {
                var activity = Activity.titled(new ItemId("activity-" + i), Libraries.DESK.id(), "Activity " + i);
                Libraries.edit(library, session, plan -> plan.with(activity));
                System.out.println(i);
            }
        }
    }
}
