package demarche.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A program that is killed while it unlocks and locks leaves nothing readable, neither beside the file nor in the folder for temporary files.
class AbruptEndTest {
    private static final List<String> SECRETS = List.of("Swing states", "bc-art-35", "items.json", "\"changes\"", "PK\u0003\u0004");
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {200, 500, 800, 1100, 1400, 60_000})
    void nothingReadableIsLeftBehind(int milliseconds) throws IOException, InterruptedException {
        var shell = new Shell(folder);
        Path words = Files.writeString(folder.resolve("words"), "five words of our own");
        Path temporary = Files.createDirectory(folder.resolve("temporary"));
        Path out = Files.createDirectory(folder.resolve("out"));
        String plan = shell.sample("swing-states-2020");

        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", System.getProperty("java.class.path"),
                "-XX:-UsePerfData", "-Djava.io.tmpdir=" + temporary, "-Ddemarche.data=" + folder.resolve("data"), "demarche.Main",
                "lock", plan, "--passphrase-file", words.toString(), "--out", out.resolve("locked.demarche").toString()).redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile()).start();
        boolean ended = process.waitFor(milliseconds, TimeUnit.MILLISECONDS);
        process.destroyForcibly().waitFor();

        if (milliseconds == 60_000) assertEquals(0, process.exitValue(), Files.readString(folder.resolve("said")));
        else if (!ended) assertNotEquals(0, process.exitValue());
        assertEquals(List.of(), Stream.concat(readable(temporary), readable(out)).toList());
    }

    private static Stream<String> readable(Path place) throws IOException {
        try (var files = Files.walk(place)) {
            return files.filter(Files::isRegularFile).flatMap(file -> SECRETS.stream().filter(content(file)::contains).map(secret -> file + ": " + secret)).toList().stream();
        }
    }

    private static String content(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
