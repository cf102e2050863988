package demarche.pack.ink.printer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The pages that people write down, of a brief of twelve.
class PageChoiceTest {
    @ParameterizedTest
    @CsvSource({"'2-4, 7', '2,3,4,7'", "'7;2 - 4', '2,3,4,7'", "'10\u2013', '10,11,12'", "'3', '3'", "'1-2,2-3', '1,2,3'"})
    void theyArePrintedInTheirOrder(String written, String pages) {
        assertEquals(Optional.of(pages), PageChoice.read(written, 12).map(c -> String.join(",", c.pages().stream().map(String::valueOf).toList())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "13", "4-2", "two", "1,,2", "-", "2-", "1.5", "99999999999"})
    void nonsenseNamesNoPages(String written) {
        Optional<PageChoice> read = PageChoice.read(written, written.equals("2-") ? 1 : 12);

        assertEquals(Optional.empty(), read);
    }

    @Test
    void nothingWrittenIsAllPages() {
        assertEquals(Optional.of(List.of(1, 2, 3)), PageChoice.read("  ", 3).map(PageChoice::pages));
    }
}
