package demarche.command;

import demarche.command.kit.Context;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Runs commands as a script would, in a folder of the test.
record Shell(Path folder) {
    /// What came of a command.
    record Answer(int status, String out, String err) {
        JsonNode json() {
            return new JsonMapper().readTree(out);
        }
    }

    Answer run(String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        Clock clock = Clock.fixed(Instant.parse("2026-11-23T09:41:00Z"), ZoneOffset.UTC);
        var streams = new Context.Streams(new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8));
        int status = new Console(streams, clock, folder.resolve("library.db"), fault -> {
            throw new AssertionError("a mistake of ours", fault);
        }).run(arguments);
        return new Answer(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    String path(String name) {
        return folder.resolve(name).toString();
    }

    /// Writes a sample and gives its path.
    String sample(String name) {
        String path = path(name + ".demarche");
        if (run("sample", name, "--out", path).status() != 0) throw new AssertionError(name);
        return path;
    }
}
