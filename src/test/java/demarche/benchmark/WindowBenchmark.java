package demarche.benchmark;

import java.io.IOException;

/// What each screen costs with a plan of full size; see [demarche.app.WindowBenchmark].
final class WindowBenchmark {
    private WindowBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        demarche.app.WindowBenchmark.main(arguments);
    }
}
