package demarche.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.CRC32;

/// What is kept of a mistake of ours: a short code, the same for the same fault and easy to read over a telephone, and the details in a log file.
/// Neither holds plan content.
///
/// @param code    four letters and digits
/// @param details the chain of faults without their messages, which could quote a plan
public record CrashReport(String code, String details) {
    private static final String LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    public static CrashReport of(Throwable fault) {
        var details = new StringBuilder();
        for (Optional<Throwable> at = Optional.of(fault); at.isPresent(); at = at.map(Throwable::getCause)) {
            details.append(at.get().getClass().getName()).append('\n');
            for (StackTraceElement frame : at.get().getStackTrace()) details.append("    ").append(frame).append('\n');
        }
        return new CrashReport(code(fault), details.toString());
    }

    /// From the kind of fault and the frames of our own code, without line numbers: a rebuild keeps the code.
    private static String code(Throwable fault) {
        var sum = new CRC32();
        sum.update(fault.getClass().getName().getBytes(StandardCharsets.UTF_8));
        for (StackTraceElement frame : fault.getStackTrace()) {
            if (!frame.getClassName().startsWith("demarche.")) continue;
            sum.update((frame.getClassName() + "." + frame.getMethodName()).getBytes(StandardCharsets.UTF_8));
        }
        long value = sum.getValue();
        var code = new StringBuilder();
        for (int i = 0; i < 4; i++) code.append(LETTERS.charAt((int) (value >>> (5 * i)) & 31));
        return code.toString();
    }

    /// Adds the report to the log; a disk that refuses changes nothing for the person at the window.
    public void keep(Path log, Instant at, String version) {
        var text = new StringWriter();
        new PrintWriter(text).printf(Locale.ROOT, "%s  %s  Demarche %s, Java %s, %s%n%s%n", at, code, version, Runtime.version(),
                System.getProperty("os.name"), details);
        try {
            Files.createDirectories(log.getParent());
            Files.writeString(log, text.toString(), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException _) {
            // The window has shown the code already; there is nowhere else to keep it.
        }
    }
}
