package demarche.pack.figure;

/// The Equal Earth projection (Šavrič, Patterson and Jenny, International Journal of Geographical Information Science, 2018): areas stay true and
/// the continents keep familiar shapes. Units of the sphere's radius.
final class EqualEarth {
    private static final double A1 = 1.340264;
    private static final double A2 = -0.081106;
    private static final double A3 = 0.000893;
    private static final double A4 = 0.003796;
    private static final double M = Math.sqrt(3) / 2;

    private EqualEarth() {}

    /// East of Greenwich; degrees.
    static double x(double longitude, double latitude) {
        double t = parameter(latitude);
        double t2 = t * t;
        double t6 = t2 * t2 * t2;
        return Math.toRadians(longitude) * Math.cos(t) / (M * (A1 + 3 * A2 * t2 + t6 * (7 * A3 + 9 * A4 * t2)));
    }

    /// North of the equator; degrees.
    static double y(double latitude) {
        double t = parameter(latitude);
        double t2 = t * t;
        double t6 = t2 * t2 * t2;
        return t * (A1 + A2 * t2 + t6 * (A3 + A4 * t2));
    }

    private static double parameter(double latitude) {
        return Math.asin(M * Math.sin(Math.toRadians(latitude)));
    }
}
