package demarche.pack.ink.word;

import demarche.pack.ink.Xhtml;
import java.nio.charset.StandardCharsets;

/// How one part of the file points at others. It can point at nothing outside the file.
final class Relations {
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private final Xhtml xml = new Xhtml();
    private int count;

    Relations() {
        xml.raw(Parts.DECLARATION).open("Relationships", "xmlns", "http://schemas.openxmlformats.org/package/2006/relationships");
    }

    /// @param kind the last word of its type: `styles`
    /// @return the id under which the part names it
    String to(String kind, String target) {
        return typed(OFFICE + kind, target);
    }

    String typed(String type, String target) {
        String id = "rId" + ++count;
        xml.empty("Relationship", "Id", id, "Type", type, "Target", target);
        return id;
    }

    byte[] xml() {
        return (xml + "</Relationships>").getBytes(StandardCharsets.UTF_8);
    }
}
