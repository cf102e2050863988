package demarche;

/// Starts Demarche.
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        System.out.println("Demarche " + Runtime.version());
    }
}
