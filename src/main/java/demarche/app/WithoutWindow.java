package demarche.app;

import demarche.command.Console;
import demarche.command.kit.Context;
import demarche.command.kit.Version;
import demarche.text.Texts;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/// Demarche where no window is wanted, or none can be shown.
public final class WithoutWindow {
    /// Why there is no window.
    public enum Lack {
        DISPLAY,
        /// On a Linux without a desktop the libraries that draw windows may be missing.
        LIBRARIES
    }

    private static final String SAMPLE = "global-mechanism-2026";
    private final PrintStream out;
    private final PrintStream err;
    private final Places places;
    private final Clock clock;
    private final Texts texts = Texts.of("app", Locale.ENGLISH);

    public WithoutWindow(Places places, PrintStream out, PrintStream err) {
        this.places = places;
        this.out = new PrintStream(out, false, StandardCharsets.UTF_8);
        this.err = new PrintStream(err, true, StandardCharsets.UTF_8);
        this.clock = clock(Optional.ofNullable(System.getenv("SOURCE_DATE_EPOCH")));
    }

    /// Now, or the moment that the usual variable of reproducible builds names, so that the same input can give the same bytes.
    static Clock clock(Optional<String> epochSecond) {
        return epochSecond.filter(s -> s.matches("\\d{1,11}")).map(s -> Clock.fixed(Instant.ofEpochSecond(Long.parseLong(s)), ZoneId.of("UTC")))
                .orElseGet(Clock::systemDefaultZone);
    }

    /// One command.
    ///
    /// @return the exit status
    public int run(String... arguments) {
        return console(out).run(arguments);
    }

    private Console console(PrintStream answers) {
        return new Console(new Context.Streams(answers, err), clock, places.library(), fault -> {
            CrashReport report = CrashReport.of(fault);
            report.keep(places.log(), Instant.now(clock), Version.number());
            return report.code();
        });
    }

    /// Called alone where no window can be shown: says so, and does the main job where `-Ddemarche.demo=FOLDER` asks for it.
    ///
    /// @return the exit status
    public int insteadOf(Lack lack) {
        String folder = System.getProperty("demarche.demo", "");
        String why = switch (lack) {
            case DISPLAY -> texts.get("app.no-display");
            case LIBRARIES -> texts.get("app.no-libraries");
        };
        err.println(folder.isEmpty() ? texts.get("app.no-window", why) : texts.get("app.no-window.demo", why, folder));
        return folder.isEmpty() ? 1 : demonstrate(Path.of(folder));
    }

    private int demonstrate(Path folder) {
        String plan = folder.resolve(SAMPLE + ".demarche").toString();
        try {
            Files.createDirectories(folder);
            int status = run("sample", SAMPLE, "--out", plan);
            try (PrintStream gaps = new PrintStream(Files.newOutputStream(folder.resolve("gaps.txt")), false, StandardCharsets.UTF_8)) {
                status = Math.max(status, console(gaps).run("gaps", plan));
            }
            return Math.max(status, run("brief", plan, "--state", "GTM", "--out", folder.resolve("guatemala-brief.pdf").toString()));
        } catch (IOException _) {
            err.println(texts.get("app.demo-failed", folder));
            return 1;
        }
    }
}
