package demarche.benchmark;

/// What drawing, panning and zooming the map cost; see [demarche.ui.kit.map.MapBenchmark].
final class MapBenchmark {
    private MapBenchmark() {}

    public static void main(String[] arguments) {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        demarche.ui.kit.map.MapBenchmark.main(arguments);
    }
}
