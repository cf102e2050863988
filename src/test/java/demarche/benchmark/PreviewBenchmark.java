package demarche.benchmark;

import java.io.IOException;

/// How soon the first page of a brief is seen, and what many pages hold in memory; see [demarche.ui.packs.preview.PreviewBenchmark].
final class PreviewBenchmark {
    private PreviewBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        demarche.ui.packs.preview.PreviewBenchmark.main(arguments);
    }
}
