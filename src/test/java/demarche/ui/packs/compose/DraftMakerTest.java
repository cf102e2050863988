package demarche.ui.packs.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.pack.brief.Commission;
import demarche.pack.brief.Format;
import demarche.pack.brief.Measured;
import demarche.plan.Pack;
import demarche.plan.choice.BriefSort;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.support.DirectBackground;
import demarche.support.GivenDesk;
import demarche.support.MadeBriefs;
import demarche.ui.kit.Background;
import demarche.ui.kit.Job;
import demarche.ui.kit.form.Refusals;
import demarche.ui.packs.part.OpenPack;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The pages follow the pack, and only the newest wish is made.
class DraftMakerTest {
    private static final ItemId PACK = new ItemId("pack");
    @TempDir
    private Path folder;
    private final Waiting background = new Waiting();
    private final Counted briefs = new Counted();
    private GivenDesk given;
    private OpenPack open;
    private DraftMaker drafts;

    /// Work that waits until the test lets it run.
    private static final class Waiting implements Background {
        private final List<Runnable> waiting = new ArrayList<>();

        @Override
        public <T> Job run(Work<T> work, Consumer<T> success, Consumer<Exception> failure) {
            var job = new Job();
            waiting.add(() -> new DirectBackground().run(progress -> work.done(new Progress() {
                @Override
                public void at(double fraction, String sentence) {
                    progress.at(fraction, sentence);
                }

                @Override
                public boolean isCancelled() {
                    return job.isCancelled();
                }
            }), value -> {
                if (!job.isCancelled()) success.accept(value);
            }, failure));
            return job;
        }

        void letRun() {
            List<Runnable> now = List.copyOf(waiting);
            waiting.clear();
            now.forEach(Runnable::run);
        }
    }

    /// One empty page for whatever is asked.
    private static final class Counted extends MadeBriefs {
        private final List<Commission> asked = new ArrayList<>();

        @Override
        public Measured measured(Commission commission) {
            asked.add(commission);
            return new Measured(made(commission, Format.PDF), List.of(), 0, List.of());
        }

        @Override
        public byte[] made(Commission commission, Format format) {
            var bytes = new java.io.ByteArrayOutputStream();
            try (var pdf = new PDDocument()) {
                pdf.addPage(new PDPage());
                pdf.save(bytes);
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
            return bytes.toByteArray();
        }
    }

    @BeforeEach
    void aPackIsOpen() {
        Pack pack = Pack.titled(PACK, "Two").withStates(new TreeSet<>(List.of(new Iso3("GTM"), new Iso3("MEX"))));
        given = GivenDesk.in(folder).withPlan(GivenDesk.plan("Swing", "GTM", "MEX").with(pack));
        open = new OpenPack(given.desk(), Refusals.in(Locale.UK));
        drafts = new DraftMaker(open, briefs, background);
        open.open(PACK);
        open.follow();
        drafts.follow();
    }

    @AfterEach
    void close() {
        given.close();
    }

    private void edition(BriefSort edition) {
        open.edit(pack -> pack.withMaking(pack.making().withEdition(edition)));
    }

    private BriefSort shown() {
        return drafts.draftProperty().get().orElseThrow().commission().print().sort();
    }

    @Test
    void onlyTheNewestWishIsMade() {
        edition(BriefSort.HEAD);
        edition(BriefSort.CARD);

        background.letRun();

        assertEquals(List.of(BriefSort.CARD), briefs.asked.stream().map(c -> c.print().sort()).toList());
        assertEquals(BriefSort.CARD, shown());
        assertFalse(drafts.workingProperty().get());
    }

    @Test
    void thePagesStayUntilThoseThatFollowAreThere() {
        background.letRun();

        edition(BriefSort.HEAD);

        assertEquals(BriefSort.INTERNAL, shown());
        assertTrue(drafts.workingProperty().get());
    }

    @Test
    void aPaperThatLeavesIsOnOneState() {
        edition(BriefSort.PUBLIC);
        drafts.stateProperty().set(Optional.of(new Iso3("MEX")));

        background.letRun();

        assertEquals(List.of(List.of(new Iso3("MEX"))), briefs.asked.stream().map(Commission::states).toList());
    }

    @Test
    void aPackWithoutStatesHasNoPages() {
        background.letRun();

        open.edit(pack -> pack.withStates(new TreeSet<>()));
        background.letRun();

        assertEquals(Optional.empty(), drafts.draftProperty().get());
    }

    @Test
    void thePagesOfOnePackAreNeverThoseOfAnother() {
        background.letRun();
        given.desk().edit(plan -> plan.with(Pack.titled(new ItemId("other"), "Other").withStates(new TreeSet<>(List.of(new Iso3("GTM"))))));

        open.open(new ItemId("other"));

        assertEquals(Optional.empty(), drafts.draftProperty().get());
    }
}
