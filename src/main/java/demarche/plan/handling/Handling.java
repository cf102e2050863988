package demarche.plan.handling;

import java.util.Arrays;
import java.util.Optional;

/// The marking that travels with a plan and everything made from it: the labels of the Traffic Light Protocol 2.0 (FIRST, August 2022),
/// from the widest audience to the narrowest. Labels are never translated.
public enum Handling {
    CLEAR("TLP:CLEAR"),
    GREEN("TLP:GREEN"),
    AMBER("TLP:AMBER"),
    AMBER_STRICT("TLP:AMBER+STRICT"),
    RED("TLP:RED");

    private final String label;

    Handling(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public static Optional<Handling> labelled(String label) {
        return Arrays.stream(values()).filter(h -> h.label.equals(label)).findFirst();
    }
}
