package demarche.reference.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.plan.id.Iso3;
import demarche.reference.state.Vote;
import demarche.reference.table.FactTable;
import demarche.reference.table.Tables;
import demarche.support.GivenTables;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@Execution(ExecutionMode.CONCURRENT)
class TableCheckTest {
    private static final String ARE = "UNCC,ARE,signatory,,,,,,,,trend.az 2026-02-10,2025-10-29,";
    private final TableCheck check = new TableCheck(Locale.ENGLISH);

    private static GivenTables newer() {
        return GivenTables.newer();
    }

    @Test
    void theShippedTablesPassTheCheckThatABundleMustPass() {
        var shipped = newer();
        FactTable.ofBundles().stream().filter(t -> t != FactTable.ABOUT).forEach(t -> shipped.saying(t, Tables.shipped().bytes(t)));

        Verdict verdict = check.check(shipped.tables(), Tables.shipped());

        assertInstanceOf(Verdict.Sound.class, verdict, verdict::toString);
    }

    @Test
    void aCorrectedVoteWithCorrectedTotalsIsInTheFacts() {
        GivenTables given = newer().editing(FactTable.VOTES, "A/RES/74/247,2019-12-27,plenary,Criminal use of ICTs: committee to draft a cybercrime convention,GTM,",
                        row -> row.replace(",abstain,", ",yes,"))
                .editing(FactTable.RESOLUTIONS, "A/RES/74/247", row -> row.replace(",79,60,33,", ",80,60,32,"));

        var sound = assertInstanceOf(Verdict.Sound.class, check.check(given.tables(), Tables.shipped()));

        assertEquals(Optional.of(Vote.YES), sound.reference().on(LocalDate.of(2026, 11, 30)).vote(new Iso3("GTM"), "A/RES/74/247"));
        assertEquals(LocalDate.of(2026, 11, 30), sound.reference().compiledOn());
    }

