package demarche.exchange.lock;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// The standard `age` tool, where this computer has it. It asks for passphrases at a terminal, so `script` plays one.
final class Debian {
    private Debian() {}

    static boolean hasAge() {
        return Stream.of("age", "script").allMatch(tool -> Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, tool))));
    }

    static void age(Path folder, String passphrase, String arguments) throws IOException, InterruptedException {
        Path typed = Files.writeString(folder.resolve("typed"), (passphrase + "\n").repeat(2));
        Process process = new ProcessBuilder(List.of("script", "-qec", "age " + arguments, "/dev/null")).directory(folder.toFile())
                .redirectInput(typed.toFile()).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(60, TimeUnit.SECONDS), said);
        assertTrue(process.exitValue() == 0, said);
    }
}
