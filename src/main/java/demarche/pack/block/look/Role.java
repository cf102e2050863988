package demarche.pack.block.look;

/// What letters are used for; each use has a typeface.
public enum Role {
    /// What is read in sentences.
    TEXT("Own Text", "Plex Serif", "IBM Plex Serif"),
    /// Titles, labels, tables, running heads.
    LABELS("Own Labels", "Plex Sans", "IBM Plex Sans"),
    /// Arabic, wherever it stands.
    ARABIC("Own Arabic", "Plex Arabic", "IBM Plex Sans Arabic");

    private final String own;
    private final String shipped;
    private final String full;

    Role(String own, String shipped, String full) {
        this.own = own;
        this.shipped = shipped;
        this.full = full;
    }

    /// What a stylesheet calls the ministry’s typeface, whatever its maker does.
    public String own() {
        return own;
    }

    /// What our stylesheets call the one that comes with Demarche.
    public String shipped() {
        return shipped;
    }

    /// What its maker calls the one that comes with Demarche.
    public String full() {
        return full;
    }
}
