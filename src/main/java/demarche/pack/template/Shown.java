package demarche.pack.template;

import demarche.pack.ink.Xhtml;

/// A value from a template as it stands in a sentence about it: short, and nothing that a window or a terminal would obey.
final class Shown {
    private static final int MOST = 60;

    private Shown() {}

    static String of(String value) {
        String clean = Xhtml.clean(value);
        return clean.length() <= MOST ? clean : clean.substring(0, MOST) + "…";
    }
}
