package demarche.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// The table of rooms, read from the compiled classes: who may use whom, and which outside packages belong to which room.
class RoomsTest {
    private static final ClassGraph GRAPH = new ClassGraph(Path.of("target/classes"));

    /// From the ground up; a room uses only those before it.
    private static final List<String> ROOMS = List.of("text", "plan", "reference", "history", "insight", "library", "pack", "exchange",
            "command", "ui", "app", "Main");

    /// Outside packages that only these rooms may use.
    private static final Map<String, Set<String>> OWNERS = Map.ofEntries(
            Map.entry("java.sql", Set.of("library")),
            Map.entry("org.sqlite", Set.of("library")),
            Map.entry("javafx", Set.of("ui", "app")),
            Map.entry("org.controlsfx", Set.of("ui")),
            Map.entry("atlantafx", Set.of("ui")),
            Map.entry("org.kordamp", Set.of("ui")),
            Map.entry("picocli", Set.of("command")),
            Map.entry("tools.jackson", Set.of("history", "library", "pack", "exchange", "command")),
            Map.entry("de.siegmar", Set.of("reference", "exchange")),
            Map.entry("com.openhtmltopdf", Set.of("pack")),
            Map.entry("org.dhatim", Set.of("exchange")),
            Map.entry("com.exceptionfactory", Set.of("exchange")),
            Map.entry("org.bouncycastle", Set.of("exchange")));

    @Test
    void aRoomUsesOnlyTheRoomsBelowIt() {
        var wrong = new ArrayList<String>();
        for (String from : GRAPH.packages()) {
            for (String to : GRAPH.usedBy(from)) {
                if (to.startsWith("demarche") && level(to) > level(from)) wrong.add(from + " uses " + to);
            }
        }

        assertEquals(List.of(), wrong);
    }

    @Test
    void noTwoPackagesNeedEachOther() {
        var cycles = new ArrayList<String>();
        for (String from : GRAPH.packages()) {
            if (reachable(from).contains(from)) cycles.add(from);
        }

        assertEquals(List.of(), cycles);
    }

    @Test
    void aLibraryIsUsedOnlyInItsRoom() {
        var wrong = new ArrayList<String>();
        for (String from : GRAPH.packages()) {
            for (String to : GRAPH.usedBy(from)) {
                OWNERS.forEach((outside, rooms) -> {
                    boolean belongs = to.equals(outside) || to.startsWith(outside + ".");
                    if (belongs && !rooms.contains(room(from))) wrong.add(from + " uses " + to);
                });
            }
        }

        assertEquals(List.of(), wrong);
    }

    @Test
    void aScreenUsesNoOtherScreenAndTheShellUsesNone() {
        Set<String> shared = Set.of("kit", "desk");
        var wrong = new ArrayList<String>();
        for (String from : GRAPH.packages()) {
            if (!from.startsWith("demarche.ui.")) continue;
            for (String to : GRAPH.usedBy(from)) {
                boolean ours = to.startsWith("demarche.ui.");
                if (ours && !shared.contains(screen(to)) && !screen(to).equals(screen(from))) wrong.add(from + " uses " + to);
            }
        }

        assertEquals(List.of(), wrong);
    }

    private static Set<String> reachable(String from) {
        var seen = new TreeSet<String>();
        Deque<String> open = new ArrayDeque<>(GRAPH.usedBy(from));
        while (!open.isEmpty()) {
            String next = open.pop();
            if (GRAPH.packages().contains(next) && seen.add(next)) open.addAll(GRAPH.usedBy(next));
        }
        return seen;
    }

    private static int level(String ours) {
        return ROOMS.indexOf(room(ours));
    }

    /// The third word of a package of `ui`.
    private static String screen(String ours) {
        return ours.split("\\.")[2];
    }

    /// The second word of the package; `Main` stands alone at the top.
    private static String room(String ours) {
        String[] words = ours.split("\\.");
        return words.length == 1 ? "Main" : words[1];
    }
}
