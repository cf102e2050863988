package demarche.app;

import java.util.Map;

/// Whether a window can be shown at all.
public final class Display {
    private Display() {}

    /// On Linux a window needs a display server to talk to; Windows and macOS always have one.
    public static boolean isMissing(String operatingSystem, Map<String, String> environment) {
        if (!operatingSystem.startsWith("Linux") || "Headless".equals(System.getProperty("glass.platform"))) return false;
        return environment.getOrDefault("DISPLAY", "").isEmpty();
    }
}
