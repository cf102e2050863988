package demarche.insight.people;

import java.util.regex.Pattern;

/// The form of an organisation identifier in the International Aid Transparency Initiative: a registration agency (two letters of a country or of `XI`, `XM`,
/// a hyphen, the agency's code), a hyphen, and the number there, such as `XM-DAC-41114`. Whether the number exists is not known here.
public final class Iati {
    private static final Pattern FORM = Pattern.compile("[A-Z]{2}-[A-Z][A-Z0-9_]*-[^\\s/&|?]+");

    private Iati() {}

    public static boolean isWellFormed(String identifier) {
        return FORM.matcher(identifier).matches();
    }
}
