package demarche.pack.brief;

import static org.junit.jupiter.api.Assertions.assertEquals;

import demarche.pack.block.Document;
import demarche.pack.brief.ground.Request;
import demarche.pack.ink.Paper;
import demarche.pack.ink.Spoken;
import demarche.reference.Reference;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The briefs on two states, in every kind of file.
@Execution(ExecutionMode.CONCURRENT)
class FormatTest {
    static Stream<Document> briefs() {
        Reference reference = Reference.load();
        return Stream.of(new Request(BriefPlans.tunisia(), reference.on(LocalDate.of(2020, 1, 15)), BriefPlans.TUNISIA, Locale.ENGLISH),
                new Request(BriefPlans.guatemala(), reference.on(LocalDate.of(2026, 11, 20)), BriefPlans.GUATEMALA, Locale.ENGLISH)).map(BriefComposer::compose);
    }

    @ParameterizedTest
    @MethodSource("briefs")
    void everyKindOfFileSaysTheSame(Document brief) throws Exception {
        byte[] word = Format.DOCX.draw(brief, Paper.A4);

        assertEquals(Spoken.word(word), Spoken.web(Format.HTML.draw(brief, Paper.A4)));
        assertEquals(Spoken.wordOnPaper(word), Spoken.pdf(Format.PDF.draw(brief, Paper.A4)));
    }
}