    static Stream<Arguments> badRows() {
        return Stream.of(
                bad("an unknown state", newer().adding(FactTable.MEMBERSHIPS, "XKX,G77,a source,2026"), "memberships.csv, line 975, iso3: “XKX” is not in countries.csv."),
                bad("an unknown topic", newer().adding(FactTable.TOPIC_NAMES, "bc-art-999,a name"), "topic_names.csv, line 168, topic_id: “bc-art-999” is not in topics.csv."),
                bad("an unknown topic in a list", newer().editing(FactTable.INDICATORS, "ind-trained-women", r -> r.replace("cb-diplomats", "cb-nobody")),
                        "indicators.csv, line 3, topic_ids: “cb-nobody” is not in topics.csv."),
                bad("an unknown end of a link", newer().editing(FactTable.LINKS, "bc-art-23,norm-2015-d", r -> r.replace("bc-art-23,", "bc-art-98,")),
                        "links.csv, line 3, from_id: “bc-art-98” is not in topics.csv."),
                bad("an unknown resolution", newer().adding(FactTable.VOTES, "A/RES/99/1,2026-11-01,plenary,T,GTM,yes,s"), "votes.csv, line 2318, resolution: “A/RES/99/1” is not in resolutions.csv."),
                bad("an unknown treaty", newer().adding(FactTable.TREATIES, ARE.replace("UNCC", "CETS999")), "treaties.csv, line 248, treaty: “CETS999” is not in instruments.csv."),
                bad("an unknown list", newer().adding(FactTable.SWING_STATES, "GTM,nowhere,s"), "swing_states.csv, line 113, list: “nowhere” is not in swing_lists.csv."),
                bad("a duplicate row", newer().adding(FactTable.MEMBERSHIPS, "AFG,G77,another source,2026"), "memberships.csv, line 975, iso3: “AFG, G77” is there already, on line 2."),
                bad("a total that does not match", newer().editing(FactTable.RESOLUTIONS, "A/RES/74/247", r -> r.replace(",79,60,33,", ",78,60,33,")),
                        "resolutions.csv, line 5, yes: A/RES/74/247: the roll call counts 79 “yes”, the official total says “78”."),
                bad("a vote on another day", newer().editing(FactTable.VOTES, "A/RES/73/187,2018-12-17,plenary,Criminal use of ICTs: report by the Secretary-General,AFG,", r -> r.replace("2018-12-17", "2018-12-18")),
                        "votes.csv, line 2, date: The vote is of 2018-12-18, but A/RES/73/187 was adopted on 2018-12-17."),
                bad("ratified before signed", newer().editing(FactTable.TREATIES, "ETS185,ALB,", r -> r.replace("2001-11-23,2002-06-20", "2002-06-21,2002-06-20")),
                        "treaties.csv, line 4, ratified_or_acceded_on: ratified_or_acceded_on (2002-06-20) comes before signed_on (2002-06-21)."),
                bad("party not before after party not after", newer().editing(FactTable.TREATIES, "ETS185,ALB,", r -> r.replace("2002-06-20,2002-06-20,,", "2002-06-21,2002-06-20,,")),
                        "treaties.csv, line 4, party_not_after: party_not_after (2002-06-20) comes before party_not_before (2002-06-21)."),
                bad("signed before it was open", newer().adding(FactTable.TREATIES, "UNCC,SLB,signatory,2025-10-24,,,,,,,s,2026,"), "treaties.csv, line 248, signed_on: 2025-10-24 comes before 2025-10-25, when the treaty was opened."),
                bad("an event that ends before it starts", newer().editing(FactTable.EVENTS, "evt-bc-open", r -> r.replace("2001-11-23,2001-11-23", "2001-11-23,2001-11-22")),
                        "events.csv, line 2, date_end: date_end (2001-11-22) comes before date_start (2001-11-23)."),
                bad("a day that is none", newer().editing(FactTable.EVENTS, "evt-bc-open", r -> r.replace("2001-11-23,2001-11-23", "2001-11-23,2001-11-31")),
                        "events.csv, line 2, date_end: “2001-11-31” is not a day. Write it as 2026-12-31."),
                bad("a day still to come", newer().adding(FactTable.TREATIES, "UNCC,SLB,signatory,2026-12-01,,,,,,,s,2026,"), "treaties.csv, line 248, signed_on: 2026-12-01 comes after 2026-11-30, the day on which the tables were put together."),
                bad("an empty source", newer().adding(FactTable.MEMBERSHIPS, "AFG,AU,,2026"), "memberships.csv, line 975, source: The cell is empty; every row needs its source."),
                bad("a source of blanks", newer().adding(FactTable.MEMBERSHIPS, "AFG,AU,\"  \",2026"), "memberships.csv, line 975, source: The cell is empty; every row needs its source."),
                bad("a strength of four", newer().editing(FactTable.LINKS, "bc-art-23,norm-2015-d", r -> r.replace("supports,3", "supports,4")),
                        "links.csv, line 3, strength: “4” is not a whole number from 1 to 3."),
                bad("a link within one debate", newer().adding(FactTable.LINKS, "bc-art-23,bc-art-35,supports,2,why,s"), "links.csv, line 230, to_id: bc-art-23 and bc-art-35 belong to one debate, budapest-convention; a link joins two."),
                bad("a link the other way round", newer().adding(FactTable.LINKS, "norm-2015-d,bc-art-23,supports,2,why,s"), "links.csv, line 230, to_id: norm-2015-d and bc-art-23 are linked already, on line 3."),
                bad("a topic above itself", newer().editing(FactTable.TOPICS, "oewg-framework,", r -> r.replace("cyber-norms,,", "cyber-norms,oewg-threats,")),
                        "topics.csv, line 2, parent_id: “oewg-framework” stands above itself."),
                bad("a column too few", newer().saying(FactTable.CLUSTERS, "iso3,cluster\nGTM,global_open\n"), "model_clusters_2018.csv, line 1, source: There is no column “source”."),
                bad("a column too many", newer().saying(FactTable.CLUSTERS, "iso3,cluster,source,sauce\nGTM,global_open,a,b\n"), "model_clusters_2018.csv, line 1, sauce: The column “sauce” does not belong here."),
                bad("a row too wide", newer().saying(FactTable.CLUSTERS, "iso3,cluster,source\nGTM,global_open,a,b\n"), "model_clusters_2018.csv, line 2, : The row has 4 cells; the header has 3."),
                bad("a row too narrow", newer().saying(FactTable.CLUSTERS, "iso3,cluster,source\nGTM,global_open\n"), "model_clusters_2018.csv, line 2, : The row has 2 cells; the header has 3."),
                bad("no row", newer().saying(FactTable.CLUSTERS, "iso3,cluster,source\n"), "model_clusters_2018.csv, line 0, : There is a header but no row."),
                bad("nothing", newer().saying(FactTable.CLUSTERS, ""), "model_clusters_2018.csv, line 0, : The file is empty."),
                bad("an open quotation mark", newer().saying(FactTable.CLUSTERS, "iso3,cluster,source\nGTM,\"global_open,a\n"),
                        "model_clusters_2018.csv, line 0, : This is not a table of comma-separated values: a quotation mark is open or out of place."),
                bad("another encoding", newer().saying(FactTable.CLUSTERS, "iso3,cluster,source\nCIV,global_open,Côte\n".getBytes(StandardCharsets.ISO_8859_1)), "model_clusters_2018.csv, line 0, : The file is not UTF-8."),
                bad("no day of its own", newer().saying(FactTable.ABOUT, "key,value\ntitle,x\n"), "about.csv, line 0, : There is no row “compiled_on”; it says on which day the tables were put together."),
                bad("an event gone", newer().removing(FactTable.EVENTS, "evt-bc-open"), "events.csv, line 0, : “evt-bc-open” is missing. It is in use and plans may name it: correct it, but let it stay."),
                bad("an area of rights that is none", newer().editing(FactTable.RIGHTS_AREAS, "cc-247,", r -> r.replace("data-access", "data")),
                        "rights_areas.csv, line 4, areas: “data” is none of: data-access, surveillance, interception, content."),
                bad("a question of an unknown activity", newer().editing(FactTable.RIGHTS_QUESTIONS, "rq-vague,", r -> r.replace("act-parliament", "act-senate")),
                        "rights_questions.csv, line 10, activity_type_ids: “act-senate” is not in activity_types.csv."),
                bad("a question gone", newer().removing(FactTable.RIGHTS_QUESTIONS, "rq-stop,"),
                        "rights_questions.csv, line 0, : “rq-stop” is missing. It is in use and plans may name it: correct it, but let it stay."),
                bad("a safeguard without a link", newer().adding(FactTable.POWERS, "oewg-threats,safeguard,s"), "powers.csv, line 27, topic_id: oewg-threats is called a safeguard, but no link says what it safeguards."));
    }

