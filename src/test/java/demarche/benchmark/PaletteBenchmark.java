package demarche.benchmark;

import java.io.IOException;

/// What a keystroke in the palette costs with 2,000 programmes.
/// `mvn -q test-compile exec:exec@benchmark -Dbenchmark=Palette`
final class PaletteBenchmark {
    private PaletteBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        demarche.app.PaletteBenchmark.main(arguments);
    }
}
