package demarche.ui.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.geometry.NodeOrientation;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/// How a scene looks: light or dark, how large its text is, and which way it runs. Apply it to every scene once it is made and again when the user
/// changes it. Sizes are in em everywhere, so the text scale moves the whole layout.
///
/// @param percent size of text, 100 to 200
public record Theme(boolean dark, int percent, Locale locale) {
    /// Size of ordinary text at 100 %, in pixels. All em in our stylesheets count from it.
    public static final double TEXT = 13;
    private static final List<String> PARTS = List.of("base.css", "controls.css", "parts.css", "profile.css", "shell.css", "day.css", "debates.css", "bridge.css",
            "facts.css", "map.css", "board.css", "filter.css", "gaps.css", "answers.css", "lock.css", "review.css", "risks.css", "encounters.css",
            "results.css", "budget.css", "timeline.css", "activities.css", "redact.css", "preview.css", "issues.css", "template.css", "packs.css");
    private static final List<String> FONTS = List.of("IBMPlexSans-Regular", "IBMPlexSans-Italic", "IBMPlexSans-SemiBold", "IBMPlexSans-Bold",
            "IBMPlexSans-BoldItalic", "IBMPlexSerif-Regular", "IBMPlexSerif-Italic", "IBMPlexSerif-Bold", "IBMPlexSerif-BoldItalic",
            "IBMPlexSansArabic-Regular", "IBMPlexSansArabic-Bold");

    public Theme {
        if (percent < 100 || percent > 200) throw new IllegalArgumentException("text scale " + percent);
    }

    public static Theme light(Locale locale) {
        return new Theme(false, 100, locale);
    }

    public Theme withDark(boolean darkNow) {
        return new Theme(darkNow, percent, locale);
    }

    public Theme withPercent(int percentNow) {
        return new Theme(dark, percentNow, locale);
    }

    public Theme withLocale(Locale localeNow) {
        return new Theme(dark, percent, localeNow);
    }

    /// Call on the JavaFX thread.
    public void applyTo(Scene scene) {
        loadFonts();
        scene.setUserAgentStylesheet(dark ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
        scene.getStylesheets().setAll(stylesheets());
        scene.getRoot().getStyleClass().remove("dark");
        if (dark) scene.getRoot().getStyleClass().add("dark");
        scene.setNodeOrientation(runsFromRight() ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
    }

    /// What a dialog or another scene of our own needs to look alike.
    public List<String> stylesheets() {
        return Stream.concat(Stream.concat(Stream.of(dark ? "dark.css" : "light.css"), PARTS.stream()).map(Theme::sheet), Stream.of(textSize())).toList();
    }

    private boolean runsFromRight() {
        return locale.getLanguage().equals("ar") || locale.getLanguage().equals("he") || locale.getLanguage().equals("fa");
    }

    /// A stylesheet and not a style of the root, since a popup has a root of its own and copies stylesheets alone.
    private String textSize() {
        String family = runsFromRight() ? " -fx-font-family: \"IBM Plex Sans Arabic\";" : "";
        double size = (runsFromRight() ? TEXT + 0.5 : TEXT) * percent / 100;
        String css = String.format(Locale.ROOT, ".root { -fx-font-size: %.2fpx;%s }", size, family);
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
    }

    private static void loadFonts() {
        if (Font.getFamilies().contains("IBM Plex Sans SmBld") && Font.getFamilies().contains("IBM Plex Sans Arabic")) return;
        FONTS.forEach(name -> Font.loadFont(resource("/demarche/fonts/" + name + ".ttf").toExternalForm(), TEXT));
    }

    private static String sheet(String name) {
        return resource("/demarche/ui/" + name).toExternalForm();
    }

    private static URL resource(String path) {
        URL found = Theme.class.getResource(path);
        if (found == null) throw new IllegalStateException("not shipped: " + path);
        return found;
    }
}
