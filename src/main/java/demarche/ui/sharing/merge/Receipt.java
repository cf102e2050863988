package demarche.ui.sharing.merge;

import demarche.pack.block.Block;
import demarche.pack.block.Document;
import demarche.pack.block.DocumentHead;
import demarche.pack.block.Mark;
import demarche.pack.block.Phrase;
import demarche.pack.block.Section;
import demarche.plan.handling.Handling;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What a merge did, for the files of whoever answers for the plan.
///
/// @param about   one line: the plan, whose copy, when
/// @param summary sentences
/// @param parts   every change under its heading
public record Receipt(String title, String about, List<String> summary, List<Part> parts, Stamp stamp) {
    /// A heading and what stands under it.
    public record Part(String heading, List<String> lines) {
        public Part {
            lines = List.copyOf(lines);
        }
    }

    /// What every page carries.
    public record Stamp(Handling handling, String author, Instant at, Locale locale) {}

    public Receipt {
        summary = List.copyOf(summary);
        parts = List.copyOf(parts);
    }

    /// For a mail, or a file that any editor opens.
    public String text() {
        var lines = new ArrayList<String>();
        lines.add(stamp.handling().label());
        lines.add("");
        lines.add(title);
        lines.add(about);
        lines.add("");
        lines.addAll(summary);
        for (Part part : parts) {
            lines.add("");
            lines.add(part.heading());
            part.lines().forEach(line -> lines.add("  " + line));
        }
        lines.add("");
        lines.add(stamp.handling().label());
        return String.join("\n", lines) + "\n";
    }

    /// For paper.
    public Document document() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Title(title, about));
        summary.forEach(sentence -> blocks.add(Block.Paragraph.of(sentence)));
        for (Part part : parts) {
            blocks.add(new Block.Heading(part.heading()));
            blocks.add(new Block.Listing(false, part.lines().stream().map(Phrase::of).toList()));
        }
        var head = new DocumentHead(title, about, stamp.author(), stamp.locale(), Mark.of(stamp.handling()), "", stamp.at(), about, List.of(stamp.author(), ""));
        return new Document(head, List.of(new Section("receipt", "", title, Section.Thumb.READ, blocks)));
    }
}
