package demarche.ui.packs;

import demarche.history.Sample;
import demarche.pack.brief.Commission;
import demarche.pack.brief.Format;
import demarche.pack.brief.Measured.Extent;
import demarche.pack.brief.Measured;
import demarche.plan.Meeting;
import demarche.plan.Pack;
import demarche.plan.Plan;
import demarche.plan.Recommendation;
import demarche.plan.choice.BriefPart;
import demarche.plan.choice.BriefSort;
import demarche.plan.choice.Occasion;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.plan.part.Making;
import demarche.support.GivenDesk;
import demarche.support.MadeBriefs;
import demarche.support.MadePapers;
import demarche.support.ScriptedPrompts;
import demarche.text.Texts;
import demarche.ui.desk.TakeBack;
import demarche.ui.packs.part.Tools;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/// A plan with two packs, and the screen that shows them.
final class GivenPacks implements AutoCloseable {
    static final ItemId VISIT = new ItemId("visit");
    static final Iso3 GUATEMALA = new Iso3("GTM");
    static final Iso3 MEXICO = new Iso3("MEX");
    final GivenDesk given;
    final ScriptedPrompts prompts = new ScriptedPrompts();
    final List<String> told = new ArrayList<>();
    final Drawn briefs = new Drawn();
    private final TakeBack takeBack;

    /// Real pages, with the places of their sections as the maker will tell them.
    static final class Drawn extends MadeBriefs {
        private int core = 4;
        private Optional<byte[]> page = Optional.empty();
        private final List<Commission> asked = new ArrayList<>();

        Drawn core(int sides) {
            core = sides;
            return this;
        }

        /// One empty page in the place of all, for tests that look at no page.
        Drawn blank() {
            var bytes = new ByteArrayOutputStream();
            try (var pdf = new PDDocument()) {
                pdf.addPage(new PDPage());
                pdf.save(bytes);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            page = Optional.of(bytes.toByteArray());
            return this;
        }

        @Override
        public byte[] made(Commission commission, Format format) {
            return page.orElseGet(() -> super.made(commission, format));
        }

        /// What was to be made, in order.
        List<Commission> asked() {
            return asked;
        }

        @Override
        public Measured measured(Commission commission) {
            asked.add(commission);
            byte[] pdf = made(commission, Format.PDF);
            List<Extent> extents = List.of(new Extent(BriefPart.COVER, "Cover", 1, 1), new Extent(BriefPart.STEER, "Steer", 2, 1), new Extent(BriefPart.POINTS, "Points to make", 3, 1),
                    new Extent(BriefPart.ANSWERS, "Answers", 4, 1), new Extent(BriefPart.OFFER, "Offer", 5, core - 3), new Extent(BriefPart.FACTS, "Facts", 6, 1), new Extent(BriefPart.SOURCES, "Sources", 8, 2));
            return new Measured(pdf, extents, core, core > Measured.LIMIT ? List.of("“If raised; what we offer” takes 2 sides. Leave out one line of defence.") : List.of());
        }
    }

    private GivenPacks(GivenDesk given) {
        this.given = given;
        this.takeBack = new TakeBack(given.desk(), (sentence, _) -> told.add(sentence));
    }

    static GivenPacks in(Path folder) {
        return new GivenPacks(GivenDesk.in(folder).withPlan(withoutPacks(Sample.load("global-mechanism-2026").plan())));
    }

    private static Plan withoutPacks(Plan sample) {
        Plan plan = sample;
        for (Pack pack : sample.packs()) plan = plan.without(pack);
        return plan;
    }

    GivenPacks withVisit() {
        given.desk().edit(GivenPacks::visit);
        return this;
    }

    private static Plan visit(Plan plan) {
        Pack visit = Pack.titled(VISIT, "Guatemala and Mexico, New York").withOccasion(Occasion.VISIT).withMaking(Making.usual().withEdition(BriefSort.HEAD)).withLeader("Head of delegation");
        Meeting first = Meeting.titled(new ItemId("m1"), VISIT, GUATEMALA, "Vice-Minister of Foreign Affairs");
        Meeting second = Meeting.titled(new ItemId("m2"), VISIT, MEXICO, "Permanent Mission to the United Nations");
        return plan.with(visit).with(first.withSlot(first.slot().withDay(Optional.of(LocalDate.of(2026, 12, 8))).withFrom(Optional.of(LocalTime.of(10, 15)))
                .withZone(Optional.of(ZoneId.of("America/New_York"))).withPlace("New York")).withContacts(new TreeSet<>(List.of(new ItemId("person-quetzal")))))
                .with(second.withSlot(second.slot().withDay(Optional.of(LocalDate.of(2026, 12, 8))).withFrom(Optional.of(LocalTime.of(15, 0))).withZone(Optional.of(ZoneId.of("America/New_York"))).withPlace("New York")))
                .with(Recommendation.stating(new ItemId("r1"), VISIT, "Agree that we offer Guatemala two places on the safeguards clinic.").withRank(Optional.of(1)).withNeededBy(Optional.of(LocalDate.of(2026, 12, 1))))
                .with(Recommendation.stating(new ItemId("r2"), VISIT, "Agree that the press line is used from 9 December.").withRank(Optional.of(2)))
                .with(Pack.titled(new ItemId("old"), "Timor-Leste, October").withStates(new TreeSet<>(List.of(new Iso3("TLS")))));
    }

    Tools tools() {
        return new Tools(given.desk(), briefs, prompts, Texts.of("packs", Locale.UK), told::add, briefs::print);
    }

    TakeBack takeBack() {
        return takeBack;
    }

    PacksScreen screen() {
        var screen = new PacksScreen(tools(), MadePapers.of(given.desk().reference(), given.desk().library().file()), takeBack, () -> {});
        screen.shown();
        return screen;
    }

    Plan plan() {
        return given.desk().plan();
    }

    Pack visit() {
        return plan().packs().find(VISIT).orElseThrow();
    }

    @Override
    public void close() {
        given.close();
    }
}
