package demarche.pack.brief;

import demarche.pack.brief.front.CoverPage;
import demarche.plan.choice.BriefPart;
import java.util.List;

/// A paper that was drawn, and how long it came out.
///
/// @param pdf       its bytes
/// @param extents   its sections in their order
/// @param coreSides the sides of what is read before a meeting, the most of all its states; 0 where the edition has no such sections
/// @param cuts      what to shorten, where a part takes more than its room; one sentence each
public record Measured(byte[] pdf, List<Extent> extents, int coreSides, List<String> cuts) {
    /// The sides that a brief without its annexes may have.
    public static final int LIMIT = CoverPage.LIMIT;

    public Measured {
        extents = List.copyOf(extents);
        cuts = List.copyOf(cuts);
    }

    public boolean isTooLong() {
        return coreSides > LIMIT;
    }

    /// A section on its pages.
    ///
    /// @param heading as printed
    /// @param first   its first page, counted from 1
    public record Extent(BriefPart part, String heading, int first, int sides) {}
}
