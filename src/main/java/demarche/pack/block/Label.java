package demarche.pack.block;

import java.util.List;

/// What stands in the left column beside a text, where the eye runs down: a heading and small notes under it.
public record Label(String heading, List<Phrase> notes) {
    public Label {
        notes = List.copyOf(notes);
    }

    public static Label of(String heading) {
        return new Label(heading, List.of());
    }
}
