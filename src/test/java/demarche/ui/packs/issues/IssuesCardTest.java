package demarche.ui.packs.issues;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.pack.addendum.Numbering;
import demarche.pack.brief.CopyMark;
import demarche.plan.Issue;
import demarche.plan.Pack;
import demarche.plan.PackCopy;
import demarche.plan.Plan;
import demarche.plan.choice.BriefSort;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.plan.part.Making;
import demarche.support.Fx;
import demarche.support.Gallery.Look;
import demarche.support.Gallery;
import demarche.support.GivenDesk;
import demarche.support.MadePapers;
import demarche.support.ScreenChecks;
import demarche.support.ScriptedPrompts;
import demarche.text.Texts;
import demarche.ui.kit.Style;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What went out of a pack, and who has a copy.
class IssuesCardTest {
    private static final ItemId PACK = new ItemId("visit");
    @TempDir
    private Path folder;
    private GivenDesk given;
    private IssuesModel model;
    private final List<CopyMark> printed = new ArrayList<>();
    private final List<String> told = new ArrayList<>();

    /// Makes real papers and keeps them in the folder of the test.
    @BeforeEach
    void aPackIsAtWork() {
        Plan plan = GivenDesk.plan("Before the vote", "TUN", "MAR").with(Pack.titled(PACK, "New York, February").withStates(new TreeSet<>(List.of(new Iso3("TUN"), new Iso3("MAR")))));
        given = GivenDesk.in(folder).withPlan(plan);
        model = new IssuesModel(outside(new ScriptedPrompts().choosing(folder.resolve("kept.pdf"))), texts());
        model.follow(PACK);
    }

    private Outside outside(ScriptedPrompts prompts) {
        var papers = MadePapers.of(given.desk().reference(), folder);
        return new Outside(given.desk(), papers, prompts, BriefSort::code, told::add, printed::addAll);
    }

    private static Texts texts() {
        return Texts.of("issues", Locale.UK);
    }

    @AfterEach
    void close() {
        given.close();
    }

    private Numbering numbering() {
        return new Numbering(given.desk().plan(), PACK);
    }

    private PackCopy copy(int number) {
        return numbering().copies().stream().filter(c -> c.number().equals(Optional.of(number))).findFirst().orElseThrow();
    }

    @Test
    void aVersionIsRecordedWithTodayAndItsAuthorAndCanBeTakenBack() {
        model.issue();
        Issue issue = numbering().latest().orElseThrow();

        given.desk().undo();

        assertEquals("Version 1", issue.title());
        assertEquals(LocalDate.of(2026, 11, 23), issue.day());
        assertEquals("Ines Duarte", issue.author());
        assertEquals(List.of(), numbering().versions());
    }

    @Test
    void whatWentOutIsSavedAgainAsItWas() throws IOException {
        model.issue();
        Issue issue = numbering().latest().orElseThrow();
        model.save(issue);
        byte[] first = Files.readAllBytes(folder.resolve("kept.pdf"));

        given.desk().edit(plan -> plan.with(plan.target(new Iso3("TUN")).orElseThrow().withDecisionAsked("Another decision")));
        model.save(issue);

        assertArrayEquals(first, Files.readAllBytes(folder.resolve("kept.pdf")));
    }

    @Test
    void anAddendumIsRecordedAndSaved() {
        model.issue();
        given.desk().edit(plan -> plan.with(plan.target(new Iso3("MAR")).orElseThrow().withDecisionAsked("Another decision")));

        model.addendum();

        assertEquals(List.of("Addendum 1"), numbering().addenda().stream().map(Issue::title).toList());
        assertEquals("Version 1", numbering().latest().orElseThrow().title());
        assertTrue(Files.exists(folder.resolve("kept.pdf")));
        assertEquals(Optional.empty(), model.problemProperty().get());
    }

    @Test
    void whoeverTurnsAwayRecordsNoAddendum() {
        model.issue();
        var turning = new IssuesModel(outside(new ScriptedPrompts()), texts());
        turning.follow(PACK);

        turning.addendum();

        assertEquals(List.of(), numbering().addenda());
    }

    @Test
    void whatLeavesTheMinistryIsSavedOnceAStateAndNamesNoPack() throws IOException {
        given.desk().edit(plan -> plan.with(plan.packs().find(PACK).orElseThrow().withMaking(Making.usual().withEdition(BriefSort.HAND_OVER))));
        Path papers = Files.createDirectory(folder.resolve("papers"));
        var leaving = new IssuesModel(outside(new ScriptedPrompts().choosing(papers)), texts());
        leaving.follow(PACK);
        leaving.issue();

        leaving.save(numbering().latest().orElseThrow());

        try (Stream<Path> files = Files.list(papers)) {
            assertEquals(List.of("Morocco paper 2026-11-23.pdf", "Tunisia paper 2026-11-23.pdf"), files.map(f -> f.getFileName().toString()).sorted().toList());
        }
    }

    @Test
    void pastedLinesBecomeNumberedCopiesInOneStep() {
        model.issue();
        model.addCopies("Ambassador Okoye\n\n  Legal adviser \nDesk");
        List<String> all = numbering().copies().stream().map(PackCopy::title).toList();

        given.desk().undo();

        assertEquals(List.of("Ambassador Okoye", "Legal adviser", "Desk"), all);
        assertEquals(List.of(), numbering().copies());
    }

    @Test
    void aNumberIsNeverGivenTwice() {
        model.addCopies("One\nTwo\nThree");
        model.remove(List.of(copy(2)));

        model.addCopies("Four");

        assertEquals("Four", copy(4).title());
    }

    @Test
    void theRegisterIsEditedInPlace() {
        model.issue();
        model.addCopies("Ambassador Okoye");

        assertTrue(model.handed(copy(1), "31 Feb 2026").isPresent());
        assertTrue(model.version(copy(1), "Version 9").isPresent());
        assertTrue(model.rename(copy(1), " ").isPresent());
        assertEquals(Optional.empty(), model.handed(copy(1), "24 Nov 2026"));
        assertEquals(Optional.of(LocalDate.of(2026, 11, 24)), copy(1).handedOn());
    }

    @Test
    void copiesArePrintedWithTheirNumbers() {
        model.addCopies("Ambassador Okoye\nLegal adviser");

        model.print(List.of(copy(2)));

        assertEquals(List.of(new CopyMark(2, 2, "Legal adviser")), printed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark", "narrow", "large", "empty"})
    void theCardIsNamedUncutAndClear(String how) {
        Look look = switch (how) {
            case "dark" -> Look.dark(760, 640);
            case "narrow" -> Look.light(420, 760);
            case "large" -> Look.large(900, 1300);
            default -> Look.light(760, 640);
        };
        if (!how.equals("empty")) {
            model.issue();
            model.addCopies("Ambassador Okoye\nLegal adviser\nHead of the Cyber Policy Unit");
            model.handOut(List.of(copy(1), copy(2)));
            model.back(copy(2), "23 Nov 2026");
            model.addendum();
            model.issue();
        }

        var shot = Gallery.shot("pack-issues-" + how, look, () -> {
            var card = new IssuesCard(outside(new ScriptedPrompts()), texts());
            card.show(PACK);
            return Style.styled(new VBox(card.view()), Style.PAGE_BODY);
        });

        assertEquals(List.of(), Fx.call(() -> ScreenChecks.of(shot)));
    }
}
