package demarche.pack.brief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.pack.block.Document;
import demarche.pack.brief.ground.Request;
import demarche.pack.ink.Paper;
import demarche.plan.Plan;
import demarche.plan.choice.BriefSort;
import demarche.plan.choice.PackLanguage;
import demarche.plan.handling.Edition;
import demarche.plan.id.Iso3;
import demarche.reference.Reference;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A brief speaks one language from the cover to the sources, and says where it borrows from another.
@Execution(ExecutionMode.CONCURRENT)
class LanguagesTest {
    private static final Reference REFERENCE = Reference.load();
    private static final Locale FRENCH = PackLanguage.FRENCH.locale();
    /// Three words or more, of which one is no name.
    private static final Pattern SENTENCE = Pattern.compile("(?=.*(?:^|\\s)\\p{Ll}).*\\p{L}.* .*\\p{L}.* .*\\p{L}.*", Pattern.DOTALL);
    /// What publishers call their indices.
    private static final Pattern INDEX = Pattern.compile("Freedom (?:in the World|on the Net).*");
    /// The number of a sheet before or behind what the plan says, and the unit of an indicator.
    private static final Pattern ADDED = Pattern.compile("^A\\d+ | \\([^)]*\\)(?:, )?$");

    @ParameterizedTest
    @EnumSource(Edition.class)
    void aFrenchBriefHoldsNoFixedSentenceInEnglish(Edition edition) {
        for (Sample sample : Sample.all()) {
            assertEquals(Set.of(), sample.leftInEnglish(edition));
        }
    }

    @Test
    void noSentenceOfTheEnglishBundlesStandsInAFrenchBrief() throws IOException {
        for (Sample sample : Sample.all()) {
            String french = Said.in(sample.compose(FRENCH, Edition.INTERNAL)).ownWords();

            for (String sentence : sentences("brief", "insight", "risks", "readiness")) assertFalse(french.contains(sentence), sentence);
        }
    }

    @Test
    void whatTheReferenceHasInEnglishAloneIsMarkedAndSaid() {
        Document french = Sample.TUNISIA.compose(FRENCH, Edition.INTERNAL);
        Said said = Said.in(french);

        assertTrue(said.foreign().contains("“We were not in the room when it was written.”"));
        assertTrue(said.foreign().contains("Norms need consequences:"), said.foreign().toString());
        assertEquals(Set.of("points", "answers", "offer", "facts", "debates", "annex-topics", "sources"),
                french.sections().stream().filter(s -> s.blocks().toString().contains("Textes en anglais")).map(s -> s.id()).collect(Collectors.toSet()));
    }

    @Test
    void anEnglishBriefMarksNothing() {
        Said said = Said.in(Sample.TUNISIA.compose(Locale.ENGLISH, Edition.INTERNAL));

        assertEquals(Set.of(), said.foreign());
        assertFalse(said.ownWords().contains("Texts in English"));
    }

    @Test
    void namesDatesAndSymbolsAreFrench() {
        String french = Said.in(Sample.TUNISIA.compose(FRENCH, Edition.INTERNAL)).ownWords();

        for (String words : List.of("Tunisie", "27 décembre 2019", "2 mars – 24 avril 2020", "(avant le 1er août 2020)", "13\u00A0d) Coopérer contre l’usage criminel", "Convention de Budapest",
                "Art.\u00A035 Réseau 24/7", "Groupe africain", "79 – 60 – 33", "74/247", "TLP:AMBER+STRICT")) assertTrue(french.contains(words), words);
    }

    @Test
    void numbersHaveTheCommaOfTheLanguage() {
        String french = Said.in(Sample.GUATEMALA.compose(FRENCH, Edition.INTERNAL)).ownWords();

        assertTrue(french.contains("39,98"), french);
    }

    @Test
    void arabicHasTheMonthsAndDigitsOfItsReaders() {
        var tunis = new Request(BriefPlans.tunisia(), REFERENCE.on(LocalDate.of(2020, 1, 15)), BriefPlans.TUNISIA, PackLanguage.ARABIC.locale());
        String words = Said.in(BriefComposer.compose(tunis)).ownWords();

        assertEquals("ar-TN", Locale.of("ar", tunis.locale().getCountry()).toLanguageTag());
        assertTrue(words.contains("15 جانفي 2020"), words);
        assertTrue(words.contains("تونس"));
    }

    @ParameterizedTest
    @EnumSource(value = BriefSort.class, names = {"HAND_OVER", "PUBLIC"})
    void aPaperOfOneSideIsOneSideInFrenchToo(BriefSort sort) throws IOException {
        assertEquals(1, pages(sort));
    }

    @Test
    void theCoreOfABriefKeepsItsFourSidesAfterTheCoverInFrench() throws IOException {
        assertEquals(1 + 4, pages(BriefSort.HEAD));
    }

    /// With money, results, risks and people.
    @ParameterizedTest
    @ValueSource(strings = {"swing-states-2020", "global-mechanism-2026"})
    void aFrenchBriefOfAShippedSampleHoldsNoFixedSentenceInEnglish(String name) {
        Plan plan = demarche.history.Sample.load(name).plan();
        var sample = new Sample(plan, plan.head().asOf().orElseThrow(), plan.targetStates().stream().findFirst().orElseThrow().iso3());

        assertEquals(Set.of(), sample.leftInEnglish(Edition.INTERNAL));
    }

    private static int pages(BriefSort sort) throws IOException {
        byte[] pdf = BriefMaker.pdf(BriefPlans.tunisia(), REFERENCE.on(LocalDate.of(2020, 1, 15)), BriefPlans.TUNISIA, new Print(sort, Paper.A4).withLanguage(PackLanguage.FRENCH));
        try (PDDocument read = Loader.loadPDF(pdf)) {
            return read.getNumberOfPages();
        }
    }

    /// Those without places and long enough to be nobody's name.
    private static List<String> sentences(String... bundles) throws IOException {
        var all = new Properties();
        for (String bundle : bundles) {
            try (InputStream in = LanguagesTest.class.getResourceAsStream("/demarche/i18n/" + bundle + ".properties")) {
                all.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
        }
        return all.values().stream().map(Object::toString).filter(s -> !s.contains("{") && SENTENCE.matcher(s).matches()).toList();
    }

    private record Sample(Plan plan, LocalDate day, Iso3 state) {
        static final Sample TUNISIA = new Sample(BriefPlans.tunisia(), LocalDate.of(2020, 1, 15), BriefPlans.TUNISIA);
        static final Sample GUATEMALA = new Sample(BriefPlans.guatemala(), LocalDate.of(2026, 11, 20), BriefPlans.GUATEMALA);

        static List<Sample> all() {
            return List.of(TUNISIA, GUATEMALA);
        }

        Document compose(Locale language, Edition edition) {
            return BriefComposer.compose(new Request(plan, REFERENCE.on(day), state, language, edition));
        }

        /// Sentences that are the same in both languages and not the plan's.
        Set<String> leftInEnglish(Edition edition) {
            var both = new TreeSet<>(Said.in(compose(FRENCH, edition)).own());
            both.retainAll(Said.in(compose(Locale.ENGLISH, edition)).own());
            both.removeIf(text -> !SENTENCE.matcher(text).matches() || wrote(text));
            return both;
        }

        /// Whether the plan's writer wrote it, in whatever language they write.
        boolean wrote(String text) {
            String written = plan.toString();
            return INDEX.matcher(text).matches() || ADDED.matcher(text.strip()).replaceAll("").lines().allMatch(written::contains);
        }
    }
}
