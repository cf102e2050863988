package demarche.pack.template;

import demarche.pack.ink.Shipped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The example that comes with Demarche: a ministry that is nobody’s, with every value a template can have.
final class SampleTemplate {
    private static final List<String> FILES = List.of("template.json", "README.txt", "logo.png");
    private static final List<String> FONTS = List.of("IBMPlexSans-Regular.ttf", "IBMPlexSans-Bold.ttf", "IBMPlexSerif-Regular.ttf", "IBMPlexSerif-Bold.ttf", "IBMPlexSerif-Italic.ttf",
            "IBMPlexSansArabic-Regular.ttf", "IBMPlexSansArabic-Bold.ttf", "OFL.txt");

    private SampleTemplate() {}

    /// @param folder empty
    static void write(Path folder) throws IOException {
        for (String file : FILES) Files.write(folder.resolve(file), Shipped.bytes("/demarche/pack/template/" + file));
        for (String font : FONTS) Files.write(folder.resolve(font), Shipped.bytes("/demarche/fonts/" + font));
    }
}
