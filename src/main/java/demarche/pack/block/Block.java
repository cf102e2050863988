package demarche.pack.block;

import demarche.pack.block.look.Logo;
import demarche.pack.map.MapSheet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A piece of a page. The set is closed, so that every ink draws all of them.
public sealed interface Block permits Table, Answer, Figure, Block.Letterhead, Block.Masthead, Block.Facts, Block.Deadline, Block.Title, Block.Titles, Block.Heading, Block.Row, Block.Points,
        Block.Entry, Block.Paragraph, Block.Listing, Block.Permission, Block.ToWrite, Block.Sources, Block.Note, Block.Picture {

    /// Whose paper it is: a ministry’s sign and its lines, above all else on the first page.
    record Letterhead(List<String> lines, Optional<Logo> logo) implements Block {
        public Letterhead {
            lines = List.copyOf(lines);
        }

        public boolean isEmpty() {
            return lines.isEmpty() && logo.isEmpty();
        }
    }

    /// The top of the cover: who issues the brief, its number, copy and edition, the state and the occasion.
    record Masthead(List<String> issuer, List<Fact> numbers, String title, String subtitle) implements Block {
        public Masthead {
            issuer = List.copyOf(issuer);
            numbers = List.copyOf(numbers);
        }
    }

    /// Names and values under each other, over the width of the page.
    record Facts(List<Fact> facts) implements Block {
        public Facts {
            facts = List.copyOf(facts);
        }
    }

    /// The day by which something must be decided, and why.
    record Deadline(String label, String date, Phrase reason) implements Block {}

    /// Opens a page: its title, and a line that says the result in words.
    record Title(String text, String line) implements Block {}

    /// Opens a page of a paper in two languages: its title in each.
    ///
    /// @param language of the second
    record Titles(String first, String second, Locale language) implements Block {}

    /// Parts a page over its whole width.
    record Heading(String text) implements Block {}

    /// A label at the left, a text at the right. Rows that follow each other are parted by a hairline.
    ///
    /// @param spoken large enough to be spoken from
    record Row(Label label, List<Block> body, boolean spoken) implements Block {
        public Row {
            body = List.copyOf(body);
        }

        public static Row of(String label, Block... body) {
            return new Row(Label.of(label), List.of(body), false);
        }

        public static Row spoken(String label, Block... body) {
            return new Row(Label.of(label), List.of(body), true);
        }
    }

    /// What is to be said, in this order, numbered from 1 and large enough to be spoken from.
    record Points(List<Phrase> points) implements Block {
        public Points {
            points = List.copyOf(points);
        }
    }

    /// A person, or a press line: a label, an opening that may be empty, then named sentences.
    record Entry(Label label, Phrase opening, List<Fact> said) implements Block {
        public Entry {
            said = List.copyOf(said);
        }
    }

    record Paragraph(Phrase phrase) implements Block {
        public static Paragraph of(String words) {
            return new Paragraph(Phrase.of(words));
        }
    }

    record Listing(boolean ordered, List<Phrase> items) implements Block {
        public Listing {
            items = List.copyOf(items);
        }
    }

    /// What may be said, or may not, kept apart by shape and by words.
    record Permission(Grant grant, String heading, List<Block> body) implements Block {
        /// An open line for what may be used or announced; a closed box for what may not.
        public enum Grant { OPEN, CLOSED }

        public Permission {
            body = List.copyOf(body);
        }
    }

    /// Room for a hand: comments, a name and a date.
    ///
    /// @param height in millimetres
    record ToWrite(String label, double height) implements Block {}

    /// The list of sources with the pages that cite them; stands after all that cites.
    record Sources(List<Source> sources) implements Block {
        public Sources {
            sources = List.copyOf(sources);
        }
    }

    /// A map over the width of the page, with its own title, legend and sources.
    record Picture(MapSheet sheet) implements Block {}

    /// Small print.
    record Note(Phrase phrase) implements Block {}
}
