package demarche.ui.packs.quick;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.insight.states.Groups;
import demarche.pack.brief.Print;
import demarche.pack.ink.Paper;
import demarche.plan.choice.BriefSort;
import demarche.plan.id.Iso3;
import demarche.support.Fx;
import demarche.support.Gallery.Look;
import demarche.support.Gallery;
import demarche.support.GivenDesk;
import demarche.support.MadeBriefs;
import demarche.support.ScreenChecks;
import demarche.support.ScriptedPrompts;
import demarche.text.Texts;
import demarche.ui.desk.Sight;
import demarche.ui.packs.part.Briefs;
import demarche.ui.packs.part.Tools;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// One brief for each state of a group.
class GroupBriefsTest {
    @TempDir
    Path folder;
    private Path out;
    private GivenDesk given;
    private final ScriptedPrompts prompts = new ScriptedPrompts();
    private final List<String> told = new ArrayList<>();
    private final List<Optional<String>> problems = new ArrayList<>();
    private GroupBriefs briefs;

    /// Writes the name of the state in the place of a PDF.
    private static final class Named extends MadeBriefs {
        @Override
        public byte[] make(Sight sight, Iso3 state, Print print) {
            return (state + " " + print.paper()).getBytes(StandardCharsets.UTF_8);
        }
    }

    @BeforeEach
    void aGroupOfThree() throws IOException {
        given = GivenDesk.in(folder).withPlan(GivenDesk.plan("Swing", "GTM", "MEX", "FJI"));
        out = Files.createDirectory(folder.resolve("out"));
        prompts.choosing(out);
        briefs = new GroupBriefs(new Tools(given.desk(), new Named(), prompts, Texts.of("packs", Locale.UK), told::add, _ -> {}), problems::add);
        briefs.groupProperty().set(Groups.called("targets", briefs.groups()));
    }

    private static Print on(Paper paper) {
        return new Print(BriefSort.INTERNAL, paper);
    }

    @AfterEach
    void close() {
        given.close();
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.list(out)) {
            return all.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void eachStateHasItsBriefInTheFolder() throws IOException {
        briefs.save(on(Paper.A4));

        assertEquals(List.of("FJI brief.pdf", "GTM brief.pdf", "MEX brief.pdf"), files());
        assertEquals(List.of("Briefs saved: 3, in " + out + "."), told);
    }

    @Test
    void aBriefThatIsThereIsNotReplacedUnasked() throws IOException {
        Files.writeString(out.resolve("GTM brief.pdf"), "mine");
        briefs.save(on(Paper.A4));

        assertEquals("mine", Files.readString(out.resolve("GTM brief.pdf")));
        assertEquals(List.of("GTM brief.pdf"), files());
    }

    @Test
    void itIsReplacedOnceAgreed() throws IOException {
        Files.writeString(out.resolve("GTM brief.pdf"), "mine");
        prompts.agreeing();
        briefs.save(on(Paper.LETTER));

        assertEquals("GTM LETTER", Files.readString(out.resolve("GTM brief.pdf")));
    }

    @Test
    void whatCannotBeWrittenIsTold() throws IOException {
        prompts.choosing(out.resolve("gone"));
        briefs.save(on(Paper.A4));

        assertTrue(problems.getLast().isPresent());
        assertEquals(List.of(), told);
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 200})
    void theCardIsNamedUncutAndClear(int percent) {
        Look look = percent == 200 ? Look.large(640, 900) : Look.light(320, 360);
        var shot = Gallery.shot("packs-group-" + percent, look, () -> {
            var card = new GroupBriefsCard(briefs, Texts.of("packs", Locale.UK), () -> on(Paper.A4), _ -> {});
            card.follow();
            return card.card();
        });

        assertEquals(List.of(), Fx.call(() -> ScreenChecks.of(shot)));
    }
}
