package demarche.pack.figure;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// The shapes of debates, votes and depth as SVG paths in a box of twelve by twelve, so that window and paper draw the same sign.
/// Solid is there, outlined is missing, dotted is neither.
public final class SignPaths {
    /// The side of the box every path is drawn in.
    public static final double BOX = 12;

    private SignPaths() {}

    /// How a path is inked.
    public enum Ink {
        FILLED,
        OUTLINED,
        DOTTED
    }

    /// One path of a sign. A filled path is filled by the even-odd rule, so that a sign within it stays open.
    public record Part(String path, Ink ink) {}

    /// The shape of each debate, under the id the reference gives it.
    public enum Debate {
        CYBER_NORMS("cyber-norms", "M6 1.2A4.8 4.8 0 1 1 6 10.8A4.8 4.8 0 1 1 6 1.2Z"),
        CYBERCRIME("cybercrime", "M1.5 1.5H10.5V10.5H1.5Z"),
        BUDAPEST_CONVENTION("budapest-convention", "M6 1.2L11.2 10.6H0.8Z"),
        UN_CYBERCRIME_CONVENTION("un-cybercrime-convention", "M6 10.8L11.2 1.4H0.8Z"),
        INTERNATIONAL_LAW("international-law", "M6 0.7L11.3 6L6 11.3L0.7 6Z"),
        CONFIDENCE_BUILDING("confidence-building", "M0.9 9A5.1 5.1 0 0 1 11.1 9Z"),
        CAPACITY_BUILDING("capacity-building", "M4.1 1H7.9V4.1H11V7.9H7.9V11H4.1V7.9H1V4.1H4.1Z"),
        HUMAN_RIGHTS("human-rights", "M6 0.6L7.6 4.2L11.5 4.6L8.6 7.2L9.4 11L6 9L2.6 11L3.4 7.2L0.5 4.6L4.4 4.2Z"),
        ICT_DEVELOPMENT("ict-development", "M3.4 2H11.6L8.6 10H0.4Z"),
        /// A debate a newer reference brings that has no shape of its own yet.
        OTHER("other-debate", "M3.3 1.2H8.7L11.5 6L8.7 10.8H3.3L0.5 6Z");

        private final String id;
        private final String path;

        Debate(String id, String path) {
            this.id = id;
            this.path = path;
        }

        public String id() {
            return id;
        }

        public static Debate of(String id) {
            return Arrays.stream(values()).filter(d -> d.id.equals(id)).findFirst().orElse(OTHER);
        }

        public List<Part> parts(Ink ink) {
            return List.of(new Part(path, ink));
        }
    }

    /// What a state did in a vote, with the sign that stands for it.
    public enum Vote {
        YES(new Part("M2 0.5H10A1.5 1.5 0 0 1 11.5 2V10A1.5 1.5 0 0 1 10 11.5H2A1.5 1.5 0 0 1 0.5 10V2A1.5 1.5 0 0 1 2 0.5Z"
                + "M5.2 3V5.2H3V6.8H5.2V9H6.8V6.8H9V5.2H6.8V3Z", Ink.FILLED)),
        NO(new Part("M2 0.5H10A1.5 1.5 0 0 1 11.5 2V10A1.5 1.5 0 0 1 10 11.5H2A1.5 1.5 0 0 1 0.5 10V2A1.5 1.5 0 0 1 2 0.5ZM3 5.2V6.8H9V5.2Z", Ink.FILLED)),
        ABSTAINED(new Part(roundedSquare(), Ink.OUTLINED), new Part("M6 3.9A2.1 2.1 0 1 1 6 8.1A2.1 2.1 0 1 1 6 3.9Z", Ink.OUTLINED)),
        ABSENT(new Part(roundedSquare(), Ink.DOTTED)),
        WITHOUT_VOTE(new Part("M2 3.6H10V5.1H2ZM2 6.9H10V8.4H2Z", Ink.FILLED));

        private final List<Part> parts;

        Vote(Part... parts) {
            this.parts = List.of(parts);
        }

        public List<Part> parts() {
            return parts;
        }

        private static String roundedSquare() {
            return "M2 0.9H10A1.1 1.1 0 0 1 11.1 2V10A1.1 1.1 0 0 1 10 11.1H2A1.1 1.1 0 0 1 0.9 10V2A1.1 1.1 0 0 1 2 0.9Z";
        }
    }

    /// Three rising bars, the first `filled` of them solid.
    ///
    /// @param filled 0 to 3
    public static List<Part> depth(int filled) {
        var bars = List.of("M0.7 7.7H3.1V11.3H0.7Z", "M4.8 4.7H7.2V11.3H4.8Z", "M8.9 1.2H11.3V11.3H8.9Z");
        return IntStream.range(0, bars.size()).mapToObj(i -> new Part(bars.get(i), i < filled ? Ink.FILLED : Ink.OUTLINED)).toList();
    }
}
