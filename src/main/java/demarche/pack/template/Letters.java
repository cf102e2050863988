package demarche.pack.template;

import demarche.pack.block.look.Role;
import java.util.stream.IntStream;

/// The letters that a typeface must have for its use. Letters beyond these are taken from ours.
final class Letters {
    private static final String PUNCTUATION = "ŒœŸ–—‘’“”…•€";
    private static final String ARABIC_PUNCTUATION = "،؛؟٪";

    private Letters() {}

    static IntStream of(Role role) {
        return switch (role) {
            case TEXT, LABELS -> latin();
            case ARABIC -> arabic();
        };
    }

    /// English, French, Spanish and their neighbours.
    private static IntStream latin() {
        IntStream letters = IntStream.concat(IntStream.rangeClosed(0x20, 0x7e), IntStream.rangeClosed(0xa0, 0xff).filter(c -> c != 0xad));
        return IntStream.concat(letters, PUNCTUATION.chars());
    }

    /// The letters and, since a page stores them joined, their joined forms.
    private static IntStream arabic() {
        IntStream letters = IntStream.rangeClosed(0x621, 0x63a);
        letters = IntStream.concat(letters, IntStream.rangeClosed(0x640, 0x64a));
        letters = IntStream.concat(letters, IntStream.rangeClosed(0x660, 0x669));
        letters = IntStream.concat(letters, IntStream.rangeClosed(0xfe80, 0xfefc));
        return IntStream.concat(letters, ARABIC_PUNCTUATION.chars());
    }
}