    private static Arguments bad(String name, GivenTables given, String told) {
        return Arguments.of(name, given.tables(), told);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badRows")
    void isRefusedWithTheRowNamed(String name, Tables tables, String told) {
        var unsound = assertInstanceOf(Verdict.Unsound.class, check.check(tables, Tables.shipped()));

        assertTrue(unsound.first().stream().map(TableCheckTest::told).anyMatch(told::equals), () -> unsound.first().stream().map(TableCheckTest::told).toList().toString());
    }

    private static String told(RowProblem problem) {
        return problem.file() + ", line " + problem.line() + ", " + problem.column() + ": " + problem.sentence();
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", " =1", "＝1", "=HYPERLINK(1)"})
    void aCellThatASpreadsheetWouldCarryOutIsRefused(String cell) {
        var unsound = assertInstanceOf(Verdict.Unsound.class, check.check(newer().adding(FactTable.MEMBERSHIPS, "AFG,AU,\"" + cell + "\",2026").tables(), Tables.shipped()));

        assertEquals("source", unsound.first().getFirst().column());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\rb", "a\nb", "a\u0000b", "a\u202Eb", "a\u2028b", "a\u001B[2Jb"})
    void aCellWithAnUnseenCharacterIsRefused(String cell) {
        var unsound = assertInstanceOf(Verdict.Unsound.class, check.check(newer().adding(FactTable.MEMBERSHIPS, "AFG,AU,\"" + cell + "\",2026").tables(), Tables.shipped()));

        assertEquals("The cell holds a line break or an unseen character.", unsound.first().getFirst().sentence());
    }

    @ParameterizedTest
    @CsvSource({"-3.5", "+3.5", "0"})
    void aNumberMayHaveASign(String value) {
        Verdict verdict = check.check(newer().adding(FactTable.INDICES, "GTM,OWN2026,2026," + value + ",,a source").tables(), Tables.shipped());

        assertInstanceOf(Verdict.Sound.class, verdict, verdict::toString);
    }

    @Test
    void aTableFromASpreadsheetMayBeginWithAByteOrderMarkAndEndLinesWithTwoCharacters() {
        Verdict verdict = check.check(newer().saying(FactTable.CLUSTERS, "\uFEFFiso3,cluster,source\r\nGTM,global_open,a source\r\n").tables(), Tables.shipped());

        assertInstanceOf(Verdict.Sound.class, verdict, verdict::toString);
    }

    @Test
    void whatAnotherBundleAddedMustStayWhileItIsInUse() {
        Tables inUse = newer().adding(FactTable.EVENTS, "evt-new,2027-01-01,2027-01-02,F,,T,P,session,R,,,s").tables();

        var unsound = assertInstanceOf(Verdict.Unsound.class, check.check(newer().tables(), inUse));

        assertEquals("events.csv", unsound.first().getFirst().file());
    }

    @Test
    void twentyProblemsAreNamedAndTheRestCounted() {
        var given = newer();
        for (int i = 0; i < 50; i++) given.adding(FactTable.MEMBERSHIPS, "XKX,B" + i + ",s,2026");

        var unsound = assertInstanceOf(Verdict.Unsound.class, check.check(given.tables(), Tables.shipped()));

        assertEquals(20, unsound.first().size());
        assertEquals(30, unsound.more());
    }

    @Test
    void linksThatLeaveAdviceNothingToBeginWithAreRefused() {
        var unsound = assertInstanceOf(Verdict.Unsound.class, check.check(newer().saying(FactTable.LINKS, "from_id,to_id,relation,strength,rationale,source\nbc-cooperation,norm-2015-d,enforces,3,why,s\n").tables(), Tables.shipped()));

        assertTrue(unsound.first().stream().anyMatch(p -> p.sentence().startsWith("No three topics")));
    }

    /// Whatever stands in a table, the check ends in a verdict: nothing is thrown.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void noiseInATableEndsInAVerdict(long seed) {
        var random = new Random(seed);
        FactTable table = FactTable.ofBundles().get(random.nextInt(FactTable.ofBundles().size()));
        byte[] noisy = Tables.shipped().bytes(table);
        for (int i = 0; i < 3; i++) noisy[random.nextInt(noisy.length)] = (byte) (32 + random.nextInt(95));

        Verdict verdict = check.check(newer().saying(table, noisy).tables(), Tables.shipped());

        assertTrue(verdict instanceof Verdict.Sound || verdict instanceof Verdict.Unsound, "seed " + seed);
    }
}
