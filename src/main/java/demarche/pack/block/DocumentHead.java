package demarche.pack.block;

import demarche.pack.block.look.Look;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/// What is true of a whole document and stands around its pages.
///
/// @param title       names the document in a list of files and in the window that shows it
/// @param description one sentence for a search and for the reader who has not opened it
/// @param author      the desk that answers for it
/// @param language    of the sentences, those of the ink included
/// @param marking     on the head and foot of every page
/// @param edition     the edition in words, kept in the properties of the file
/// @param closed      when the facts were closed; the creation date of the file, so that the same document gives the same bytes
/// @param running     state, date, time and zone, under the section's name at the head of a page
/// @param foot        two lines: number and copy; desk, date, edition and version; a third where the ministry has a line of its own
/// @param look        typefaces and colours
public record DocumentHead(String title, String description, String author, Locale language, Mark marking, String edition,
                           Instant closed, String running, List<String> foot, Look look) {
    public DocumentHead {
        if (title.isBlank()) throw new IllegalArgumentException("title is blank");
        if (description.isBlank()) throw new IllegalArgumentException("description is blank");
        foot = List.copyOf(foot);
    }

    /// The head of another paper of the same desk, to the same readers.
    public DocumentHead named(String title, String description, List<String> foot) {
        return new DocumentHead(title, description, author, language, marking, edition, closed, running, foot, look);
    }

    public DocumentHead withMarking(Mark marking) {
        return new DocumentHead(title, description, author, language, marking, edition, closed, running, foot, look);
    }

    /// In Demarche’s own look.
    public DocumentHead(String title, String description, String author, Locale language, Mark marking, String edition, Instant closed, String running, List<String> foot) {
        this(title, description, author, language, marking, edition, closed, running, foot, Look.plain());
    }

    public DocumentHead withFoot(List<String> foot) {
        return new DocumentHead(title, description, author, language, marking, edition, closed, running, foot, look);
    }

    public DocumentHead withLook(Look look) {
        return new DocumentHead(title, description, author, language, marking, edition, closed, running, foot, look);
    }
}
